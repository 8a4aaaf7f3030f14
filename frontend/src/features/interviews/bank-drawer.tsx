import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Interview } from '@/api'
import {
  bankQuestionsQuery,
  banksQuery,
  type QuestionSearch,
  useAskingWords,
  useTopicWords,
} from '@/features/questions'
import { Dialog } from '@/ui/dialog'
import { ProblemNote } from '@/ui/problem'
import { Tabs } from '@/ui/tabs'
import { notify } from '@/ui/undo'
import classes from './bank-drawer.module.css'
import { type GuideChanges, suggestionsQuery } from './guide-queries'

type View = 'suggested' | 'all'
type Row = { id: string; text: string; why: string }
type Props = {
  interview: Interview
  there: ReadonlySet<string | null>
  changes: GuideChanges
  onClose: () => void
}

/** Questions to choose from, several at once; they go to the end of the list, to be put in place and reworded there. */
export default function BankDrawer({ interview, there, changes, onClose }: Props) {
  const { t } = useLingui()
  const [view, setView] = useState<View>('suggested')
  const [picked, setPicked] = useState<string[]>([])
  const { take } = changes
  const count = picked.length
  const mark = (id: string, on: boolean) =>
    setPicked(on ? [...picked, id] : picked.filter((other) => other !== id))
  const go = () =>
    take.mutate(picked, {
      onSuccess: () => {
        notify({ message: count === 1 ? t`One question added.` : t`${count} questions added.` })
        onClose()
      },
    })
  const list = { picked, there, onMark: mark }
  return (
    <Dialog title={t`Question banks`} onClose={onClose}>
      <div className={classes.drawer}>
        <Tabs<View>
          label={t`Which questions`}
          tabs={[
            { value: 'suggested', label: t`For this talk` },
            { value: 'all', label: t`All banks` },
          ]}
          value={view}
          onChange={setView}
        >
          {view === 'suggested' ? <Suggested interviewId={interview.id} {...list} /> : <AllBanks {...list} />}
        </Tabs>
        {take.isError ? <ProblemNote error={take.error} /> : null}
        <div className={classes.foot}>
          <Button disabled={count === 0} loading={take.isPending} onClick={go}>
            {count === 0
              ? t`Pick some questions`
              : count === 1
                ? t`Take one question`
                : t`Take ${count} questions`}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

type ListProps = {
  picked: readonly string[]
  there: ReadonlySet<string | null>
  onMark: (id: string, on: boolean) => void
}

function Rows({ rows, picked, there, onMark }: ListProps & { rows: readonly Row[] }) {
  const { t } = useLingui()
  return (
    <ul className={classes.rows}>
      {rows.map(({ id, text, why }) => (
        <li key={id}>
          <label className={classes.row}>
            <input
              type="checkbox"
              className={classes.box}
              checked={there.has(id) || picked.includes(id)}
              disabled={there.has(id)}
              onChange={(event) => onMark(id, event.currentTarget.checked)}
            />
            <span className={classes.words}>
              <span>{text}</span>
              <span className={classes.why}>{there.has(id) ? t`In your list already` : why}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

function Suggested({ interviewId, ...list }: ListProps & { interviewId: string }) {
  const suggested = useQuery(suggestionsQuery(interviewId))
  if (suggested.isLoadingError)
    return <ProblemNote error={suggested.error} onRetry={() => void suggested.refetch()} />
  const rows = (suggested.data?.items ?? []).map(({ question, reason }) => ({
    id: question.id,
    text: question.text,
    why: reason,
  }))
  return <Rows rows={rows} {...list} />
}

function AllBanks(list: ListProps) {
  const { t } = useLingui()
  const topics = useTopicWords()
  const states = useAskingWords()
  const banks = useQuery(banksQuery)
  const [search, setSearch] = useState<QuestionSearch>({})
  const [asked] = useDebouncedValue(search, 200)
  const found = useInfiniteQuery(bankQuestionsQuery(asked))
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const rows = items.map(({ id, text, why, topic }) => ({ id, text, why: why || topics.word(topic) }))
  const narrow = (part: Record<string, string>) => setSearch({ ...search, ...part } as QuestionSearch)
  return (
    <div className={classes.all}>
      <TextInput
        label={t`Search the questions`}
        type="search"
        autoComplete="off"
        value={search.q ?? ''}
        onChange={(event) => narrow({ q: event.currentTarget.value })}
      />
      <div className={classes.filters}>
        <NativeSelect
          label={t`Topic`}
          value={search.topic ?? ''}
          data={[
            { value: '', label: t`Any` },
            ...topics.list.map((value) => ({ value, label: topics.word(value) })),
          ]}
          onChange={(event) => narrow({ topic: event.currentTarget.value })}
        />
        <NativeSelect
          label={t`Where you stand`}
          value={search.state ?? ''}
          data={[
            { value: '', label: t`Any` },
            ...states.list.map((value) => ({ value, label: states.word(value) })),
          ]}
          onChange={(event) => narrow({ state: event.currentTarget.value })}
        />
        <NativeSelect
          label={t`Bank`}
          value={search.bank ?? ''}
          data={[
            { value: '', label: t`Any` },
            ...(banks.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => narrow({ bank: event.currentTarget.value })}
        />
      </div>
      {found.isError ? <ProblemNote error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isSuccess && rows.length === 0 ? (
        <p className={classes.why}>{t`No question fits. Take a filter away, or write your own.`}</p>
      ) : null}
      <Rows rows={rows} {...list} />
      {found.hasNextPage ? (
        <Button
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t`Show more`}
        </Button>
      ) : null}
    </div>
  )
}
