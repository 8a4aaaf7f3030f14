import type { Finding } from '@/api'
import { unitsAt } from './spans'

/** The wording that a suggestion offers between quotation marks; null where it only says what to do. */
export function offered(suggestion: string): string | null {
  const found = [...suggestion.matchAll(/"([^"]+)"/g)].map(([, words]) => words ?? '')
  const whole = found.find((words) => /[.?]$/.test(words) && words.trim().includes(' '))
  return whole ?? null
}

/** The text with the offered words where the remark was; what was missing comes at the end of what is said, before the farewell. */
export function withOffered(
  text: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
  words: string,
): string {
  if (start !== null && end !== null) {
    return text.slice(0, unitsAt(text, start)) + words + text.slice(unitsAt(text, end))
  }
  return woven(text, words)
}

/** The text with one more sentence: at the end of the last paragraph before the farewell, or simply at the end. */
export function woven(text: string, sentence: string): string {
  const blocks = text.trimEnd().split(/\n{2,}/)
  const at = blocks.length > 2 ? blocks.length - 2 : blocks.length - 1
  blocks[at] = blocks[at] ? `${blocks[at].trimEnd()} ${sentence}` : sentence
  return blocks.join('\n\n')
}

/** A line jotted down, as a sentence: it ends with a stop. */
export const asSentence = (line: string): string =>
  /[.?!…]$/.test(line.trim()) ? line.trim() : `${line.trim()}.`

/** The place for one's own words that the draft marks, as it stands in the text. */
export const blank = (prompt: string): string => `[Your words: ${prompt}]`

/** Every place that still waits for one's own words, counted in characters as people do. */
export function blanksIn(text: string): { start: number; end: number; severity: 'error' }[] {
  return [...text.matchAll(/\[Your words: [^[\]\n]+\]/g)].map(({ index, 0: words }) => {
    const start = [...text.slice(0, index)].length
    return { start, end: start + [...words].length, severity: 'error' }
  })
}

/** A link that opens the message in the program for mail. */
export const mailLink = (address: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
