import type { IconName } from '@/ui/icons'

export type Entry = {
  id: string
  label: string
  detail?: string
  words?: string
  keys?: string
  icon: IconName
  run: () => void
}
export type EntryGroup = { title: string; entries: readonly Entry[] }

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** The entries in which every typed word begins some word; accents do not matter. */
export function narrowed(groups: readonly EntryGroup[], query: string): EntryGroup[] {
  const typed = plain(query).split(/\s+/).filter(Boolean)
  const fits = ({ label, detail = '', words = '' }: Entry) => {
    const said = plain(`${label} ${detail} ${words}`).split(/[^\p{L}\p{N}]+/u)
    return typed.every((word) => said.some((part) => part.startsWith(word)))
  }
  return groups
    .map(({ title, entries }) => ({ title, entries: entries.filter(fits) }))
    .filter(({ entries }) => entries.length > 0)
}
