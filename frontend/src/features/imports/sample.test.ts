import { i18n } from '@lingui/core'
import { beforeAll, expect, test } from 'vitest'
import { sampleTable } from './sample'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

test('the sample is a table: a heading for each column, and what holds a comma or a quote is put in quotes', () => {
  const lines = sampleTable(i18n).trimEnd().split('\r\n')
  const commas = lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(',').length)
  expect(commas).toEqual([6, 6, 6, 6])
  expect(lines[1]).toMatch(/,"My aunt's neighbor, restores paintings"$/)
  expect(lines[2]).toMatch(/,"Gave a talk at school and said ""write to me"""$/)
})
