import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  const moments = ['online', 'offline']
  for (const moment of moments) window.addEventListener(moment, listener)
  return () => {
    for (const moment of moments) window.removeEventListener(moment, listener)
  }
}

/** Whether the browser sees a network at all; that a server answers behind it, it cannot know. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
