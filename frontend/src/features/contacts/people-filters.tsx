import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { fieldsQuery } from '@/features/fields'
import { Icon } from '@/ui/icons'
import { Select } from '@/ui/select'
import { Toggle, ToggleGroup } from '@/ui/toggle'
import { useTypedSearch } from '@/ui/use-typed-search'
import classes from './people-page.module.css'
import {
  COMFORTS,
  countFilters,
  DEFAULT_SORT,
  MONTHS_QUIET,
  type PeopleSearch,
  parsePeopleSearch,
} from './search'
import { useComfortWords, useSortWords, useSourceWords, useStageWords } from './words'

type Props = {
  search: PeopleSearch
  onChange: (search: PeopleSearch) => Promise<void>
  inputRef: RefObject<HTMLInputElement | null>
  onArrow: () => void
}

export function PeopleFilters({ search, onChange, inputRef, onArrow }: Props) {
  const { t } = useLingui()
  const [shown, setShown] = useState(false)
  const sort = useSortWords()
  const count = countFilters(search)
  const set = (change: Partial<PeopleSearch>) => void onChange(parsePeopleSearch({ ...search, ...change }))
  const [typed, setTyped] = useTypedSearch(search.q ?? '', (q) => set({ q }))

  return (
    <search className={classes.filters} aria-label={t`Find people`}>
      <div className={classes.bar}>
        <TextInput
          ref={inputRef}
          className={classes.search}
          type="search"
          aria-label={t`Search people`}
          placeholder={t`Name, organization, or a word from your notes`}
          leftSection={<Icon name="search" />}
          enterKeyHint="search"
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
            if (event.key === 'ArrowDown') {
              event.preventDefault()
              onArrow()
            }
          }}
        />
        <Button
          variant="default"
          aria-expanded={shown}
          aria-controls="people-filters"
          leftSection={<Icon name="filter" />}
          onClick={() => setShown(!shown)}
        >
          {count > 0 ? t`Filters, ${count} on` : t`Filters`}
        </Button>
        <Select
          aria-label={t`Order`}
          value={search.sort ?? DEFAULT_SORT}
          data={sort.list.map((value) => ({ value, label: sort.word(value) }))}
          onChange={(sort) => onChange(parsePeopleSearch({ ...search, sort }))}
        />
      </div>
      <div id="people-filters" className={classes.drawer} hidden={!shown}>
        {shown ? <FilterChoices search={search} set={set} /> : null}
        {count > 0 ? (
          <Button
            variant="subtle"
            onClick={() => void onChange(parsePeopleSearch({ q: search.q, sort: search.sort }))}
          >
            {t`Clear filters`}
          </Button>
        ) : null}
      </div>
    </search>
  )
}

function FilterChoices({
  search,
  set,
}: {
  search: PeopleSearch
  set: (change: Partial<PeopleSearch>) => void
}) {
  const { t } = useLingui()
  const stage = useStageWords()
  const source = useSourceWords()
  const comfort = useComfortWords()
  const fields = useQuery(fieldsQuery)
  const known = fields.data?.items ?? []
  return (
    <>
      <ToggleGroup
        label={t`Where things stand`}
        options={stage.list}
        value={search.stage ?? []}
        word={stage.word}
        onChange={(value) => set({ stage: value })}
      />
      <ToggleGroup
        label={t`How you know them`}
        options={source.list}
        value={search.source ?? []}
        word={source.word}
        onChange={(value) => set({ source: value })}
      />
      {known.length > 0 ? (
        <ToggleGroup
          label={t`Fields`}
          options={known.map(({ id }) => id)}
          value={search.field ?? []}
          word={(id) => known.find((field) => field.id === id)?.name ?? id}
          onChange={(field) => set({ field })}
        />
      ) : null}
      <ToggleGroup
        label={t`How easy it is to ask`}
        options={COMFORTS}
        value={search.comfort ?? []}
        word={comfort.word}
        onChange={(value) => set({ comfort: value })}
      />
      <ToggleGroup
        label={t`Not in touch for`}
        options={MONTHS_QUIET}
        value={search.quiet ? [search.quiet] : []}
        word={(months) => (months === 1 ? t`a month` : t`${months} months`)}
        onChange={(value) => set({ quiet: value.at(-1) ?? 0 })}
      />
      <fieldset className={classes.plainGroup} aria-label={t`Also`}>
        <Toggle pressed={search.owed ?? false} onChange={(owed) => set({ owed })}>
          {t`Something is due`}
        </Toggle>
        <Toggle pressed={search.archived ?? false} onChange={(archived) => set({ archived })}>
          {t`In the archive`}
        </Toggle>
      </fieldset>
    </>
  )
}
