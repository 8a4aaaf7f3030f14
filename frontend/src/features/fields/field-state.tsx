import { useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Field } from '@/api'
import { shortDay } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import { InlineField } from '@/ui/inline-field'
import { Card, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import classes from './fields-page.module.css'
import { useReviewField, useUpdateField } from './queries'
import { wayBack } from './way-back'
import { type State, useFieldStateWords } from './words'

/** Changes a field, and brings it back to where it stands now. */
function useMoving(field: Field) {
  const update = useUpdateField(field.id)
  const goBack = async (now: State) => {
    for (const step of wayBack(now, field)) await update.mutateAsync(step)
  }
  return { ...update, goBack }
}

/** Is this for me? Where one stands, and the steps that lead on from there; every answer is a good one. */
export function FieldState({ field }: { field: Field }) {
  const { t, i18n } = useLingui()
  const { word } = useFieldStateWords()
  const update = useMoving(field)
  const review = useReviewField(field.id)
  const [closing, setClosing] = useState(false)
  const verbs: Record<State, string> = {
    curious: field.state === 'closed' ? t`Look into it again` : t`I am not so sure any more`,
    decided: t`It is for me`,
    searching: t`I am looking for work in it`,
    closed: t`It is not for me`,
  }
  const go = (state: State) => {
    if (state === 'closed') return setClosing(true)
    update.mutate(
      { state },
      {
        onSuccess: () => notify({ message: word(state), undo: () => update.goBack(state) }),
      },
    )
  }
  const looked = field.reviewed_at ? shortDay(i18n.locale, new Date(), new Date(field.reviewed_at)) : null
  return (
    <Section title={t`Is this for me?`}>
      <Card tone={field.state === 'closed' ? 'pine' : 'plain'}>
        <div className={paper.stack}>
          <p className={classes.standing}>{word(field.state)}</p>
          {field.state === 'closed' ? <Closed field={field} /> : null}
          <div className={classes.actions}>
            {field.next_states.map((state) => (
              <Button
                key={state}
                variant={field.state === 'closed' ? 'subtle' : 'default'}
                disabled={update.isPending}
                onClick={() => go(state)}
              >
                {verbs[state]}
              </Button>
            ))}
            {field.state === 'closed' ? null : (
              <Button variant="subtle" loading={review.isPending} onClick={() => review.mutate()}>
                {t`I have thought about it, it stands`}
              </Button>
            )}
          </div>
          {looked ? <p className={paper.quiet}>{t`You last thought about it on ${looked}.`}</p> : null}
          {update.isError || review.isError ? <ProblemNote error={update.error ?? review.error} /> : null}
        </div>
      </Card>
      {closing ? <CloseSheet field={field} onClose={() => setClosing(false)} /> : null}
    </Section>
  )
}

/** A reasoned no is what the talks were for; it is said once and quietly. */
function Closed({ field }: { field: Field }) {
  const { t } = useLingui()
  const update = useUpdateField(field.id)
  return (
    <>
      <p>
        {field.outcome === 'success'
          ? t`A clear answer, and you know why. That is what asking was for.`
          : t`What told you so? In a year you will be glad to have it in writing.`}
      </p>
      <InlineField
        multiline
        label={t`What told you so`}
        value={field.closed_reason ?? ''}
        keepAs={`field:${field.id}:closed_reason`}
        save={(reason) => update.mutateAsync({ closed_reason: reason.trim() || null })}
      />
    </>
  )
}

function CloseSheet({ field, onClose }: { field: Field; onClose: () => void }) {
  const { t } = useLingui()
  const update = useMoving(field)
  const [reason, setReason] = useState('')
  const { name } = field
  const submit = (event: FormEvent) => {
    event.preventDefault()
    update.mutate(
      { state: 'closed', closed_reason: reason.trim() || null },
      {
        onSuccess: () => {
          onClose()
          notify({
            message: t`${name}: answered.`,
            undo: () => update.goBack('closed'),
          })
        },
      },
    )
  }
  return (
    <Dialog title={t`${name} is not for you`} onClose={onClose}>
      <form className={classes.sheet} onSubmit={submit}>
        <Textarea
          autosize
          minRows={3}
          maxLength={2000}
          label={t`What told you so`}
          description={t`A sentence is enough. It makes this an answer and not a gap.`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {update.isError ? <ProblemNote error={update.error} /> : null}
        <Button type="submit" loading={update.isPending}>
          {t`Note it and close the field`}
        </Button>
      </form>
    </Dialog>
  )
}
