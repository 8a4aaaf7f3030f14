import { expect, test } from 'vitest'
import type { Outreach } from '@/api'
import { unsaved } from './use-message-text'

const message = { subject: 'Hello', body: 'Dear Maya', updated_at: '2026-11-25T10:00:00Z' } as Outreach
const kept = (part: object) => ({ subject: 'Hello', body: 'Dear Maya', base: message.updated_at, ...part })

test('nothing is taken up where the server has every word', () => {
  expect(unsaved(message, null)).toBeNull()
  expect(unsaved(message, kept({}))).toBeNull()
})

test('words that never arrived are taken up on the text they were written on', () => {
  expect(unsaved(message, kept({ body: 'Dear Maya Chen' }))).toEqual({
    text: { subject: 'Hello', body: 'Dear Maya Chen' },
    fits: true,
  })
})

test('where the text has changed elsewhere since, the person decides', () => {
  const older = kept({ body: 'Dear Maya Chen', base: '2026-11-24T10:00:00Z' })
  expect(unsaved(message, older)?.fits).toBe(false)
})
