import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { countFilters, type PeopleSearch } from './search'

/** Nothing here yet, or nothing left after filtering: two different sentences. */
export function PeopleEmpty({ search, onClear }: { search: PeopleSearch; onClear: () => void }) {
  const { t } = useLingui()
  if (search.q || countFilters(search) > 0) {
    return (
      <EmptyState
        icon="filter"
        title={t`Nobody fits that`}
        action={<Button onClick={onClear}>{t`Clear search and filters`}</Button>}
      >
        {t`The search looks at names, organizations, titles, tags and your notes.`}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="people"
      title={t`You know more people than you think`}
      action={<LinkButton to="/imports">{t`Bring in contacts you have`}</LinkButton>}
      aside={<Link to="/sources">{t`Or think of people, source by source`}</Link>}
    >
      {t`Here you keep everyone you could talk to: friends of the family, teachers, alumni, people you just met.`}
    </EmptyState>
  )
}
