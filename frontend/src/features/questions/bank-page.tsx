import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { isStatus, type QuestionBank } from '@/api'
import { BackLink } from '@/ui/back-link'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { InlineField } from '@/ui/inline-field'
import { LinkButton } from '@/ui/link-button'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { AddQuestion } from './add-question'
import { BankMenu } from './bank-menu'
import { bankQuery, questionsOfBankQuery, useBankChanges, useQuestionChanges } from './queries'
import { QuestionRow } from './question-row'
import classes from './questions.module.css'
import { useTakeCopy } from './use-take-copy'
import { useTopicWords } from './words'

export function BankPage() {
  const { t } = useLingui()
  const { bankId } = useParams({ from: '/_app/questions/$bankId' })
  const bank = useQuery(bankQuery(bankId))
  const back = <BackLink to="/questions">{t`Question banks`}</BackLink>
  if (bank.isPending) {
    return (
      <Page title={t`Question bank`} heading={<span />} above={back}>
        <ListSkeleton />
      </Page>
    )
  }
  if (bank.isLoadingError) {
    return (
      <Page title={t`Question bank`} above={back}>
        {isStatus(bank.error, 404) ? (
          <EmptyState
            icon="help"
            title={t`This bank is not here any more`}
            action={<LinkButton to="/questions">{t`Go to question banks`}</LinkButton>}
          />
        ) : (
          <ProblemNote error={bank.error} onRetry={() => void bank.refetch()} />
        )}
      </Page>
    )
  }
  return <TheBank key={bankId} bank={bank.data} back={back} />
}

function TheBank({ bank, back }: { bank: QuestionBank; back: React.ReactNode }) {
  const { t } = useLingui()
  const topics = useTopicWords()
  const take = useTakeCopy(bank)
  const whose: Record<QuestionBank['kind'], string> = {
    personal: t`Your own. Only you see it.`,
    campus: t`Your career office's. Everybody on campus sees it.`,
    shipped: t`Comes with Colloquy. Copy it to change it.`,
  }
  return (
    <Page title={bank.name} lead={bank.about || undefined} above={back} actions={<BankMenu bank={bank} />}>
      <div className={classes.whose}>
        <p>{[whose[bank.kind], bank.topic ? topics.word(bank.topic) : null].filter(Boolean).join(' · ')}</p>
        {bank.may_change ? null : (
          <Button leftSection={<Icon name="copy" />} loading={take.isPending} onClick={take.copy}>
            {t`Copy to my own`}
          </Button>
        )}
      </div>
      <Questions bank={bank} />
      {bank.may_change ? <AboutBank bank={bank} /> : null}
    </Page>
  )
}

function Questions({ bank }: { bank: QuestionBank }) {
  const { t } = useLingui()
  const [adding, setAdding] = useState(false)
  const questions = useInfiniteQuery(questionsOfBankQuery(bank.id))
  const changes = useQuestionChanges(bank.id)
  const items = questions.data?.pages.flatMap((page) => page.items) ?? []
  const count = bank.questions
  return (
    <Section
      title={count === 1 ? t`1 question` : t`${count} questions`}
      aside={
        bank.may_change ? (
          <Button
            variant="default"
            leftSection={<Icon name="plus" />}
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            {t`Add a question`}
          </Button>
        ) : null
      }
    >
      {adding ? <AddQuestion bank={bank} changes={changes} onClose={() => setAdding(false)} /> : null}
      {questions.isPending ? <ListSkeleton /> : null}
      {questions.isError ? (
        <ProblemNote error={questions.error} onRetry={() => void questions.refetch()} />
      ) : null}
      {questions.isSuccess && items.length === 0 && !adding ? (
        <p className={paper.quiet}>
          {bank.may_change
            ? t`Nothing yet. Add the question you would most like to hear answered.`
            : t`Nothing yet.`}
        </p>
      ) : null}
      {items.length > 0 ? (
        <ul className={classes.questions}>
          {items.map((question) => (
            <QuestionRow
              key={question.id}
              question={question}
              mayChange={bank.may_change}
              changes={changes}
            />
          ))}
        </ul>
      ) : null}
      {questions.hasNextPage ? (
        <Button
          variant="default"
          loading={questions.isFetchingNextPage}
          onClick={() => void questions.fetchNextPage()}
        >
          {t`Show more questions`}
        </Button>
      ) : null}
    </Section>
  )
}

function AboutBank({ bank }: { bank: QuestionBank }) {
  const { t } = useLingui()
  const { change } = useBankChanges(bank)
  return (
    <Section title={t`This bank`}>
      <InlineField
        label={t`Its name`}
        value={bank.name}
        inputProps={{ maxLength: 120, autoComplete: 'off' }}
        save={(name) => change.mutateAsync({ name: name.trim() })}
      />
      <InlineField
        multiline
        label={t`What it is for`}
        value={bank.about}
        keepAs={`bank:${bank.id}:about`}
        save={(about) => change.mutateAsync({ about })}
      />
    </Section>
  )
}
