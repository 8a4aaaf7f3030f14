import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Contact } from '@/api'
import { Icon } from '@/ui/icons'
import { PersonChip, standing } from '@/ui/person-chip'
import classes from './person-picker.module.css'
import { contactSearchQuery } from './queries'

type Props = { label: string; without?: string; onPick: (contact: Contact) => void; autoFocus?: boolean }

/** A search box whose answers are plain buttons beneath it. */
export function PersonPicker({ label, without, onPick, autoFocus }: Props) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [q] = useDebouncedValue(text, 150)
  const found = useQuery({ ...contactSearchQuery(q), placeholderData: keepPreviousData })
  const items = (found.data?.items ?? []).filter(({ id }) => id !== without)
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
        {items.map((contact) => (
          <li key={contact.id}>
            <button type="button" className={classes.person} onClick={() => onPick(contact)}>
              <PersonChip name={contact.name} detail={standing(contact)} />
            </button>
          </li>
        ))}
      </ul>
      {found.isSuccess && items.length === 0 ? (
        <p className={classes.none}>{t`Nobody by that name in your list.`}</p>
      ) : null}
    </div>
  )
}
