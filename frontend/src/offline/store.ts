import { createStore, del, delMany, entries, get, keys, set, setMany } from 'idb-keyval'

let opened: ReturnType<typeof createStore> | null = null
const store = () => {
  opened ??= createStore('colloquy', 'kept')
  return opened
}

/** Small records that live on this device until the server has them. */
export const keep = (key: string, value: unknown): Promise<void> => set(key, value, store())
export const kept = <T>(key: string): Promise<T | undefined> => get<T>(key, store())
export const forget = (key: string): Promise<void> => del(key, store())

const APART = 'apart:'
/** What a person made here; all else was copied from the server. */
const MADE_HERE = ['call:', 'line:', 'deed:']

/** Forgets everything but what was set apart for somebody who is not here. */
export async function forgetAll(): Promise<void> {
  const all = await keys<string>(store())
  await delMany(
    all.filter((key) => !key.startsWith(APART)),
    store(),
  )
}

/** Puts what one person made here out of sight until they are back, and brings back what waits for another. */
export async function setApart(from: string, to: string): Promise<void> {
  const all = await entries<string, unknown>(store())
  const here = all.filter(([key]) => !key.startsWith(APART))
  const made = here.filter(([key]) => MADE_HERE.some((prefix) => key.startsWith(prefix)))
  await setMany(
    made.map(([key, value]) => [`${APART}${from}:${key}`, value]),
    store(),
  )
  await forgetAll()
  const mine = `${APART}${to}:`
  const back = all.filter(([key]) => key.startsWith(mine))
  await setMany(
    back.map(([key, value]) => [key.slice(mine.length), value]),
    store(),
  )
  await delMany(
    back.map(([key]) => key),
    store(),
  )
}

export async function keptUnder<T>(prefix: string): Promise<T[]> {
  const all = await entries<string, T>(store())
  return all.filter(([key]) => key.startsWith(prefix)).map(([, value]) => value)
}
