import type { BankFile, BankSheet, Topic } from '@/api'

/** A chosen file, ready to be sent under a name. What is in it, the server judges. */
export type BankText = {
  kind: 'json' | 'csv'
  name: string
  body: (name: string, topic: Topic | null) => BankFile | BankSheet
}

const isBank = (data: unknown): data is BankFile =>
  typeof data === 'object' && data !== null && Array.isArray((data as { questions?: unknown }).questions)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** "small museums.csv" is a bank called "small museums"; null where it can be no bank at all. */
export function readBankFile(fileName: string, text: string): BankText | null {
  const stem = fileName.replace(/\.[^.]*$/, '').trim()
  if (/\.json$/i.test(fileName) || text.trimStart().startsWith('{')) {
    const data = parsed(text)
    if (!isBank(data)) return null
    const named = typeof data.name === 'string' && data.name.trim() ? data.name : stem
    return { kind: 'json', name: named, body: (name) => ({ ...data, name }) }
  }
  const header = text.split('\n', 1)[0] ?? ''
  if (!/\btext\b/i.test(header)) return null
  return { kind: 'csv', name: stem, body: (name, topic) => ({ name, topic, csv: text }) }
}
