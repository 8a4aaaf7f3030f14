import { useLingui } from '@lingui/react/macro'
import { Button, Textarea, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Term } from '@/api'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { useExplain } from './queries'
import classes from './terms-page.module.css'

/** One word: what it means, or a mark that it is still to be looked up. Covered, it asks before it tells. */
export function TermEntry({ term, covered }: { term: Term; covered: boolean }) {
  const { t, i18n } = useLingui()
  const [writing, setWriting] = useState(false)
  const [shown, setShown] = useState(!covered)
  const edit = useRef<HTMLButtonElement>(null)
  const { term: word, meaning, example, explained_by: who, said_at, interview_id } = term
  const day = shortDay(i18n.locale, new Date(), new Date(said_at))
  const close = () => {
    setWriting(false)
    setTimeout(() => edit.current?.focus())
  }
  return (
    <li className={paper.row}>
      <div className={paper.head}>
        <h3 className={classes.word}>{word}</h3>
        {meaning ? null : (
          <span className={paper.mark} data-tone="warm">
            <Icon name="search" size={14} />
            {t`To look up`}
          </span>
        )}
        {term.off_the_record ? (
          <span className={paper.mark}>
            <Icon name="lock" size={14} />
            {t`Off the record`}
          </span>
        ) : null}
      </div>
      {meaning && !shown ? (
        <div>
          <Button variant="default" onClick={() => setShown(true)}>
            {t`Show what ${word} means`}
          </Button>
        </div>
      ) : null}
      {meaning && shown ? <p className={classes.meaning}>{meaning}</p> : null}
      {example && shown ? (
        <p className={classes.example}>
          <Icon name="quote" size={16} />
          {example}
        </p>
      ) : null}
      <div className={paper.head}>
        <p className={paper.quiet}>
          {t`From`}{' '}
          <Link to="/interviews/$interviewId" params={{ interviewId: interview_id }} className={paper.inText}>
            {who.name}
          </Link>
          {`, ${day}`}
        </p>
        {writing ? null : (
          <Button
            ref={edit}
            className={`${paper.flush} no-print`}
            variant="subtle"
            leftSection={<Icon name="pen" size={18} />}
            aria-label={meaning ? t`Change: ${word}` : t`Say what it means: ${word}`}
            onClick={() => setWriting(true)}
          >
            {meaning ? t`Change` : t`Say what it means`}
          </Button>
        )}
      </div>
      {writing ? <Explain term={term} onClose={close} /> : null}
    </li>
  )
}

function Explain({ term, onClose }: { term: Term; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain(term.id)
  const input = useRef<HTMLTextAreaElement>(null)
  const [meaning, setMeaning] = useState(term.meaning ?? '')
  const [example, setExample] = useState(term.example ?? '')
  useEffect(() => input.current?.focus(), [])
  const before = term.meaning
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!meaning.trim()) return
    explain.mutate(
      { meaning: meaning.trim(), ...(example.trim() ? { example: example.trim() } : {}) },
      {
        onSuccess: () => {
          onClose()
          notify({
            message: t`${term.term} is in your glossary.`,
            ...(before
              ? { undo: () => explain.mutateAsync({ meaning: before, example: term.example }) }
              : {}),
          })
        },
      },
    )
  }
  return (
    <form className={paper.form} onSubmit={submit}>
      <Textarea
        ref={input}
        autosize
        minRows={2}
        maxLength={2000}
        label={t`What it means`}
        value={meaning}
        onChange={(event) => setMeaning(event.currentTarget.value)}
      />
      <TextInput
        label={t`How they say it`}
        description={t`A sentence with the word in it, if you have one.`}
        maxLength={2000}
        autoComplete="off"
        value={example}
        onChange={(event) => setExample(event.currentTarget.value)}
      />
      {explain.isError ? <ProblemNote error={explain.error} /> : null}
      <div className={paper.actions}>
        <Button type="submit" loading={explain.isPending} disabled={!meaning.trim()}>
          {t`Keep it`}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t`Cancel`}
        </Button>
      </div>
    </form>
  )
}
