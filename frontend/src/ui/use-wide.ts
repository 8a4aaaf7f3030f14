import { useSyncExternalStore } from 'react'

const wide = () => window.matchMedia('(min-width: 62em)')

const subscribe = (listener: () => void) => {
  const query = wide()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** True where the window has room for the sidebar; the same line as in the sheets of the shell. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide().matches)
