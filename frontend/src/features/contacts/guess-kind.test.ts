import { expect, test } from 'vitest'
import { guessKind } from './guess-kind'

test.each([
  ['Called, left a message', 'voicemail'],
  ['Called about Thursday', 'call'],
  ['Emailed her the questions', 'email_sent'],
  ['She wrote back at once', 'email_received'],
  ['Got a letter', 'letter_received'],
  ['Sent a card', 'letter_sent'],
  ['Texted him the address', 'message_sent'],
  ['Had coffee near the museum', 'met'],
  ['Llamé, dejé un mensaje', 'voicemail'],
  ['Llamé por lo del jueves', 'call'],
  ['Me respondió enseguida', 'email_received'],
  ['Tomamos café', 'met'],
  ['Her book is in the library', 'note'],
  ['', 'note'],
])('"%s" is a %s', (text, kind) => {
  expect(guessKind(text)).toBe(kind)
})
