import { useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Outreach } from '@/api'
import { firstName } from '@/lib/text'
import { loadDraft, saveDraft } from '@/offline/drafts'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { Toggle } from '@/ui/toggle'
import { notify } from '@/ui/undo'
import ways from '@/ui/ways.module.css'
import { useMessageStep } from './queries'
import classes from './sent-message.module.css'
import { type Answer, useMessageWords } from './words'

const ANSWERS: readonly Answer[] = ['yes', 'later', 'no']

/** What they answered, in their words as far as one wants to keep them. */
export function ReplyForm({ message }: { message: Outreach }) {
  const { t } = useLingui()
  const words = useMessageWords()
  const step = useMessageStep(message.id)
  const key = `reply:${message.id}`
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [text, setText] = useState(() => loadDraft<string>(key) ?? '')
  const name = firstName(message.contact.name)
  const write = (next: string) => {
    setText(next)
    saveDraft(key, next)
  }
  const note = (event: FormEvent) => {
    event.preventDefault()
    step.mutate(
      { verb: 'log_reply', body: { text: text.trim(), answer } },
      {
        onSuccess: () => {
          write('')
          setAnswer(null)
          notify({
            message: t`Noted what ${name} answered.`,
            undo: () => step.mutateAsync({ verb: 'take_back' }),
          })
        },
      },
    )
  }
  const asks = message.kind === 'request' || message.kind === 'confirmation'
  return (
    <Section title={message.replied_at ? t`${name} wrote again?` : t`${name} answered?`}>
      <form className={classes.form} onSubmit={note}>
        {asks ? (
          <fieldset className={ways.picks}>
            <legend className={paper.quiet}>{t`They said`}</legend>
            {ANSWERS.map((value) => (
              <Toggle key={value} pressed={answer === value} onChange={(on) => setAnswer(on ? value : null)}>
                {words.answer(value)}
              </Toggle>
            ))}
          </fieldset>
        ) : null}
        <Textarea
          className={classes.wide}
          label={t`Their words, as far as you want to keep them`}
          autosize
          minRows={3}
          maxRows={12}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={step.isPending} disabled={!text.trim() && !answer}>
          {t`Note the answer`}
        </Button>
        {step.isError ? <ProblemNote error={step.error} /> : null}
      </form>
    </Section>
  )
}
