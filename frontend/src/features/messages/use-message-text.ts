import { useEffect, useRef, useState } from 'react'
import type { Outreach } from '@/api'
import { dropDraft, loadDraft, saveDraft } from '@/offline/drafts'
import { useAutosave } from '@/ui/use-autosave'
import { useSaveMessage } from './queries'

/** The remarks come with the save, so this is also how long they wait after the last key. */
const PAUSE = 600

export type MessageText = { subject: string; body: string }
type Kept = MessageText & { base: string }

const same = (a: MessageText, b: MessageText) => a.subject === b.subject && a.body === b.body

/** Words on this device that never reached the server; of an older text only where it has not been changed since. */
export function unsaved(message: Outreach, kept: Kept | null): { text: MessageText; fits: boolean } | null {
  if (!kept || same(kept, message)) return null
  const { subject, body } = kept
  return { text: { subject, body }, fits: kept.base === message.updated_at }
}

/**
 * The words of a draft: kept on this device with every key, on the server after a pause, the latest always winning.
 * What a closed page left behind is taken up again; `found` is set where the server meanwhile holds another text.
 */
export function useMessageText(message: Outreach) {
  const key = `message:${message.id}`
  const save = useSaveMessage(message.id)
  const [left] = useState(() => unsaved(message, loadDraft<Kept>(key)))
  const [text, setText] = useState<MessageText>(() =>
    left?.fits ? left.text : { subject: message.subject, body: message.body },
  )
  const [found, setFound] = useState(left && !left.fits ? left.text : null)
  const newest = useRef(text)
  const base = useRef(message.updated_at)
  const keeper = useAutosave<MessageText>(async (next) => {
    const saved = await save.mutateAsync(next)
    base.current = saved.updated_at
    if (same(newest.current, next)) dropDraft(key)
  }, PAUSE)

  const change = (part: Partial<MessageText>) => {
    const next = { ...newest.current, ...part }
    newest.current = next
    setText(next)
    saveDraft(key, { ...next, base: base.current } satisfies Kept)
    keeper.change(next)
  }
  const resume = useRef(() => {
    if (left?.fits) keeper.change(left.text)
    else if (!left) dropDraft(key)
  })
  useEffect(() => resume.current(), [])

  const answerFound = (use: boolean) => {
    if (use && found) change(found)
    else dropDraft(key)
    setFound(null)
  }
  return { text, change, state: keeper.state, flush: keeper.flush, found, answerFound }
}
