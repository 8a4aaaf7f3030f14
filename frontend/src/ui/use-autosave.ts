import { useEffect, useRef, useState } from 'react'
import { Autosave, type SaveState } from '@/lib/autosave'

/** Keeps one Autosave for as long as the component lives and flushes it when the person leaves. */
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
    const leave = () => void autosave.flush()
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      leave()
    }
  }, [autosave])

  return { state, error, change: (value: T) => autosave.change(value), flush: () => autosave.flush() }
}
