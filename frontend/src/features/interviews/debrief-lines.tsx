import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Debrief, DebriefLine, Drawer, Interview, Referral } from '@/api'
import { firstName } from '@/lib/text'
import { stepIn, steps, useCommands } from '@/ui/commands'
import { Section } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import classes from './debrief.module.css'
import { DebriefCard } from './debrief-card'
import { namedQuery, recording, settling, useSettle, useUpdateReferral } from './debrief-queries'

type Pile = Drawer | 'quotes'

const PILES: readonly [Pile, MessageDescriptor][] = [
  ['learned', msg`Learned`],
  ['people', msg`People`],
  ['suggestions', msg`To do`],
  ['terms', msg`Terms`],
  ['quotes', msg`Quotes`],
  ['ideas', msg`Ideas`],
  ['path_steps', msg`Their path`],
]

/** What they said in their own words lies apart from the rest of what was learned. */
const pileOf = ({ drawer, kind }: DebriefLine): Pile =>
  drawer === 'learned' && kind === 'quote' ? 'quotes' : drawer

const CARDS = { row: '[data-line]', stop: '[data-open]' }

/** Presses the button of the card that has the focus, and goes on to the next open card. */
function press(list: HTMLElement | null, name: string): void {
  const card = document.activeElement?.closest(CARDS.row)
  if (!card || !list?.contains(card)) return
  const button = card.querySelector<HTMLButtonElement>(`[data-do="${name}"]`)
  if (name !== 'change') stepIn(list, CARDS, 1)
  button?.click()
}

type Props = { interview: Interview; debrief: Debrief }

/** Everything that was jotted down, in its drawers; nothing becomes more than a note before it is kept here. */
export function DebriefLines({ interview, debrief }: Props) {
  const { t } = useLingui()
  const list = useRef<HTMLDivElement>(null)
  const settle = useSettle(interview.id)
  const open = debrief.lines.filter((line) => line.state === 'proposed').length
  const keys = (id: string, title: MessageDescriptor, key: string, run: () => void) =>
    ({ id, title, group: 'page', keys: key, run }) as const
  useCommands([
    ...steps({ id: 'line', next: msg`Next line`, back: msg`Line before`, list, ...CARDS }),
    keys('line-keep', msg`Keep the line`, 'a', () => press(list.current, 'keep')),
    keys('line-leave', msg`Leave the line out`, 'x', () => press(list.current, 'leave')),
    keys('line-change', msg`Change the line`, 'e', () => press(list.current, 'change')),
  ])
  if (debrief.lines.length === 0) return null
  return (
    <Section
      title={t`What you jotted down`}
      aside={
        open > 1 ? (
          <Button
            size="sm"
            variant="default"
            loading={settle.isPending}
            onClick={() => settle.mutate({ verb: 'accept_all' })}
          >
            {t`Keep all ${open} as they are`}
          </Button>
        ) : null
      }
    >
      <p className={classes.quiet}>
        {t`Only you see these lines. What is off the record stays out of your messages and counts as well.`}
      </p>
      {settle.isError ? <ProblemNote error={settle.error} /> : null}
      <div ref={list} className={classes.drawers}>
        {PILES.map(([pile, title]) => {
          const lines = debrief.lines.filter((line) => pileOf(line) === pile)
          if (lines.length === 0) return null
          return (
            <section key={pile} aria-label={t(title)} className={classes.drawer}>
              <h3 className={classes.drawerTitle}>{t(title)}</h3>
              <ul className={classes.cards}>
                {lines.map((line: DebriefLine) => (
                  <DebriefCard
                    key={line.note_id ?? line.id}
                    interviewId={interview.id}
                    line={line}
                    onSettle={(body) => settle.mutate(settling(line, body))}
                    onTakeBack={() => line.id && settle.mutate({ verb: 'take_back', id: line.id })}
                    onRecord={(off) => settle.mutate(recording(line, off))}
                  />
                ))}
              </ul>
              {pile === 'people' ? <MayUseName interview={interview} /> : null}
            </section>
          )
        })}
      </div>
    </Section>
  )
}

/** Whether one may say who gave the name: asked once for each person who was named (it decides how one may write). */
function MayUseName({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const named = useQuery(namedQuery(interview.id))
  const update = useUpdateReferral(interview.id)
  const giver = firstName(interview.contact.name)
  const answers: [Referral['may_use_name'], string][] = [
    ['yes', t`Yes`],
    ['no', t`No`],
    ['not_asked', t`Not asked`],
  ]
  return named.data?.items.map((referral) => {
    const { name } = referral
    return (
      <fieldset key={referral.id} className={classes.claims}>
        <legend className={classes.ask}>{t`May you tell ${name} that ${giver} named them?`}</legend>
        {answers.map(([value, word]) => (
          <button
            key={value}
            type="button"
            className={classes.claim}
            aria-pressed={referral.may_use_name === value}
            onClick={() => update.mutate({ id: referral.id, body: { may_use_name: value } })}
          >
            {word}
          </button>
        ))}
      </fieldset>
    )
  })
}
