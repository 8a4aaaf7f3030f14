import { useEffect, useRef, useState } from 'react'
import { mayPass } from '@/api'
import type { SaveState } from '@/lib/autosave'
import { dropDraft, loadDraft, saveDraft } from '@/offline/drafts'
import { useAutosave } from './use-autosave'

/** What is kept on the device: the words, and those of the server that they were written on. */
type Kept<T> = { words: T; base: T }

/** The same but for the spaces around them, which the server puts in order. */
function same(a: unknown, b: unknown): boolean {
  const tidy = (_key: string, part: unknown) => (typeof part === 'string' ? part.trim() : part)
  return JSON.stringify(a, tidy) === JSON.stringify(b, tidy)
}

/**
 * Words that stayed on this device; they fit where the text has not been changed since by somebody else. What a page
 * shows may be its own hope rather than the server's words, so those that stand there already are saved once more.
 */
export function unsaved<T>(saved: T, kept: Kept<T> | null): (Kept<T> & { fits: boolean }) | null {
  if (kept?.words === undefined) return null
  return { ...kept, fits: same(kept.base, saved) || same(kept.words, saved) }
}

/** What the server has now is no longer waiting; what was written since stands on it. */
function settle<T>(key: string, saved: T): void {
  const kept = loadDraft<Kept<T>>(key)
  if (!kept) return
  if (same(kept.words, saved)) dropDraft(key)
  else saveDraft(key, { ...kept, base: saved })
}

type Options<T> = {
  saved: T
  save: (words: T) => Promise<unknown>
  /** The name under which this device keeps them until the server has them; without it only the page does. */
  keepAs?: string | undefined
  /** How long after the last key. */
  pause?: number
}

/**
 * Words that save themselves: kept on this device with every key, on the server after a pause, the latest winning.
 * What a closed page left behind is taken up again; `found` is set where the server meanwhile holds other words.
 */
export function useOwnWords<T>({ saved, save, keepAs, pause }: Options<T>) {
  const [left] = useState(() => (keepAs ? unsaved(saved, loadDraft<Kept<T>>(keepAs)) : null))
  const [words, setWords] = useState<T>(left?.fits ? left.words : saved)
  const [found, setFound] = useState<T | null>(left && !left.fits ? left.words : null)
  const newest = useRef(words)
  const base = useRef<T>(left?.fits ? left.base : saved)
  const isKept = useRef(left !== null)
  const keeper = useAutosave<T>(async (next) => {
    await save(next)
    base.current = next
    if (keepAs) settle(keepAs, next)
  }, pause)

  const set = (next: T) => {
    newest.current = next
    setWords(next)
  }
  const change = (next: T) => {
    set(next)
    isKept.current =
      keepAs !== undefined && saveDraft(keepAs, { words: next, base: base.current } satisfies Kept<T>)
    keeper.change(next)
  }
  /** Shows what came from the server; to be called only where nothing of one's own waits. */
  const show = (next: T) => {
    base.current = next
    set(next)
  }
  const resume = useRef(() => {
    if (left?.fits) keeper.change(left.words)
    void keeper.flush()
  })
  useEffect(() => resume.current(), [])

  const answerFound = (use: boolean) => {
    if (use && found !== null) change(found)
    else if (keepAs) dropDraft(keepAs)
    setFound(null)
  }
  const mayStillGo = isKept.current && mayPass(keeper.error)
  const state: SaveState = keeper.state === 'failed' && mayStillGo ? 'device' : keeper.state
  const { error, flush, isClean } = keeper
  return {
    words,
    newest: () => newest.current,
    change,
    show,
    state,
    error,
    flush,
    isClean,
    found,
    answerFound,
  }
}
