import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readsIn } from '../support/asked'

/** A Tuesday morning in New York, at which the server stands still while it is recorded, and the page when it is drawn. */
export const MOMENT = '2026-11-24T14:30:00+00:00'

export const FILE = 'e2e/visual/answers.json'

export type Recording = {
  /** Where each of the pictures is taken, by its name among the pages. */
  screens: Record<string, string>
  /** What the server said, by what it was asked. */
  answers: Record<string, unknown>
}

type Said = { status: number; body: unknown }

export const readRecording = (): Recording => JSON.parse(readFileSync(FILE, 'utf8')) as Recording

/** Answers a page from the recording. What is not in it is told, so that a page that asks for more is noticed. */
export async function replay(page: Page, { answers }: Recording): Promise<string[]> {
  const unknown: string[] = []
  await page.route('**/api/v1/**', (route) => {
    const request = route.request()
    const url = new URL(request.url())
    const said = (address: string): Said => {
      if (request.method() === 'GET' && address in answers) return { status: 200, body: answers[address] }
      unknown.push(`${request.method()} ${address}`)
      return { status: 404, body: {} }
    }
    const reads = readsIn(url)
    if (reads.length > 0) {
      return route.fulfill({
        json: { answers: reads.map((get) => ({ get, etag: null, ...said(decodeURI(get)) })) },
      })
    }
    const { status, body } = said(decodeURI(url.pathname + url.search))
    return route.fulfill({ status, json: body })
  })
  return unknown
}
