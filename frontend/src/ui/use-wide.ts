import { useSyncExternalStore } from 'react'

/** Windows that are so wide: now, and as a hook. */
function widerThan(em: number) {
  const query = () => window.matchMedia(`(min-width: ${em}em)`)
  const subscribe = (listener: () => void) => {
    const wide = query()
    wide.addEventListener('change', listener)
    return () => wide.removeEventListener('change', listener)
  }
  const is = () => query().matches
  return { is, use: () => useSyncExternalStore(subscribe, is) }
}

const wide = widerThan(62)
const veryWide = widerThan(75)

/** Where the window has room for the sidebar; the same line as in the sheets of the shell. */
export const useWide = wide.use

/** Where there is room for a list and a page beside each other as well; the same line as in the sheet of the people. */
export const useVeryWide = veryWide.use
export const isVeryWide = veryWide.is
