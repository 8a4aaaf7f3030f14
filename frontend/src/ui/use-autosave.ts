import { useEffect, useRef, useState } from 'react'
import { Autosave, type SaveState } from '@/lib/autosave'

/** Keeps one Autosave for as long as the component lives; flushes it when the person leaves and when the network is back. */
export function useAutosave<T>(save: (value: T) => Promise<unknown>, delay?: number) {
  const latest = useRef(save)
  latest.current = save
  const [state, setState] = useState<SaveState>('idle')
  const [error, setError] = useState<unknown>(null)
  const keeper = useRef<Autosave<T> | null>(null)
  keeper.current ??= new Autosave<T>(
    (value) => latest.current(value),
    (next, problem) => {
      setState(next)
      setError(problem ?? null)
    },
    delay,
  )
  const autosave = keeper.current

  useEffect(() => {
    const flush = () => void autosave.flush()
    const hide = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    window.addEventListener('pagehide', flush)
    window.addEventListener('online', flush)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', hide)
      flush()
    }
  }, [autosave])

  return {
    state,
    error,
    change: (value: T) => autosave.change(value),
    flush: () => autosave.flush(),
    isClean: () => autosave.isClean,
  }
}
