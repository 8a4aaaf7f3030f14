import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { COMFORTS, MONTHS_QUIET, useComfortWords } from '@/features/contacts'
import { fieldsQuery } from '@/features/fields'
import classes from './board.module.css'
import { type BoardSearch, parseBoardSearch } from './search'

type Props = { search: BoardSearch; onChange: (search: BoardSearch) => void }

/** Three choices that narrow the board; each stands in the address. */
export function BoardFilters({ search, onChange }: Props) {
  const { t } = useLingui()
  const comfort = useComfortWords()
  const fields = useQuery(fieldsQuery)
  const set = (change: Record<string, unknown>) => onChange(parseBoardSearch({ ...search, ...change }))
  const months = (count: number) => (count === 1 ? t`a month` : t`${count} months`)
  return (
    <search className={classes.filters} aria-label={t`Narrow the board`}>
      <NativeSelect
        label={t`Field`}
        value={search.field?.[0] ?? ''}
        data={[
          { value: '', label: t`All fields` },
          ...(fields.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => set({ field: event.currentTarget.value })}
      />
      <NativeSelect
        label={t`How easy it is to ask`}
        value={String(search.comfort?.[0] ?? '')}
        data={[
          { value: '', label: t`Any` },
          ...COMFORTS.map((value) => ({ value: String(value), label: comfort.word(value) })),
        ]}
        onChange={(event) => set({ comfort: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t`Not in touch for`}
        value={String(search.quiet ?? '')}
        data={[
          { value: '', label: t`Any time` },
          ...MONTHS_QUIET.map((value) => ({ value: String(value), label: months(value) })),
        ]}
        onChange={(event) => set({ quiet: Number(event.currentTarget.value) })}
      />
    </search>
  )
}
