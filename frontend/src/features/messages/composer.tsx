import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { Contact, Outreach, StandingFinding } from '@/api'
import { contactQuery } from '@/features/contacts'
import { interviewQuery } from '@/features/interviews'
import { FoundWords } from '@/ui/found-words'
import paper from '@/ui/paper.module.css'
import { SaveStatus } from '@/ui/save-status'
import { Toggle } from '@/ui/toggle'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import { ChecksPane, useKept } from './checks-pane'
import classes from './composer.module.css'
import { Editor, type EditorHandle } from './editor'
import { Facts } from './facts'
import { isWritten } from './kinds'
import { Letter } from './letter'
import { blanksIn, withOffered } from './offered'
import { Script } from './script'
import { SendBar } from './send-bar'
import { carried, without } from './spans'
import { Specifics } from './specifics'
import { useMessageText } from './use-message-text'
import { Versions } from './versions'

/** Comes as a whole: what is known of whom the message goes to stands above the words, and would push them down. */
export function Composer({ message }: { message: Outreach }) {
  const contact = useQuery(contactQuery(message.contact.id))
  const { interview_id: talk } = message
  const interview = useQuery({ ...interviewQuery(talk ?? ''), enabled: Boolean(talk) })
  if (contact.isLoading || interview.isLoading) return <ListSkeleton rows={6} />
  return <Desk message={message} contact={contact.data} />
}

/** Words on one side, what there is to say of them on the other. Nothing leaves from here by itself. */
function Desk({ message, contact }: { message: Outreach; contact: Contact | undefined }) {
  const { t } = useLingui()
  const id = useId()
  const editor = useRef<EditorHandle>(null)
  const { words: text, newest, change, state, flush, found, answerFound } = useMessageText(message)
  const { isKept, keep, bringBack } = useKept(message.id)
  const [aloud, setAloud] = useState(false)
  const written = isWritten(message.medium)
  const { body } = text

  /* A blank of the draft has its own place in the list of what waits; the remark on it would say it twice. */
  const blanks = blanksIn(body)
  const findings = carried(message.findings, message.body, body).filter(
    ({ code, start }) => code !== 'placeholder_left' || !blanks.some((blank) => blank.start === start),
  )
  const open = findings.filter((finding) => !isKept(body, finding))
  const kept = findings.filter((finding) => isKept(body, finding))

  const take = (next: string, said: string) => {
    change({ body: next })
    const undo = () => {
      const back = without(body, next, newest().body)
      if (back !== null) change({ body: back })
      else notify({ message: t`You have written on at that place since, so your text stays as it is.` })
    }
    notify({ message: said, undo })
  }
  const accept = (finding: StandingFinding, words: string) =>
    take(withOffered(body, finding, words), t`The words are in your text. Make them your own.`)
  const find = (words: string) => {
    setAloud(false)
    const at = body.indexOf(words)
    const from = [...body.slice(0, at)].length
    requestAnimationFrame(() => editor.current?.select(from, from + [...words].length))
  }
  const show = ({ start, end }: StandingFinding) => {
    setAloud(false)
    requestAnimationFrame(() => editor.current?.select(start ?? 0, end ?? 0))
  }

  return (
    <div className={classes.composer}>
      <Facts message={message} />
      {found ? <FoundWords words={found.body} onAnswer={answerFound} /> : null}
      <div className={classes.panes}>
        <div className={classes.write}>
          {written ? (
            <TextInput
              label={t`Subject`}
              error={blanksIn(text.subject).length > 0 ? t`Your own words are still missing here.` : null}
              value={text.subject}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => change({ subject: event.currentTarget.value })}
              onBlur={() => void flush()}
            />
          ) : (
            <div className={paper.actions}>
              <Toggle pressed={!aloud} onChange={() => setAloud(false)}>{t`Write it`}</Toggle>
              <Toggle pressed={aloud} onChange={() => setAloud(true)}>{t`Say it`}</Toggle>
            </div>
          )}
          {aloud && !written ? (
            <Script body={body} contact={contact} />
          ) : (
            <div>
              <label htmlFor={id} className={classes.label}>{t`Your words`}</label>
              <Editor
                id={id}
                ref={editor}
                value={body}
                findings={[...blanks, ...open]}
                describedBy={`${id}-kept`}
                onChange={(next) => change({ body: next })}
                onLeave={() => void flush()}
              />
            </div>
          )}
          <div className={classes.under}>
            <p id={`${id}-kept`} className={paper.quiet}>{t`Nothing is sent from here.`}</p>
            <SaveStatus state={state} onRetry={() => void flush()} />
            <Versions message={message} onTake={(version) => change(version)} />
          </div>
          {message.interview_id ? (
            <Specifics
              interviewId={message.interview_id}
              kind={message.kind}
              body={body}
              onChange={(next) => change({ body: next })}
            />
          ) : null}
        </div>
        <ChecksPane
          message={message}
          body={body}
          open={open}
          kept={kept}
          onAccept={accept}
          onKeep={(finding) => keep(body, finding)}
          onShow={show}
          onBlank={find}
          onBringBack={() => void bringBack(body, kept)}
        />
      </div>
      <SendBar
        message={message}
        text={text}
        contact={contact}
        flush={flush}
        left={open.length + blanks.length}
      />
      {written ? <Letter text={text} contact={contact} isLetter={message.medium === 'letter'} /> : null}
    </div>
  )
}
