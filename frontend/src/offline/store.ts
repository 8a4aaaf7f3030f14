import { clear, createStore, del, entries, get, set } from 'idb-keyval'

let opened: ReturnType<typeof createStore> | null = null
const store = () => {
  opened ??= createStore('colloquy', 'kept')
  return opened
}

/** Small records that live on this device until the server has them. */
export const keep = (key: string, value: unknown): Promise<void> => set(key, value, store())
export const kept = <T>(key: string): Promise<T | undefined> => get<T>(key, store())
export const forget = (key: string): Promise<void> => del(key, store())
export const forgetAll = (): Promise<void> => clear(store())

export async function keptUnder<T>(prefix: string): Promise<T[]> {
  const all = await entries<string, T>(store())
  return all.filter(([key]) => key.startsWith(prefix)).map(([, value]) => value)
}
