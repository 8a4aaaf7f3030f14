import { useSyncExternalStore } from 'react'

const LAST = 'colloquy.owner'

let person: string | null = null
let refused = false
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Who used this device last, in any tab, as far as it may remember anything. */
const lastHere = (): string | null => {
  try {
    return localStorage.getItem(LAST)
  } catch {
    return null
  }
}

/** Whose page this is, as the service said; null until it has. */
export const personOfPage = (): string | null => person

/** The same, for what is kept on this device: where nobody can be asked, whoever was here last goes on. */
export const personHere = (): string | null => {
  person ??= lastHere()
  return person
}

/** Page and device are of this person from now on. Gives whom the page, and whom the device was of until now. */
export function becomes(id: string): { page: string | null; device: string | null } {
  const before = { page: person, device: lastHere() }
  person = id
  refused = false
  try {
    localStorage.setItem(LAST, id)
  } catch {
    /* where nothing may be kept, nothing of anybody is */
  }
  tell()
  return before
}

/** The service knows this browser as somebody else than whose page this is. */
export function isRefused(): void {
  refused = true
  tell()
}

const subscribe = (listener: () => void) => {
  const moved = (event: StorageEvent) => {
    if (event.key !== LAST) return
    refused = false
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', moved)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', moved)
  }
}

/** Whether somebody else signed in, in another tab, since this page was opened. */
export const useSomebodyElse = (): boolean =>
  useSyncExternalStore(subscribe, () => refused || (person !== null && (lastHere() ?? person) !== person))
