import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Field } from '@/api'
import { InterviewLines } from '@/features/interviews'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { PersonChip, standing } from '@/ui/person-chip'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { FitTrail } from './fit-trail'
import { peopleInFieldQuery, talksInFieldQuery } from './queries'

/** What the talks in this field came to: the fit over time, then each of them. */
export function FieldTalks({ field }: { field: Field }) {
  const { t } = useLingui()
  const talks = useQuery(talksInFieldQuery(field.id))
  const items = talks.data?.items ?? []
  return (
    <Section title={t`Conversations in this field`}>
      {talks.isPending ? <ListSkeleton rows={2} /> : null}
      {talks.isError ? <ProblemNote error={talks.error} onRetry={() => void talks.refetch()} /> : null}
      <FitTrail fieldId={field.id} />
      {items.length > 0 ? <InterviewLines interviews={items} named /> : null}
      {items.length > 0 ? (
        <div>
          <LinkButton variant="default" to="/fields/$fieldId/heard" params={{ fieldId: field.id }}>
            {t`What you have heard, and what nobody was asked`}
          </LinkButton>
        </div>
      ) : null}
      {talks.isSuccess && items.length === 0 ? (
        <p className={paper.quiet}>
          {t`None yet. When you prepare one, name this field in its plan, and it stands here.`}
        </p>
      ) : null}
    </Section>
  )
}

export function FieldPeople({ field }: { field: Field }) {
  const { t } = useLingui()
  const people = useQuery(peopleInFieldQuery(field.id))
  const items = people.data?.items ?? []
  const total = people.data?.total ?? items.length
  return (
    <Section title={t`People you know in it`}>
      {people.isPending ? <ListSkeleton rows={2} /> : null}
      {people.isError ? <ProblemNote error={people.error} onRetry={() => void people.refetch()} /> : null}
      {items.length > 0 ? (
        <ul className={paper.people}>
          {items.map((contact) => (
            <li key={contact.id}>
              <Link to="/people/$contactId" params={{ contactId: contact.id }} className={paper.person}>
                <PersonChip name={contact.name} detail={standing(contact)} />
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {people.isSuccess && items.length === 0 ? (
        <p className={paper.quiet}>
          {t`Nobody is marked with this field yet. On a person's page, under About, you can say which fields they know.`}
        </p>
      ) : null}
      <div>
        {items.length > 0 ? (
          <LinkButton variant="default" to="/people" search={{ field: [field.id] }}>
            {total === 1 ? t`See this one in the list` : t`See all ${total} in the list`}
          </LinkButton>
        ) : (
          <LinkButton variant="default" to="/sources">
            {t`Think of people, source by source`}
          </LinkButton>
        )}
      </div>
    </Section>
  )
}
