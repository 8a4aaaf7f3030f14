import { readFileSync } from 'node:fs'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'
import { compileSentence } from './messages'

const catalog = readFileSync('src/locales/en/messages.po', 'utf8')
const sentences = [...catalog.matchAll(/^msgid ((?:"(?:[^"\\]|\\.)*"\s*)+)/gm)]
  .map(([, quoted = '']) =>
    quoted
      .split('\n')
      .map((line) => (line ? JSON.parse(line) : ''))
      .join(''),
  )
  .filter(Boolean)

test('the catalog is read', () => {
  expect(sentences.length).toBeGreaterThan(300)
})

test('every English sentence compiles to what the full parser makes of it', () => {
  for (const sentence of sentences)
    expect([sentence, compileSentence(sentence)]).toEqual([sentence, compileMessage(sentence)])
})
