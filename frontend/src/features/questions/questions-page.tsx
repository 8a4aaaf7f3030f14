import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import type { BankKind, QuestionBank } from '@/api'
import { useCommands } from '@/ui/commands'
import { Icon } from '@/ui/icons'
import { Menu } from '@/ui/menu'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { Select } from '@/ui/select'
import { useTypedSearch } from '@/ui/use-typed-search'
import { ListSkeleton } from '@/ui/waiting'
import { FoundQuestions } from './found-questions'
import { NewBank } from './new-bank'
import { banksQuery } from './queries'
import classes from './questions.module.css'
import { parseQuestionSearch, type QuestionSearch } from './search'
import { useAskingWords, useFormWords, useTopicWords } from './words'

const ImportBank = lazy(() => import('./import-bank'))

export function QuestionsPage() {
  const { t } = useLingui()
  const [open, setOpen] = useState<'new' | 'import' | null>(null)
  const search = useSearch({ from: '/_app/questions/' })
  const close = () => setOpen(null)
  return (
    <Page
      title={t`Question banks`}
      lead={t`Questions worth asking, each with its reason. Look for the one you need, then say it in your own words.`}
      actions={
        <Menu
          sections={[
            {
              items: [
                { id: 'new', label: t`Begin a bank`, icon: 'pen', onSelect: () => setOpen('new') },
                { id: 'import', label: t`Bring one in`, icon: 'upload', onSelect: () => setOpen('import') },
              ],
            },
          ]}
          trigger={(props) => (
            <Button leftSection={<Icon name="plus" />} {...props}>
              {t`Add a bank`}
            </Button>
          )}
        />
      }
    >
      <Finder search={search} />
      {Object.keys(search).length > 0 ? <FoundQuestions search={search} /> : <Banks />}
      {open === 'new' ? <NewBank onClose={close} /> : null}
      <Suspense>{open === 'import' ? <ImportBank onClose={close} /> : null}</Suspense>
    </Page>
  )
}

function Finder({ search }: { search: QuestionSearch }) {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/questions/' })
  const field = useRef<HTMLInputElement>(null)
  const topics = useTopicWords()
  const forms = useFormWords()
  const states = useAskingWords()
  const set = (change: Record<string, unknown>) =>
    navigate({ to: '.', search: parseQuestionSearch({ ...search, ...change }), replace: true })
  const [typed, setTyped] = useTypedSearch(search.q ?? '', (q) => set({ q }))
  useCommands([
    {
      id: 'questions-find',
      title: msg`Search the questions`,
      group: 'page',
      keys: '/',
      run: () => field.current?.focus(),
    },
  ])
  const choice = <K extends string>(label: string, name: string, { list, word }: Words<K>, value?: K) => (
    <Select
      label={label}
      value={value ?? ''}
      data={[{ value: '', label: t`Any` }, ...list.map((option) => ({ value: option, label: word(option) }))]}
      onChange={(option) => set({ [name]: option })}
    />
  )
  return (
    <search className={classes.finder} aria-label={t`Find questions`}>
      <TextInput
        ref={field}
        className={classes.query}
        type="search"
        label={t`Search the questions`}
        placeholder={t`Words of the question`}
        leftSection={<Icon name="search" />}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {choice(t`Topic`, 'topic', topics, search.topic)}
      {choice(t`How you talk`, 'form', forms, search.form)}
      {choice(t`Where you stand`, 'state', states, search.state)}
      {Object.keys(search).length > 0 ? (
        <Button
          variant="subtle"
          className={classes.clear}
          onClick={() => set({ q: '', topic: '', form: '', state: '' })}
        >
          {t`Show the banks again`}
        </Button>
      ) : null}
    </search>
  )
}
type Words<K> = { list: readonly K[]; word: (key: K) => string }

function Banks() {
  const { t } = useLingui()
  const banks = useQuery(banksQuery)
  const items = banks.data?.items ?? []
  const titles: [BankKind, string, string][] = [
    ['personal', t`Your own`, t`Only you see these.`],
    ['campus', t`From your career office`, t`Everybody on campus sees these.`],
    ['shipped', t`That come with Colloquy`, t`Copy one, and it is yours to change.`],
  ]
  if (banks.isLoadingError) return <ProblemNote error={banks.error} onRetry={() => void banks.refetch()} />
  if (banks.isPending) return <ListSkeleton />
  return titles.map(([kind, title, note]) => {
    const own = items.filter((bank) => bank.kind === kind)
    if (own.length === 0 && kind !== 'personal') return null
    return (
      <Section key={kind} title={title} aside={<span className={paper.quiet}>{note}</span>}>
        {own.length > 0 ? (
          <ul className={classes.banks}>
            {own.map((bank) => (
              <BankCard key={bank.id} bank={bank} />
            ))}
          </ul>
        ) : (
          <p className={paper.quiet}>
            {t`None yet. Begin one, or copy one from below and make its questions sound like you.`}
          </p>
        )}
      </Section>
    )
  })
}

function BankCard({ bank }: { bank: QuestionBank }) {
  const { t } = useLingui()
  const topics = useTopicWords()
  const { id, name, about, topic, questions } = bank
  return (
    <li className={classes.bank}>
      <h3 className={classes.bankName}>
        <Link to="/questions/$bankId" params={{ bankId: id }} className={`${paper.link} ${paper.whole}`}>
          {name}
        </Link>
      </h3>
      {about ? <p className={classes.about}>{about}</p> : null}
      <p className={paper.quiet}>
        {[questions === 1 ? t`1 question` : t`${questions} questions`, topic ? topics.word(topic) : null]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
