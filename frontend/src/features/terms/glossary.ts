import type { Term } from '@/api'
import type { TermSearch } from './search'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** The terms in which every typed word occurs, in the term, its meaning, its example or who said it. */
export function narrowed(terms: readonly Term[], { q = '', in: field, unclear }: TermSearch): Term[] {
  const typed = plain(q).split(/\s+/).filter(Boolean)
  return terms.filter((each) => {
    if (unclear && each.meaning) return false
    if (field && each.field_id !== field) return false
    const said = plain([each.term, each.meaning, each.example, each.explained_by.name].join(' '))
    return typed.every((word) => said.includes(word))
  })
}

export type Letter = { letter: string; terms: Term[] }

/** As a glossary stands in a book: by the alphabet of the language one reads in, under their first letters. */
export function byLetter(terms: readonly Term[], locale: string): Letter[] {
  const order = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  const found: Letter[] = []
  for (const term of [...terms].sort((a, b) => order.compare(a.term, b.term))) {
    const first = [...plain(term.term.trim())][0] ?? ''
    const letter = /\p{L}/u.test(first) ? first.toLocaleUpperCase(locale) : '#'
    const last = found.at(-1)
    if (last?.letter === letter) last.terms.push(term)
    else found.push({ letter, terms: [term] })
  }
  return found
}
