import { personHere } from '@/lib/person'

/** Each person's words have a place of their own; a page left open by somebody writes into theirs. */
const own = (key = '') => `colloquy.draft.${personHere()}.${key}`

/**
 * What is being typed, kept key by key. A page that is killed gets no time to finish a write,
 * so this uses the storage that writes before it returns; it holds a few lines, never a file.
 * False where the storage is refused or full: then only the page itself holds the text.
 */
export function saveDraft(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(own(key), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function loadDraft<T>(key: string): T | null {
  try {
    const found = localStorage.getItem(own(key))
    return found === null ? null : (JSON.parse(found) as T)
  } catch {
    return null
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(own(key))
  } catch {
    /* nothing was kept where storage is refused */
  }
}

/** The same words under another key; what is there already stays. */
export function moveDraft(from: string, to: string): void {
  const words = loadDraft<unknown>(from)
  if (words !== null && loadDraft<unknown>(to) === null) saveDraft(to, words)
  dropDraft(from)
}

/** Texts that save themselves, with the words of the server that they were written on. */
const isUnsaved = (draft: unknown): boolean =>
  typeof draft === 'object' && draft !== null && 'words' in draft && 'base' in draft

/** How many of those the server has not got yet. */
export function unsavedDrafts(): number {
  return keysHere().filter((key) => isUnsaved(loadDraft(key.slice(own().length)))).length
}

function keysHere(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(own()))
  } catch {
    return []
  }
}

export function clearDrafts(): void {
  try {
    for (const key of keysHere()) localStorage.removeItem(key)
  } catch {
    /* nothing was kept where storage is refused */
  }
}
