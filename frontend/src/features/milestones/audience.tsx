import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type Hearer, type Medium, useMutation } from '@/api'
import { firstName } from '@/lib/text'
import { relativeDay, shortDay } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Menu } from '@/ui/menu'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { PersonChip } from '@/ui/person-chip'
import { ProblemNote, useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import classes from './milestones.module.css'
import { audienceQuery, type Mark, type Milestone, useDraftNews, useMark } from './queries'

type Props = { milestone: Milestone }

/** Who should hear and why, one message each; who has heard; whom to leave in peace for now. */
export function MilestoneAudience({ milestone }: Props) {
  const { t } = useLingui()
  const audience = useQuery(audienceQuery(milestone.id))
  if (audience.isPending) return <ListSkeleton rows={3} />
  if (audience.isLoadingError) {
    return <ProblemNote error={audience.error} onRetry={() => void audience.refetch()} />
  }
  const { items } = audience.data
  const toTell = items.filter(({ state }) => state === 'to_tell' || state === 'drafted')
  const told = items.filter(({ state }) => state === 'told')
  const leftOut = items.filter(({ state }) => state === 'left_out')
  const later = items.filter(({ state }) => state === 'not_now')
  return (
    <>
      <Section title={t`Who should hear`}>
        {toTell.length > 0 ? (
          <ul className={paper.rows}>
            {toTell.map((hearer) => (
              <ToTell key={hearer.contact.id} milestone={milestone} hearer={hearer} />
            ))}
          </ul>
        ) : (
          <p className={paper.quiet}>
            {told.length > 0
              ? t`Everybody who should hear has heard.`
              : t`Nobody in your list had a part in this so far. Those you have talked with, and thanked, appear here when the news is theirs too.`}
          </p>
        )}
      </Section>
      {told.length > 0 ? (
        <Section title={t`Who has heard`}>
          <Done milestone={milestone} hearers={told} />
        </Section>
      ) : null}
      {leftOut.length > 0 ? (
        <Section title={t`Left out`}>
          <Done milestone={milestone} hearers={leftOut} />
        </Section>
      ) : null}
      {later.length > 0 ? (
        <Section title={t`Not now`}>
          <ul className={`${paper.rows} ${classes.asideRow}`}>
            {later.map((hearer) => (
              <li key={hearer.contact.id} className={paper.row}>
                <Who hearer={hearer} detail={hearer.why_not} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

function Who({ hearer, detail }: { hearer: Hearer; detail?: string | null }) {
  const { id, name } = hearer.contact
  return (
    <Link to="/people/$contactId" params={{ contactId: id }} className={classes.who}>
      <PersonChip name={name} detail={detail ?? null} />
    </Link>
  )
}

/** Marks a person, says so, and offers the way back. */
function useMarking(milestone: Milestone) {
  const mark = useMark(milestone.id)
  const problem = useProblemText()
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  /** Fails as the server does, for whoever shows it beside what was typed. */
  const attempt = async (next: Mark, message: string, back: Mark) => {
    await mark.mutateAsync(next)
    notify({ message, undo: () => mark.mutateAsync(back) })
  }
  const take = (next: Mark, message: string, back: Mark) => attempt(next, message, back).catch(say)
  return { attempt, take, busy: mark.isPending }
}

function ToTell({ milestone, hearer }: { milestone: Milestone; hearer: Hearer }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const draft = useDraftNews(milestone.id)
  const { attempt, take, busy } = useMarking(milestone)
  const [leaving, setLeaving] = useState(false)
  const { contact, reason, outreach_id } = hearer
  const contact_id = contact.id
  const name = firstName(contact.name)
  const write = (medium: Medium) =>
    draft.mutate(
      { contact_id, medium },
      { onSuccess: ({ id }) => navigate({ to: '/messages/$outreachId', params: { outreachId: id } }) },
    )
  const told = () =>
    void take({ verb: 'told', contact_id }, t`Noted. ${name} knows.`, { verb: 'take_back', contact_id })
  return (
    <li className={paper.row}>
      <Who hearer={hearer} />
      {reason ? <p className={classes.reason}>{reason}</p> : null}
      <div className={paper.actions}>
        {outreach_id ? (
          <LinkButton to="/messages/$outreachId" params={{ outreachId: outreach_id }}>
            {t`Go on writing to ${name}`}
          </LinkButton>
        ) : (
          <Button
            variant="light"
            leftSection={<Icon name="mail" />}
            loading={draft.isPending}
            onClick={() => write('email')}
          >
            {t`Write to ${name}`}
          </Button>
        )}
        <Button variant="subtle" disabled={busy} onClick={told}>
          {t`${name} knows already`}
        </Button>
        <Menu
          sections={[
            {
              items: [
                ...(outreach_id
                  ? []
                  : [
                      {
                        id: 'letter',
                        label: t`Write a letter`,
                        icon: 'pen' as const,
                        onSelect: () => write('letter'),
                      },
                      {
                        id: 'call',
                        label: t`Words for a call`,
                        icon: 'phone' as const,
                        onSelect: () => write('call_script'),
                      },
                    ]),
                {
                  id: 'leave',
                  label: t`Leave ${name} out`,
                  icon: 'close' as const,
                  onSelect: () => setLeaving(true),
                },
              ],
            },
          ]}
          trigger={(props) => (
            <Button variant="subtle" aria-label={t`More for ${contact.name}`} {...props}>
              {t`More`}
            </Button>
          )}
        />
      </div>
      {draft.isError ? <ProblemNote error={draft.error} /> : null}
      {leaving ? (
        <LeaveOut
          name={name}
          onClose={() => setLeaving(false)}
          onLeave={(why) =>
            attempt({ verb: 'leave_out', contact_id, reason: why }, t`${name} is left out this time.`, {
              verb: 'take_back',
              contact_id,
            })
          }
        />
      ) : null}
    </li>
  )
}

type LeaveProps = { name: string; onClose: () => void; onLeave: (reason: string) => Promise<unknown> }

function LeaveOut({ name, onClose, onLeave }: LeaveProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const leave = useMutation({ mutationFn: onLeave, onSuccess: onClose })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim()) leave.mutate(reason.trim())
  }
  return (
    <Dialog title={t`Leave ${name} out this time`} onClose={onClose}>
      <form className={paper.sheet} onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t`Why not?`}
          description={t`A few words for yourself, so that you know later. Nobody else sees them.`}
          maxLength={500}
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {leave.isError ? <ProblemNote error={leave.error} /> : null}
        <div>
          <Button type="submit" disabled={!reason.trim()} loading={leave.isPending}>
            {t`Leave out`}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const whenTold = (locale: string, at: string): string =>
  `${shortDay(locale, new Date(), new Date(at))}, ${relativeDay(locale, new Date(), new Date(at))}`

/** Those with whom it is settled, and for each the way back. */
function Done({ milestone, hearers }: { milestone: Milestone; hearers: readonly Hearer[] }) {
  const { t, i18n } = useLingui()
  const { take, busy } = useMarking(milestone)
  const back = (hearer: Hearer) => {
    const contact_id = hearer.contact.id
    const again: Mark =
      hearer.state === 'told'
        ? { verb: 'told', contact_id, ...(hearer.told_at ? { at: hearer.told_at } : {}) }
        : { verb: 'leave_out', contact_id, reason: hearer.why_not ?? '' }
    void take({ verb: 'take_back', contact_id }, t`Taken back.`, again)
  }
  return (
    <ul className={`${paper.rows} ${classes.asideRow}`}>
      {hearers.map((hearer) => (
        <li key={hearer.contact.id} className={paper.row}>
          <div className={paper.head}>
            <Who
              hearer={hearer}
              detail={hearer.told_at ? whenTold(i18n.locale, hearer.told_at) : hearer.why_not}
            />
            <Button
              variant="subtle"
              disabled={busy}
              aria-label={t`Take back: ${hearer.contact.name}`}
              onClick={() => back(hearer)}
            >
              {t`Take back`}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
