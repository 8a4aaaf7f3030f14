import { formatter } from '@lingui/format-po'
import type { Plugin } from 'vite'

const po = formatter()

/** A catalog's sentences by the id under which the code asks for them. What is not translated is left out. */
export async function sentences(text: string, locale: string): Promise<Record<string, string>> {
  const place = { locale, sourceLocale: 'en', filename: 'messages.po' }
  const catalog = await po.parse(text, place)
  const said = Object.entries(catalog).map(([id, { translation }]) => [id, translation] as const)
  return Object.fromEntries(said.filter((entry): entry is [string, string] => Boolean(entry[1])))
}

/** Lets the client import a catalog as it is translated: `import('./locales/es/messages.po')`. */
export function catalogs(): Plugin {
  return {
    name: 'colloquy-catalogs',
    async transform(text, id) {
      const locale = /\/locales\/([\w-]+)\/messages\.po$/.exec(id)?.[1]
      if (!locale) return null
      const messages = await sentences(text, locale)
      return { code: `export const messages = ${JSON.stringify(messages)}`, map: null }
    },
  }
}
