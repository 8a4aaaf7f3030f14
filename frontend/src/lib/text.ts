/** Up to two letters that stand for a name: first and last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  )
  return letters.join('').toLocaleUpperCase()
}

/** The name one would say: "Maya" of "Maya Chen". */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name

/** Lines typed or pasted as a list, cleaned of bullets, empties and repeats. */
export function lines(text: string): string[] {
  const found = text.split(/\r?\n/).map((line) => line.replace(/^[\s•*·–-]+/, '').trim())
  return [...new Set(found.filter(Boolean))]
}

/** "1.4 MB" */
export function fileSize(bytes: number, locale = 'en'): string {
  const units = ['B', 'KB', 'MB', 'GB']
  const step = bytes > 0 ? Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3)) : 0
  const value = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1000 ** step)
  return `${value} ${units[step]}`
}

/** A path inside this site, or "/" for anything that could lead elsewhere. */
export const safePath = (path: string | undefined): string =>
  path?.startsWith('/') && !/^\/[/\\]/.test(path) ? path : '/'
