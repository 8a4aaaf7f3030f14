import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { bankQuestionsQuery } from './queries'
import { QuestionFacts } from './question-facts'
import classes from './questions.module.css'
import type { QuestionSearch } from './search'

/** What was found in all banks, each question with its reason and the bank it stands in. */
export function FoundQuestions({ search }: { search: QuestionSearch }) {
  const { t } = useLingui()
  const found = useInfiniteQuery(bankQuestionsQuery(search))
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const total = found.data?.pages[0]?.total ?? items.length
  if (found.isPending) return <ListSkeleton />
  if (found.isLoadingError) return <ProblemNote error={found.error} onRetry={() => void found.refetch()} />
  if (items.length === 0) {
    return (
      <EmptyState
        icon="help"
        title={t`No question fits that`}
        action={<LinkButton to="/questions">{t`Go to question banks`}</LinkButton>}
      >
        {t`Take a filter away, or try another word.`}
      </EmptyState>
    )
  }
  return (
    <div className={classes.found} data-stale={found.isPlaceholderData || undefined}>
      <p className={paper.quiet} role="status">
        {total === 1 ? t`1 question` : t`${total} questions`}
      </p>
      <ul className={classes.questions}>
        {items.map((question) => (
          <li key={question.id} className={classes.question}>
            <div className={classes.words}>
              <p className={classes.text}>{question.text}</p>
              <QuestionFacts question={question} />
              <Link
                to="/questions/$bankId"
                params={{ bankId: question.bank.id }}
                className={classes.fromBank}
                aria-label={t`Open the bank ${question.bank.name}`}
              >
                {question.bank.name}
              </Link>
            </div>
          </li>
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t`Show more questions`}
        </Button>
      ) : null}
    </div>
  )
}
