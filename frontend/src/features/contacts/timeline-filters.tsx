import { useLingui } from '@lingui/react/macro'
import { Toggle } from '@/ui/toggle'
import ways from '@/ui/ways.module.css'
import { GROUPS, type Group } from './person-search'
import { useGroupWords } from './timeline-kinds'

type Props = { value: readonly Group[]; onChange: (value: readonly Group[]) => void }

/** What a timeline is narrowed to, in one line of words that are on or off. */
export function TimelineFilters({ value, onChange }: Props) {
  const { t } = useLingui()
  const word = useGroupWords()
  return (
    <fieldset className={ways.picks} aria-label={t`Show only`}>
      {GROUPS.map((group) => (
        <Toggle
          key={group}
          pressed={value.includes(group)}
          onChange={(on) => onChange(on ? [...value, group] : value.filter((other) => other !== group))}
        >
          {word(group)}
        </Toggle>
      ))}
    </fieldset>
  )
}
