import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { sentences } from '../../scripts/catalogs'

const VOWELS: Record<string, string> = { a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù' }
for (const [plain, marked] of Object.entries(VOWELS)) VOWELS[plain.toUpperCase()] = marked.toUpperCase()

/** A sentence a third longer, in words that grow as translated ones do; its places stay. */
export const pseudo = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[aeiou]/gi, (vowel) => VOWELS[vowel] ?? vowel),
    )
    .join('')

/** Makes the page speak pseudo: it asks for the second language and is handed this one instead. */
export async function speakPseudo(page: Page): Promise<void> {
  const english = await sentences(readFileSync('src/locales/en/messages.po', 'utf8'), 'en')
  const messages = Object.fromEntries(Object.entries(english).map(([id, text]) => [id, pseudo(text)]))
  await page.addInitScript(() => localStorage.setItem('colloquy.language', 'es'))
  await page.route('**/assets/messages-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const messages = ${JSON.stringify(messages)}`,
    }),
  )
}
