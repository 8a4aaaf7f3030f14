import { useSyncExternalStore } from 'react'

/** A hook that is true where the window is so wide. */
function widerThan(em: number): () => boolean {
  const query = () => window.matchMedia(`(min-width: ${em}em)`)
  const subscribe = (listener: () => void) => {
    const wide = query()
    wide.addEventListener('change', listener)
    return () => wide.removeEventListener('change', listener)
  }
  return () => useSyncExternalStore(subscribe, () => query().matches)
}

/** Where the window has room for the sidebar; the same line as in the sheets of the shell. */
export const useWide = widerThan(62)

/** Where there is room for a list and a page beside each other as well; the same line as in the sheet of the people. */
export const useVeryWide = widerThan(75)
