import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Aspect, Visit } from '@/api'
import type { Deed, Step } from '@/offline/deeds'
import classes from './live-looking.module.css'

const MARKS = [1, 2, 3, 4, 5]

type Words = { title: MessageDescriptor; low: MessageDescriptor; high: MessageDescriptor }
const WORDS: Record<Aspect, Words> = {
  noise: { title: msg`Noise`, low: msg`quiet`, high: msg`loud` },
  pace: { title: msg`Pace`, low: msg`unhurried`, high: msg`hectic` },
  dress: { title: msg`Dress`, low: msg`casual`, high: msg`formal` },
  layout: { title: msg`Rooms`, low: msg`closed rooms`, high: msg`one open room` },
  talk: { title: msg`How people talk`, low: msg`reserved`, high: msg`easy` },
}

/** The marks so far: what the server had, and what was tapped on this device since. */
export function marksOf(visit: Visit, deeds: readonly Deed[]): Partial<Record<Aspect, number>> {
  const tapped = deeds.flatMap((deed) => (deed.verb === 'look' ? deed.impressions : []))
  const all = [...visit.impressions, ...tapped].map(({ aspect, mark }) => [aspect, mark ?? undefined])
  return Object.fromEntries(all)
}

/** On a visit the first card is how the place seems; the questions come once one has looked around. */
export const looksFirst = (visit: Visit | null): boolean =>
  visit !== null && visit.look_at.length > 0 && visit.impressions.length === 0

type Props = {
  visit: Visit
  deeds: readonly Deed[]
  open: boolean
  onOpen: (open: boolean) => void
  onStep: (step: Step) => void
}

/** Before the talk begins one looks around: five taps on how the place seems, then it folds away. */
export function LiveLooking({ visit, deeds, open, onOpen, onStep }: Props) {
  const { t } = useLingui()
  const marks = marksOf(visit, deeds)
  const notes = new Map(visit.impressions.map(({ aspect, note }) => [aspect, note]))
  if (visit.look_at.length === 0) return null
  if (!open) {
    return (
      <Button className={classes.again} variant="subtle" size="sm" onClick={() => onOpen(true)}>
        {t`How the place seems`}
      </Button>
    )
  }
  return (
    <section className={classes.card} aria-label={t`How the place seems`}>
      <h2 className={classes.title}>{t`Look around first`}</h2>
      {visit.look_at.map(({ aspect }) => {
        const { title, low, high } = WORDS[aspect]
        return (
          <fieldset key={aspect} className={classes.row}>
            <legend className={classes.legend}>
              {t(title)} <span className={classes.ends}>{t`1 ${t(low)}, 5 ${t(high)}`}</span>
            </legend>
            {MARKS.map((mark) => (
              <button
                key={mark}
                type="button"
                className={classes.mark}
                aria-pressed={marks[aspect] === mark}
                aria-label={t`${mark} of 5`}
                onClick={() =>
                  onStep({ verb: 'look', impressions: [{ aspect, mark, note: notes.get(aspect) ?? '' }] })
                }
              >
                {mark}
              </button>
            ))}
          </fieldset>
        )
      })}
      <Button variant="default" size="sm" onClick={() => onOpen(false)}>
        {t`On to the talk`}
      </Button>
    </section>
  )
}
