import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Term } from '@/api'
import { fieldsQuery } from '@/features/fields'
import { useCommands } from '@/ui/commands'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { Select } from '@/ui/select'
import { Toggle } from '@/ui/toggle'
import { useTypedSearch } from '@/ui/use-typed-search'
import { ListSkeleton } from '@/ui/waiting'
import { byLetter, narrowed } from './glossary'
import { termsQuery } from './queries'
import type { TermSearch } from './search'
import { TermEntry } from './term-entry'
import classes from './terms-page.module.css'

/** The words of the field that were picked up on the way: what they mean, and who said them. */
export function TermsPage() {
  const { t } = useLingui()
  const terms = useQuery(termsQuery)
  const all = terms.data ?? []
  return (
    <Page
      title={t`Words of the field`}
      lead={t`What people said that was new to you. Knowing how they speak is half of being understood.`}
      actions={
        all.length > 0 ? (
          <Button
            className="no-print"
            variant="default"
            leftSection={<Icon name="note" />}
            onClick={() => window.print()}
          >
            {t`Print`}
          </Button>
        ) : null
      }
    >
      {terms.isPending ? <ListSkeleton /> : null}
      {terms.isError ? <ProblemNote error={terms.error} onRetry={() => void terms.refetch()} /> : null}
      {terms.isSuccess && all.length === 0 ? (
        <EmptyState
          icon="quote"
          title={t`No words yet`}
          action={<LinkButton to="/next">{t`See whom to talk to next`}</LinkButton>}
        >
          {t`While you talk, tap Term when a word is new to you. It waits here until you know what it means.`}
        </EmptyState>
      ) : null}
      {all.length > 0 ? <Glossary terms={all} /> : null}
    </Page>
  )
}

function Glossary({ terms }: { terms: readonly Term[] }) {
  const { t, i18n } = useLingui()
  const search = useSearch({ from: '/_app/terms' })
  const navigate = useNavigate({ from: '/terms' })
  const input = useRef<HTMLInputElement>(null)
  const [covered, setCovered] = useState(false)
  const change = (next: TermSearch) => navigate({ search: { ...search, ...next }, replace: true })
  const [typed, setTyped] = useTypedSearch(search.q ?? '', (q) => change({ q }))
  useCommands([
    {
      id: 'terms-find',
      title: msg`Search the words`,
      group: 'page',
      keys: '/',
      run: () => input.current?.focus(),
    },
  ])
  const unclear = terms.filter(({ meaning }) => !meaning).length
  const found = narrowed(terms, search)
  const count = found.length
  return (
    <>
      <div className={`${classes.bar} no-print`}>
        <TextInput
          ref={input}
          type="search"
          label={t`Search the words`}
          placeholder={t`A word, what it means, or who said it`}
          leftSection={<Icon name="search" />}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <FieldChoice terms={terms} value={search.in ?? ''} onChange={(field) => change({ in: field })} />
        <div className={classes.toggles}>
          {unclear > 0 || search.unclear ? (
            <Toggle pressed={search.unclear ?? false} onChange={(on) => change({ unclear: on })}>
              {t`To look up: ${unclear}`}
            </Toggle>
          ) : null}
          <Toggle pressed={covered} onChange={setCovered}>
            {t`Cover the meanings`}
          </Toggle>
        </div>
      </div>
      <p className={paper.quiet} role="status">
        {count === 1 ? t`1 word` : t`${count} words`}
      </p>
      {byLetter(found, i18n.locale).map(({ letter, terms: under }) => (
        <section key={letter} className={classes.letter}>
          <h2 className={classes.letterName}>{letter}</h2>
          <ul className={paper.rows}>
            {under.map((term) => (
              <TermEntry key={`${term.id}-${covered}`} term={term} covered={covered} />
            ))}
          </ul>
        </section>
      ))}
      {count === 0 ? (
        <EmptyState
          icon="filter"
          title={t`No word fits that`}
          action={
            <Button onClick={() => void navigate({ search: {}, replace: true })}>{t`Show all words`}</Button>
          }
        />
      ) : null}
    </>
  )
}

type FieldProps = { terms: readonly Term[]; value: string; onChange: (field: string) => Promise<void> }

/** A choice only where the words come from more than one field. */
function FieldChoice({ terms, value, onChange }: FieldProps) {
  const { t } = useLingui()
  const used = new Set(terms.map(({ field_id }) => field_id).filter(Boolean))
  const fields = useQuery({ ...fieldsQuery, enabled: used.size > 0 })
  const items = (fields.data?.items ?? []).filter(({ id }) => used.has(id))
  if (items.length < 2 && !value) return null
  return (
    <Select
      label={t`Field`}
      value={value}
      data={[
        { value: '', label: t`All fields` },
        ...items.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={onChange}
    />
  )
}
