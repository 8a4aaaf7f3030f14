import { useLingui } from '@lingui/react/macro'
import { Button, Switch, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Interview, InterviewNote } from '@/api'
import { clock } from '@/lib/time'
import { loadDraft, saveDraft } from '@/offline/drafts'
import { addLine, type Draft, type Line, linesOf } from '@/offline/notes'
import { useOutbox } from '@/offline/use-outbox'
import { Icon, type IconName } from '@/ui/icons'
import classes from './live-page.module.css'
import { interviewQuery } from './queries'
import { NOTE_KINDS, type NoteKind, useKindWords } from './words'

const ICONS: Record<NoteKind, IconName> = {
  point: 'pen',
  term: 'help',
  person: 'people',
  suggestion: 'check',
  quote: 'quote',
  impression: 'leaf',
  idea: 'compass',
}

const EMPTY: Draft = { text: '', kind: 'point', off_the_record: false }

type Shown = Pick<InterviewNote, 'id' | 'kind' | 'text' | 'at' | 'off_the_record'> & { state: Line['state'] }

/** What the server has and what this device has, each line once, in the order of their times. */
export function together(server: readonly InterviewNote[], local: readonly Line[]): Shown[] {
  const known = new Map<string, Shown>(server.map((note) => [note.id, { ...note, state: 'sent' }]))
  for (const line of local) if (!known.has(line.id)) known.set(line.id, line)
  return [...known.values()].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
}

function useLines(interview: Interview) {
  const client = useQueryClient()
  const [lines, setLines] = useState<Line[]>([])
  const reload = useCallback(async () => setLines(await linesOf(interview.id)), [interview.id])
  const push = useOutbox((count) => {
    void reload().catch(() => undefined)
    if (count > 0) void client.invalidateQueries({ queryKey: interviewQuery(interview.id).queryKey })
  })
  useEffect(() => void reload().catch(() => undefined), [reload])
  const add = async (draft: Draft) => {
    await addLine(interview.id, draft, new Date())
    await reload()
    push()
  }
  return { lines, add }
}

/** The line being typed; every keystroke is on this device before the next one. */
function useDraft(interviewId: string) {
  const [draft, setDraft] = useState(() => loadDraft<Draft>(interviewId) ?? EMPTY)
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    saveDraft(interviewId, next)
  }
  return [draft, change] as const
}

export function LiveLines({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const kind = useKindWords()
  const { lines, add } = useLines(interview)
  const [draft, change] = useDraft(interview.id)
  const input = useRef<HTMLTextAreaElement>(null)
  const shown = together(interview.notes, lines)
  const waiting = shown.filter((line) => line.state === 'waiting').length

  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!draft.text.trim()) return
    await add({ ...draft, text: draft.text.trim() })
    change({ text: '', off_the_record: false })
    input.current?.focus()
  }
  const keys = (event: KeyboardEvent) => {
    const wanted = event.altKey ? NOTE_KINDS[Number(event.key) - 1] : undefined
    if (wanted) {
      event.preventDefault()
      change({ kind: wanted })
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void save()
    }
  }
  const choose = (chosen: NoteKind) => {
    change({ kind: chosen })
    input.current?.focus()
  }

  return (
    <>
      <section className={classes.lines} aria-label={t`Your notes`}>
        <LineList lines={shown} />
        <p className={classes.kept} role="status">
          {waiting > 0 ? t`${shown.length} lines on this device, ${waiting} waiting to be sent` : null}
          {waiting === 0 && shown.length > 0 ? t`All ${shown.length} lines are kept` : null}
        </p>
      </section>
      <form className={classes.writer} onSubmit={(event) => void save(event)}>
        <fieldset className={classes.tiles} aria-label={t`Kind of line`}>
          {NOTE_KINDS.map((value, index) => (
            <button
              key={value}
              type="button"
              className={classes.tile}
              aria-pressed={draft.kind === value}
              aria-keyshortcuts={`Alt+${index + 1}`}
              onClick={() => choose(value)}
            >
              <Icon name={ICONS[value]} />
              {kind.word(value)}
            </button>
          ))}
        </fieldset>
        <div className={classes.inputRow}>
          <Textarea
            ref={input}
            className={classes.input}
            aria-label={t`A line`}
            placeholder={t`Write a line, Enter keeps it`}
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
        <Switch
          label={t`Off the record`}
          checked={draft.off_the_record}
          onChange={(event) => change({ off_the_record: event.currentTarget.checked })}
        />
      </form>
    </>
  )
}

function LineList({ lines }: { lines: Shown[] }) {
  const { t, i18n } = useLingui()
  const kind = useKindWords()
  const end = useRef<HTMLOListElement>(null)
  const count = lines.length
  useEffect(() => {
    if (count > 0) end.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [count])
  if (count === 0)
    return <p className={classes.none}>{t`Listen first. A word or two is enough to remember by.`}</p>
  return (
    <ol className={classes.lineList} ref={end}>
      {lines.map((line) => (
        <li key={line.id} className={classes.line} data-state={line.state}>
          <span className={classes.lineKind}>
            <Icon name={ICONS[line.kind]} size={16} />
            {kind.word(line.kind)}
          </span>
          <span className={classes.lineText}>{line.text}</span>
          <span className={classes.lineMeta}>
            {clock(i18n.locale, new Date(line.at))}
            {line.off_the_record ? ` · ${t`off the record`}` : ''}
            {line.state === 'waiting' ? ` · ${t`on this device`}` : ''}
            {line.state === 'refused' ? ` · ${t`kept here, the server did not take it`}` : ''}
          </span>
        </li>
      ))}
    </ol>
  )
}
