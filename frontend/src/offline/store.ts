import { createStore, del, delMany, entries, get, keys, set } from 'idb-keyval'
import { personHere } from '@/lib/person'

let opened: ReturnType<typeof createStore> | null = null
const store = () => {
  opened ??= createStore('colloquy', 'kept')
  return opened
}

/**
 * What one person keeps here no other sees or sends: whose it is stands in front of each key. A page left open by
 * somebody keeps for them, whoever has signed in meanwhile.
 */
const own = (key = '') => `${personHere()}:${key}`

/** Small records that live on this device until the server has them. */
export const keep = (key: string, value: unknown): Promise<void> => set(own(key), value, store())
export const kept = <T>(key: string): Promise<T | undefined> => get<T>(own(key), store())
export const forget = (key: string): Promise<void> => del(own(key), store())

export async function keptUnder<T>(prefix: string): Promise<T[]> {
  const wanted = own(prefix)
  const all = await entries<string, T>(store())
  return all.filter(([key]) => key.startsWith(wanted)).map(([, value]) => value)
}

async function forgetWhere(goes: (key: string) => boolean): Promise<void> {
  const all = await keys<string>(store())
  await delMany(all.filter(goes), store())
}

/** Forgets everything of the person who is here. */
export const forgetAll = (): Promise<void> => {
  const mine = own()
  return forgetWhere((key) => key.startsWith(mine))
}

/** What a person made here; all else was copied from the server. */
const MADE_HERE = ['call:', 'line:', 'deed:']

/** Forgets what was copied for somebody; what they made here stays, out of sight. */
export const forgetCopies = (person: string): Promise<void> => {
  const theirs = `${person}:`
  return forgetWhere(
    (key) => key.startsWith(theirs) && !MADE_HERE.some((made) => key.startsWith(theirs + made)),
  )
}
