import { i18n } from '@lingui/core'
import { compileSentence } from './messages'
import { readStored, writeStored } from './stored'

/** Every language there is, in its own words. */
export const LANGUAGES = { en: 'English', es: 'Español' } as const
export type Language = keyof typeof LANGUAGES

const LANGUAGE_KEY = 'colloquy.language'

/* English travels with the code that says it; another language is fetched once, when somebody reads in it. */
const CATALOGS: Record<Exclude<Language, 'en'>, () => Promise<{ messages: Record<string, string> }>> = {
  es: () => import('../locales/es/messages.po'),
}

const isLanguage = (name: string): name is Language => Object.hasOwn(LANGUAGES, name)

/** The language chosen on this device, else the first of the browser's that is here, else English. */
export function wished(
  browser: readonly string[] = navigator.languages,
  chosen = readStored(LANGUAGE_KEY, ''),
): Language {
  const names = [chosen, ...browser].map((name) => name.split('-')[0] ?? '')
  return names.find(isLanguage) ?? 'en'
}

async function speak(language: Language): Promise<void> {
  const messages = language === 'en' ? {} : (await CATALOGS[language]()).messages
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
}

/** Speaks before the first paint; where a catalog cannot be fetched, English is better than nothing. */
export async function startLanguage(): Promise<void> {
  i18n.setMessagesCompiler(compileSentence)
  await speak(wished()).catch(() => speak('en'))
}

/** Changes the language at once and remembers it on this device; null goes by what the browser asks for again. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  await speak(language ?? wished(navigator.languages, ''))
  writeStored(LANGUAGE_KEY, language ?? '')
}

/** Speaks as the account wishes, wherever somebody signs in; an account that wishes nothing leaves it to the device. */
export async function followLanguage(wish: string | null | undefined): Promise<void> {
  if (wish && isLanguage(wish) && wish !== i18n.locale) await chooseLanguage(wish).catch(() => undefined)
}
