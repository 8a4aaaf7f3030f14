import { useSyncExternalStore } from 'react'

/** What a browser hands to a site that it would install; TypeScript's own library does not know it yet. */
export type InstallPrompt = Event & { prompt: () => Promise<unknown> }

let kept: InstallPrompt | null = null
const listeners = new Set<() => void>()

const keep = (prompt: InstallPrompt | null) => {
  kept = prompt
  for (const listener of listeners) listener()
}

/** The browser offers once, soon after a page opened: kept here, and made later, when there is something to lose. */
export function keepInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    keep(event as InstallPrompt)
  })
  addEventListener('appinstalled', () => keep(null))
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useInstallPrompt = (): InstallPrompt | null => useSyncExternalStore(subscribe, () => kept)
