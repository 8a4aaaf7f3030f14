import { expect, test } from 'vitest'
import { readBankFile } from './bank-file'

test('a bank that was exported comes with its own name, and can be given another', () => {
  const file = readBankFile('questions.json', '{"name": "Small museums", "questions": [{"text": "Why?"}]}')
  expect(file?.name).toBe('Small museums')
  expect(file?.body('Mine', 'work')).toEqual({ name: 'Mine', questions: [{ text: 'Why?' }] })
})

test('a table is called like its file and carries the topic for rows that name none', () => {
  const file = readBankFile('small museums.csv', '\ufefftext,why\nWhat fills a day?,It shows the work\n')
  expect([file?.kind, file?.name]).toEqual(['csv', 'small museums'])
  expect(file?.body('Mine', 'paths')).toMatchObject({
    name: 'Mine',
    topic: 'paths',
    csv: expect.stringContaining('fills'),
  })
})

test('what can be no bank is said to be none', () => {
  expect(readBankFile('a.json', '{"questions": 3}')).toBeNull()
  expect(readBankFile('a.json', 'not json')).toBeNull()
  expect(readBankFile('photo.png', '\u0089PNG')).toBeNull()
})
