import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { ApiError, type PolicyFigure, type PolicyPatch } from '@/api'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { Consequences } from './consequences'
import { same, type Value } from './figures'
import classes from './office.module.css'
import { PolicyControl } from './policy-control'
import { useUpdatePolicy } from './queries'
import { useValueWords } from './words'

/** One figure. It is changed here and saved by a button of its own, since everybody on campus feels it. */
export function PolicyRow({ figure }: { figure: PolicyFigure }) {
  const { t } = useLingui()
  const id = useId()
  const told = useValueWords()
  const update = useUpdatePolicy()
  const [draft, setDraft] = useState<Value | null>(null)
  const { name, what, value, line } = figure
  const taught = told(figure, figure.default)
  const isOwn = !same(value, figure.default)
  const isChanged = draft !== null && !same(draft, value)
  const patch = (next: Value | null): PolicyPatch => ({ [name]: next })
  const set = (next: Value | null) =>
    update.mutate(patch(next), {
      onSuccess: () => {
        setDraft(null)
        notify({
          message: t`Saved. It holds for everybody from now on.`,
          undo: () => update.mutateAsync(patch(isOwn ? value : null)),
        })
      },
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChanged) set(draft)
  }
  const leave = () => {
    update.reset()
    setDraft(null)
  }
  const remark = update.error instanceof ApiError ? (update.error.fields[name] ?? null) : null
  return (
    <li className={classes.figure} data-own={isOwn || undefined}>
      <form className={classes.figureForm} onSubmit={submit} aria-labelledby={id} noValidate>
        <div className={classes.figureWords}>
          <p id={id} className={classes.what}>
            {what}
          </p>
          <p className={paper.quiet}>
            <Bounds figure={figure} />
            {t`The method teaches: ${taught} (${line}).`}
          </p>
        </div>
        <PolicyControl
          figure={figure}
          labelledBy={id}
          value={draft ?? value}
          error={remark}
          onChange={(next) => {
            if (update.isError) update.reset()
            setDraft(next)
          }}
        />
        {update.isError && !remark ? <ProblemNote error={update.error} /> : null}
        {isChanged ? <Consequences patch={patch(draft)} /> : null}
        {isChanged ? (
          <div className={paper.actions}>
            <Button type="submit" size="sm" loading={update.isPending}>
              {t`Save for everybody`}
            </Button>
            <Button variant="subtle" size="sm" onClick={leave}>
              {t`Leave it as it was`}
            </Button>
          </div>
        ) : null}
        {isOwn && !isChanged ? (
          <div className={paper.actions}>
            <Button variant="subtle" size="sm" loading={update.isPending} onClick={() => set(null)}>
              {t`Back to ${taught}`}
            </Button>
          </div>
        ) : null}
      </form>
    </li>
  )
}

function Bounds({ figure }: { figure: PolicyFigure }) {
  const { t } = useLingui()
  const told = useValueWords()
  if (figure.least === null || figure.most === null) return null
  const least = told(figure, figure.least)
  const most = told(figure, figure.most)
  return <>{`${t`From ${least} to ${most}.`} `}</>
}
