import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { interviewQuery } from '@/features/interviews'
import paper from '@/ui/paper.module.css'
import type { Kind } from './kinds'
import { asSentence, woven } from './offered'
import classes from './specifics.module.css'

const WITH_SPECIFICS: readonly Kind[] = ['thank_you', 'update', 'renewed_contact']
const SHOWN = 8
const ENOUGH = 2

/** Lines from the talk, to be tapped into the text and out again. What is off the record is never offered. */
export function Specifics({
  interviewId,
  kind,
  body,
  onChange,
}: {
  interviewId: string
  kind: Kind
  body: string
  onChange: (body: string) => void
}) {
  const { t } = useLingui()
  const interview = useQuery({ ...interviewQuery(interviewId), enabled: WITH_SPECIFICS.includes(kind) }).data
  const notes = (interview?.notes ?? [])
    .filter((note) => !note.off_the_record && note.kind !== 'person')
    .slice(0, SHOWN)
  if (notes.length === 0) return null
  const named = notes.filter(({ text }) => body.includes(text.trim())).length
  return (
    <fieldset className={classes.specifics}>
      <legend className={classes.legend}>{t`From your notes`}</legend>
      <p className={paper.quiet}>
        {named >= ENOUGH
          ? t`You name ${named}. That is enough.`
          : t`Tap two that stayed with you; you can reword them in the text.`}
      </p>
      <div className={classes.picks}>
        {notes.map(({ id, text }) => {
          const inText = body.includes(text.trim())
          const sentence = asSentence(text)
          const without = body.includes(sentence) ? sentence : text.trim()
          return (
            <button
              key={id}
              type="button"
              className={classes.pick}
              aria-pressed={inText}
              onClick={() =>
                onChange(inText ? body.replace(without, '').replace(/ {2,}/g, ' ') : woven(body, sentence))
              }
            >
              {text}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
