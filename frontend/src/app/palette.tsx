import { useLingui } from '@lingui/react/macro'
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { contactSearchQuery } from '@/features/contacts'
import { type CommandGroup, useAllCommands } from '@/ui/commands'
import { Icon } from '@/ui/icons'
import { standing } from '@/ui/person-chip'

const [store, spotlight] = createSpotlight()

/** Everything that can be done, and everyone one knows, behind one line of text. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const commands = useAllCommands()
  const [query, setQuery] = useState('')
  const people = useQuery({ ...contactSearchQuery(query), placeholderData: keepPreviousData })

  useEffect(() => {
    spotlight.open()
    return () => spotlight.close()
  }, [])

  const titles: Record<CommandGroup, string> = { page: t`On this page`, do: t`Do`, go: t`Go to` }
  const groups: SpotlightActionGroupData[] = (['page', 'do', 'go'] as const).map((group) => ({
    group: titles[group],
    actions: commands
      .filter((command) => command.group === group && command.id !== 'palette')
      .map((command) => ({
        id: command.id,
        label: t(command.title),
        ...(command.words ? { keywords: t(command.words) } : {}),
        leftSection: <Icon name={command.icon ?? 'right'} />,
        ...(command.keys ? { rightSection: <kbd>{command.keys}</kbd> } : {}),
        onClick: command.run,
      })),
  }))
  const found = query.trim()
    ? (people.data?.items ?? []).map((contact) => ({
        id: contact.id,
        label: contact.name,
        description: standing(contact),
        keywords: query,
        leftSection: <Icon name="people" />,
        onClick: () => void navigate({ to: '/people/$contactId', params: { contactId: contact.id } }),
      }))
    : []

  return (
    <Spotlight
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      actions={[{ group: t`People`, actions: found }, ...groups].filter(({ actions }) => actions.length > 0)}
      nothingFound={t`Nothing by that name`}
      highlightQuery
      limit={12}
      scrollable
      maxHeight="60dvh"
      searchProps={{
        placeholder: t`A person, a page, or what you want to do`,
        'aria-label': t`Search and do`,
        leftSection: <Icon name="search" />,
      }}
    />
  )
}
