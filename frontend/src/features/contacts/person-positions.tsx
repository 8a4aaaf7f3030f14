import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type CareerPath, type Contact, type Position, unwrap, useMutation } from '@/api'
import { useRemoving } from '@/features/removals'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { standing } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import classes from './person-panel.module.css'
import path from './person-path.module.css'
import { AddPosition, EditPosition } from './position-form'
import { careerQuery, contactsKey, positionsQuery } from './queries'

type Step = CareerPath['steps'][number]

/** How they came to where they are: positions that one put down, and what they told of the way, in order. */
export function PersonPositions({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const [adding, setAdding] = useState(false)
  const career = useQuery(careerQuery(contact.id))
  const positions = useQuery(positionsQuery(contact.id))
  const places = positions.data?.items ?? []
  const steps = career.data?.steps ?? []
  /* A place without a year has no step of the path of its own; it stands at the end. */
  const undated = places.filter(({ id }) => !steps.some((step) => step.id === id))
  const nothing = career.isSuccess && positions.isSuccess && steps.length + undated.length === 0
  return (
    <Section
      title={t`Their path`}
      aside={
        <Button variant="subtle" size="sm" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {t`Add a position`}
        </Button>
      }
    >
      {adding ? <AddPosition contactId={contact.id} onDone={() => setAdding(false)} /> : null}
      {career.isError ? <ProblemNote error={career.error} onRetry={() => void career.refetch()} /> : null}
      {nothing && !adding ? (
        <p
          className={paper.quiet}
        >{t`Nothing noted yet. Ask how they came to this work; what they tell is kept here.`}</p>
      ) : null}
      <ol className={path.path}>
        {steps.map((step) => {
          const position = places.find(({ id }) => id === step.id)
          return position ? (
            <PositionStep key={step.id} position={position} />
          ) : (
            <ToldStep key={step.id} step={step} />
          )
        })}
        {undated.map((position) => (
          <PositionStep key={position.id} position={position} />
        ))}
      </ol>
    </Section>
  )
}

type Year = number | string | null

/** "2014 to 2019", "since 2019", or nothing where no year is known. */
function useYears(): (from: Year, to: Year, current?: boolean) => string | null {
  const { t } = useLingui()
  return (from, to, current = false) => {
    if (from && to) return from === to ? String(from) : t`${from} to ${to}`
    if (from) return current ? t`since ${from}` : t`from ${from}`
    return to ? t`until ${to}` : null
  }
}

const year = (day: string | null) => day?.slice(0, 4) ?? null

function ToldStep({ step }: { step: Step }) {
  const { t } = useLingui()
  const years = useYears()(step.years_from, step.years_to)
  return (
    <li className={path.step} data-told>
      <span className={path.years}>{years}</span>
      <span className={classes.lineWords}>
        <span>{step.text}</span>
        <span className={paper.quiet}>
          {step.interview_id ? (
            <Link to="/interviews/$interviewId" params={{ interviewId: step.interview_id }}>
              {t`They told you`}
            </Link>
          ) : null}
          {step.off_the_record ? ` · ${t`off the record`}` : null}
        </span>
      </span>
    </li>
  )
}

function PositionStep({ position }: { position: Position }) {
  const { t } = useLingui()
  const [editing, setEditing] = useState(false)
  const years = useYears()(year(position.started_on), year(position.ended_on), position.current)
  const label = standing(position)
  return (
    <li className={path.step}>
      <span className={path.years}>{years}</span>
      {editing ? (
        <EditPosition position={position} onDone={() => setEditing(false)} />
      ) : (
        <div className={path.position}>
          <span className={classes.lineWords}>
            <strong>{label}</strong>
            {position.current ? <span className={paper.quiet}>{t`now`}</span> : null}
          </span>
          <span className={path.acts}>
            <Button
              variant="subtle"
              size="sm"
              leftSection={<Icon name="pen" size={16} />}
              aria-label={t`Change ${label}`}
              onClick={() => setEditing(true)}
            >
              {t`Change`}
            </Button>
            <RemovePosition position={position} label={label} />
          </span>
        </div>
      )}
    </li>
  )
}

function RemovePosition({ position, label }: { position: Position; label: string }) {
  const { t } = useLingui()
  const removing = useRemoving()
  const { id } = position
  const remove = useMutation({
    mutationFn: () =>
      unwrap(api.DELETE('/api/v1/positions/{position_id}', { params: { path: { position_id: id } } })),
    meta: { invalidates: [contactsKey] },
  })
  const drop = () => removing({ id, remove: remove.mutateAsync, said: t`${label} was removed.` })
  return (
    <Button
      variant="subtle"
      size="sm"
      loading={remove.isPending}
      aria-label={t`Remove ${label}`}
      onClick={() => void drop()}
    >
      {t`Remove`}
    </Button>
  )
}
