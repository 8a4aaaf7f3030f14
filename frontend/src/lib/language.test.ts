import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { chooseLanguage, followLanguage, startLanguage, wished } from './language'
import { writeStored } from './stored'

test('the first language of the browser that is here is spoken, and English when none is', () => {
  expect(wished(['fr-FR', 'es-MX', 'en-US'])).toBe('es')
  expect(wished(['fr-FR', 'de'])).toBe('en')
})

test('what was chosen on this device comes before what the browser asks for', () => {
  writeStored('colloquy.language', 'en')
  expect(wished(['es'])).toBe('en')
})

test('a stored language that is no longer here is passed over', () => {
  writeStored('colloquy.language', 'constructor')
  expect(wished(['es'])).toBe('es')
})

test('choosing a language changes the words and the page, and lasts', async () => {
  await chooseLanguage('es')
  expect([i18n.locale, document.documentElement.lang, wished(['en'])]).toEqual(['es', 'es', 'es'])
  writeStored('colloquy.language', 'en')
  await startLanguage()
  expect([i18n.locale, document.documentElement.lang]).toEqual(['en', 'en'])
})

test('the account is followed wherever one signs in; one that wishes nothing leaves it to the device', async () => {
  await chooseLanguage('en')
  await followLanguage('es')
  expect([i18n.locale, wished(['en'])]).toEqual(['es', 'es'])
  await followLanguage(null)
  await followLanguage('constructor')
  expect(i18n.locale).toBe('es')
  await chooseLanguage(null)
  expect([i18n.locale, wished(['es'])]).toEqual(['en', 'es'])
})
