import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Resume, ResumeShowing } from '@/api'
import { useRemoving } from '@/features/removals'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { InlineField } from '@/ui/inline-field'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote, useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import { showingsQuery, useRemoveShowing, useUpdateShowing } from './queries'
import { ShowForm } from './show-form'

/** To whom which version was shown, and what they said; the newest first. */
export function AdviceList({ resumes }: { resumes: readonly Resume[] }) {
  const { t } = useLingui()
  const showings = useQuery(showingsQuery())
  const [adding, setAdding] = useState(false)
  const items = showings.data ?? []
  const open = items.filter(({ advice, worked_in_at }) => advice && !worked_in_at).length
  return (
    <Section
      title={t`Shown to whom, and what they advised`}
      aside={
        adding ? null : (
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
            {t`I showed it to somebody`}
          </Button>
        )
      }
    >
      {adding ? <ShowForm resumes={resumes} onClose={() => setAdding(false)} /> : null}
      {showings.isPending ? <ListSkeleton rows={2} /> : null}
      {showings.isError ? (
        <ProblemNote error={showings.error} onRetry={() => void showings.refetch()} />
      ) : null}
      {open > 0 ? (
        <p className={paper.quiet}>
          {open === 1
            ? t`Advice from 1 talk is still to be looked at.`
            : t`Advice from ${open} talks is still to be looked at.`}
        </p>
      ) : null}
      {items.length > 0 ? (
        <ul className={paper.rows}>
          {items.map((showing) => (
            <Showing key={showing.id} showing={showing} newer={newerThan(showing, resumes)} />
          ))}
        </ul>
      ) : null}
      {showings.isSuccess && items.length === 0 && !adding ? (
        <p className={paper.quiet}>
          {t`Nobody has seen it yet. Near the end of a talk, "What would you change in it?" is a good question.`}
        </p>
      ) : null}
    </Section>
  )
}

/** The first version that was kept after a talk: the one that its advice can have gone into. */
function newerThan(showing: ResumeShowing, resumes: readonly Resume[]): Resume | null {
  const after = resumes.filter(({ created_at }) => created_at > showing.shown_at)
  return after.at(-1) ?? null
}

function Showing({ showing, newer }: { showing: ResumeShowing; newer: Resume | null }) {
  const { t, i18n } = useLingui()
  const update = useUpdateShowing(showing.id)
  const { contact, resume, interview_id, shown_at, advice } = showing
  const day = shortDay(i18n.locale, new Date(), new Date(shown_at))
  const newest = newer?.name
  return (
    <li className={paper.row}>
      <div className={paper.head}>
        <div className={paper.words}>
          <h3 className={paper.title}>
            <Link to="/interviews/$interviewId" params={{ interviewId: interview_id }} className={paper.link}>
              {contact.name}
            </Link>
          </h3>
          <p className={paper.quiet}>
            {`${resume.name} · ${day}`}
            {newest ? ` · ${t`you made ${newest} after it`}` : null}
          </p>
        </div>
      </div>
      <InlineField
        multiline
        label={t`What ${contact.name} advised`}
        value={advice}
        keepAs={`showing:${showing.id}:advice`}
        save={(text) => update.mutateAsync({ advice: text })}
      />
      <div className={paper.actions}>
        {advice ? <WorkedIn showing={showing} /> : null}
        <TakeOut showing={showing} />
      </div>
    </li>
  )
}

/** Advice one has dealt with, whether it went into a version or one decided against it. */
function WorkedIn({ showing }: { showing: ResumeShowing }) {
  const { t, i18n } = useLingui()
  const problem = useProblemText()
  const update = useUpdateShowing(showing.id)
  const { worked_in_at, contact } = showing
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  const mark = (worked_in: boolean) =>
    update.mutate(
      { worked_in },
      {
        onSuccess: () =>
          notify({
            message: worked_in ? t`Worked in: what ${contact.name} advised.` : t`Taken back.`,
            undo: () => update.mutateAsync({ worked_in: !worked_in }).catch(say),
          }),
        onError: say,
      },
    )
  if (!worked_in_at) {
    return (
      <Button
        variant="default"
        leftSection={<Icon name="check" />}
        loading={update.isPending}
        aria-label={t`I have worked it in: what ${contact.name} advised`}
        onClick={() => mark(true)}
      >
        {t`I have worked it in`}
      </Button>
    )
  }
  const day = shortDay(i18n.locale, new Date(), new Date(worked_in_at))
  return (
    <>
      <span className={paper.mark}>
        <Icon name="check" size={14} />
        {t`worked in, ${day}`}
      </span>
      <Button
        variant="subtle"
        disabled={update.isPending}
        aria-label={t`Take back: worked in what ${contact.name} advised`}
        onClick={() => mark(false)}
      >
        {t`Take back`}
      </Button>
    </>
  )
}

function TakeOut({ showing }: { showing: ResumeShowing }) {
  const { t } = useLingui()
  const remove = useRemoveShowing()
  const removing = useRemoving()
  const { id, contact } = showing
  const drop = () =>
    removing({ id, remove: () => remove.mutateAsync(showing), said: t`Taken out: ${contact.name}.` })
  return (
    <Button
      variant="subtle"
      loading={remove.isPending}
      aria-label={t`Take out: shown to ${contact.name}`}
      onClick={() => void drop()}
    >
      {t`Take out`}
    </Button>
  )
}
