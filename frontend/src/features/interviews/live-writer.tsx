import { useLingui } from '@lingui/react/macro'
import { Button, Switch, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import { loadDraft, saveDraft } from '@/offline/drafts'
import type { Draft } from '@/offline/notes'
import { Icon } from '@/ui/icons'
import classes from './live-page.module.css'
import { ALL_KINDS, KIND_ICONS, NOTE_KINDS, type NoteKind, RARE_KINDS, useKindWords } from './words'

const EMPTY: Draft = { text: '', kind: 'point', off_the_record: false }

/**
 * The line being typed; every keystroke is on this device before the next one. `take` empties the input at once, so that
 * one can go on typing, but the copy on this device holds the line until it is kept elsewhere.
 */
function useDraft(interviewId: string) {
  const [draft, setDraft] = useState(() => loadDraft<Draft>(interviewId) ?? EMPTY)
  const latest = useRef(draft)
  const show = (next: Draft) => {
    latest.current = next
    setDraft(next)
  }
  const change = (part: Partial<Draft>) => {
    show({ ...latest.current, ...part })
    saveDraft(interviewId, latest.current)
  }
  const take = async (keep: (taken: Draft) => Promise<void>) => {
    const taken = { ...latest.current, text: latest.current.text.trim() }
    show({ ...taken, text: '', off_the_record: false })
    try {
      await keep(taken)
    } catch {
      show({ ...taken, text: `${taken.text} ${latest.current.text}`.trim() })
    }
    saveDraft(interviewId, latest.current)
  }
  return { draft, change, take }
}

export type Writer = { choose: (kind: NoteKind) => void }

type Props = {
  interviewId: string
  onKeep: (draft: Draft) => Promise<void>
  closing: boolean
  onClosing: () => void
  ref?: Ref<Writer>
}

/** One input and its kinds. Enter keeps the line, and the focus never leaves. */
export function LiveWriter({ interviewId, onKeep, closing, onClosing, ref }: Props) {
  const { t } = useLingui()
  const { draft, change, take } = useDraft(interviewId)
  const [more, setMore] = useState(false)
  const input = useRef<HTMLTextAreaElement>(null)
  const choose = (kind: NoteKind) => {
    change({ kind })
    input.current?.focus()
  }
  useImperativeHandle(ref, () => ({ choose }))
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!draft.text.trim()) return
    await take(onKeep)
    input.current?.focus()
  }
  const keys = (event: KeyboardEvent) => {
    const wanted = event.altKey ? ALL_KINDS[Number(event.key) - 1] : undefined
    if (wanted) {
      event.preventDefault()
      change({ kind: wanted })
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void save()
    }
  }
  const rare = RARE_KINDS.some((kind) => kind === draft.kind)
  return (
    <form className={classes.writer} onSubmit={(event) => void save(event)}>
      <fieldset className={classes.tiles} aria-label={t`Kind of line`}>
        {NOTE_KINDS.map((kind) => (
          <Tile key={kind} kind={kind} pressed={draft.kind === kind} onChoose={choose} />
        ))}
        <button
          type="button"
          className={classes.tile}
          aria-label={t`More kinds`}
          aria-expanded={more || rare}
          onClick={() => setMore(!more)}
        >
          <Icon name="plus" />
          {t`More`}
        </button>
        {more || rare
          ? RARE_KINDS.map((kind) => (
              <Tile key={kind} kind={kind} pressed={draft.kind === kind} onChoose={choose} />
            ))
          : null}
      </fieldset>
      <div className={classes.inputRow}>
        <Textarea
          ref={input}
          className={classes.input}
          aria-label={t`A line`}
          placeholder={t`Write a line`}
          autosize
          minRows={1}
          maxRows={4}
          enterKeyHint="done"
          value={draft.text}
          onKeyDown={keys}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Button type="submit" disabled={!draft.text.trim()}>
          {t`Keep`}
        </Button>
      </div>
      <div className={classes.under}>
        <Switch
          label={t`Off the record`}
          checked={draft.off_the_record}
          onChange={(event) => change({ off_the_record: event.currentTarget.checked })}
        />
        <Button
          variant={closing ? 'light' : 'default'}
          size="compact-md"
          className={classes.small}
          aria-expanded={closing}
          onClick={onClosing}
        >
          {t`Winding down`}
        </Button>
      </div>
    </form>
  )
}

type TileProps = { kind: NoteKind; pressed: boolean; onChoose: (kind: NoteKind) => void }

function Tile({ kind, pressed, onChoose }: TileProps) {
  const words = useKindWords()
  return (
    <button
      type="button"
      className={classes.tile}
      aria-pressed={pressed}
      aria-keyshortcuts={`Alt+${ALL_KINDS.indexOf(kind) + 1}`}
      onClick={() => onChoose(kind)}
    >
      <Icon name={KIND_ICONS[kind]} />
      {words.word(kind)}
    </button>
  )
}
