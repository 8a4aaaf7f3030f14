import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Known, matching } from '@/offline/people'
import { Icon } from '@/ui/icons'
import { PersonChip, standing } from '@/ui/person-chip'
import classes from './person-picker.module.css'
import { contactSearchQuery } from './queries'

type Props = {
  label: string
  without?: string
  /** Whom this device knows: they are offered while the server does not answer. */
  known?: readonly Known[]
  busy?: boolean
  onPick: (person: Known) => void
  autoFocus?: boolean
}

const MOST = 8
const ASK_AGAIN = 5000
/** One failed search shows whom this device knows at once; it is asked anew after a pause, and when the network is back. */
const WITHOUT_NETWORK = {
  networkMode: 'always',
  retry: false,
  refetchOnReconnect: true,
  refetchInterval: ({ state }: { state: { status: string } }) =>
    state.status === 'error' ? ASK_AGAIN : false,
} as const

/** A search box whose answers are plain buttons beneath it. */
export function PersonPicker({ label, without, known, busy = false, onPick, autoFocus }: Props) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [q] = useDebouncedValue(text, 150)
  const found = useQuery({
    ...contactSearchQuery(q),
    placeholderData: keepPreviousData,
    ...(known ? WITHOUT_NETWORK : {}),
  })
  const answered = found.isSuccess && !found.isPlaceholderData
  const list: readonly Known[] = known && !answered ? matching(known, text, MOST) : (found.data?.items ?? [])
  const items = list.filter(({ id }) => id !== without)
  return (
    <div className={classes.picker}>
      <TextInput
        label={label}
        type="search"
        autoComplete="off"
        leftSection={<Icon name="search" />}
        placeholder={t`Name or organization`}
        value={text}
        data-autofocus={autoFocus}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ul className={classes.list} aria-label={t`Found people`}>
        {items.map((person) => (
          <li key={person.id}>
            <button type="button" className={classes.person} disabled={busy} onClick={() => onPick(person)}>
              <PersonChip name={person.name} detail={standing(person)} />
            </button>
          </li>
        ))}
      </ul>
      {items.length === 0 && (answered || found.isError) ? (
        <p className={classes.none}>{t`Nobody by that name in your list.`}</p>
      ) : null}
    </div>
  )
}
