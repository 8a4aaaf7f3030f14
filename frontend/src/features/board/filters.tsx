import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Named } from '@/api'
import { COMFORTS, MONTHS_QUIET, useComfortWords } from '@/features/contacts'
import { Icon } from '@/ui/icons'
import { Select } from '@/ui/select'
import { useWide } from '@/ui/use-wide'
import classes from './board.module.css'
import { type BoardSearch, countOn, parseBoardSearch } from './search'

type Props = {
  search: BoardSearch
  fields: readonly Named[]
  onChange: (search: BoardSearch) => Promise<void>
}

/** Three choices that narrow the board; each stands in the address. A phone keeps them folded. */
export function BoardFilters({ search, fields, onChange }: Props) {
  const { t } = useLingui()
  const wide = useWide()
  const [shown, setShown] = useState(false)
  const count = countOn(search)
  return (
    <search className={classes.narrow} aria-label={t`Narrow the board`}>
      {wide ? null : (
        <Button
          variant="default"
          className={classes.fold}
          aria-expanded={shown}
          leftSection={<Icon name="filter" />}
          onClick={() => setShown(!shown)}
        >
          {count > 0 ? t`Filters, ${count} on` : t`Filters`}
        </Button>
      )}
      {wide || shown ? <Choices search={search} fields={fields} onChange={onChange} /> : null}
    </search>
  )
}

function Choices({ search, fields, onChange }: Props) {
  const { t } = useLingui()
  const comfort = useComfortWords()
  const set = (change: Record<string, unknown>) => onChange(parseBoardSearch({ ...search, ...change }))
  const months = (count: number) => (count === 1 ? t`a month` : t`${count} months`)
  return (
    <div className={classes.filters}>
      <Select
        label={t`Field`}
        value={search.field?.[0] ?? ''}
        data={[
          { value: '', label: t`All fields` },
          ...fields.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(field) => set({ field })}
      />
      <Select
        label={t`How easy it is to ask`}
        value={String(search.comfort?.[0] ?? '')}
        data={[
          { value: '', label: t`Any` },
          ...COMFORTS.map((value) => ({ value: String(value), label: comfort.word(value) })),
        ]}
        onChange={(value) => set({ comfort: Number(value) })}
      />
      <Select
        label={t`Not in touch for`}
        value={String(search.quiet ?? '')}
        data={[
          { value: '', label: t`Any time` },
          ...MONTHS_QUIET.map((value) => ({ value: String(value), label: months(value) })),
        ]}
        onChange={(value) => set({ quiet: Number(value) })}
      />
    </div>
  )
}
