const PREFIX = 'colloquy.draft.'

/**
 * What is being typed, kept key by key. A page that is killed gets no time to finish a write,
 * so this uses the storage that writes before it returns; it holds a few lines, never a file.
 */
export function saveDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value))
  } catch {
    /* refused or full: the page itself still holds the text */
  }
}

export function loadDraft<T>(key: string): T | null {
  try {
    const found = localStorage.getItem(PREFIX + key)
    return found === null ? null : (JSON.parse(found) as T)
  } catch {
    return null
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key)
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

const rename = (from: string, to: string) => {
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(from))) {
    localStorage.setItem(to + key.slice(from.length), localStorage.getItem(key) ?? '')
    localStorage.removeItem(key)
  }
}

/** What one person was typing goes out of sight; what waits for another is there again. */
export function draftsApart(from: string, to: string): void {
  try {
    rename(PREFIX, `colloquy.apart.${from}.`)
    rename(`colloquy.apart.${to}.`, PREFIX)
  } catch {
    /* nothing was kept where storage is refused */
  }
}

export function clearDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
  } catch {
    /* nothing was kept where storage is refused */
  }
}
