import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** A Tuesday morning in New York, at which the server stands still while it is recorded, and the page when it is drawn. */
export const MOMENT = '2026-11-24T14:30:00+00:00'

export const FILE = 'e2e/visual/answers.json'

export type Recording = {
  /** Where each of the pictures is taken, by its name among the pages. */
  screens: Record<string, string>
  /** What the server said, by what it was asked. */
  answers: Record<string, unknown>
}

export const readRecording = (): Recording => JSON.parse(readFileSync(FILE, 'utf8')) as Recording

/** Answers a page from the recording. What is not in it is told, so that a page that asks for more is noticed. */
export async function replay(page: Page, { answers }: Recording): Promise<string[]> {
  const unknown: string[] = []
  await page.route('**/api/v1/**', (route) => {
    const request = route.request()
    const { pathname, search } = new URL(request.url())
    const address = decodeURI(pathname + search)
    if (request.method() === 'GET' && address in answers) return route.fulfill({ json: answers[address] })
    unknown.push(`${request.method()} ${address}`)
    return route.fulfill({ status: 404, json: {} })
  })
  return unknown
}
