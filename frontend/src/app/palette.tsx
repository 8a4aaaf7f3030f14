import { useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { meQuery } from '@/features/accounts'
import { contactSearchQuery } from '@/features/contacts'
import { organizationSearchQuery } from '@/features/organizations'
import { doorsFor } from '@/features/settings'
import { type CommandGroup, useAllCommands } from '@/ui/commands'
import { Dialog } from '@/ui/dialog'
import { Icon } from '@/ui/icons'
import { nextIndex } from '@/ui/menu'
import { standing } from '@/ui/person-chip'
import classes from './palette.module.css'
import { type EntryGroup, narrowed } from './palette-entries'

/** Everything that can be done from here, and everyone one knows, for the words that were typed; `late` while it is of earlier words. */
function useGroups(query: string): { groups: EntryGroup[]; late: boolean } {
  const { t } = useLingui()
  const navigate = useNavigate()
  const commands = useAllCommands()
  const me = useQuery(meQuery)
  const asked = query.trim() !== ''
  const people = useQuery({
    ...contactSearchQuery(query),
    enabled: asked,
    placeholderData: keepPreviousData,
  })
  const organizations = useQuery({
    ...organizationSearchQuery(query),
    enabled: asked,
    placeholderData: keepPreviousData,
  })
  const titles: [CommandGroup, string][] = [
    ['page', t`On this page`],
    ['do', t`Do`],
    ['go', t`Go to`],
  ]
  const known = titles.map(([group, title]) => ({
    title,
    entries: commands
      .filter((command) => command.group === group && command.id !== 'palette')
      .map(({ id, title: name, words, keys, icon = 'right', run }) => ({
        id,
        label: t(name),
        ...(words ? { words: t(words) } : {}),
        ...(keys ? { keys } : {}),
        icon,
        run,
      })),
  }))
  const here = new Set(commands.map(({ id }) => id))
  const doors = doorsFor(me.data).flatMap((group) => group.doors)
  const further = doors
    .filter(({ to }) => !here.has(`go-${to}`))
    .map(({ to, title, says, icon }) => ({
      id: `go-${to}`,
      label: t(title),
      words: t(says),
      icon,
      run: () => void navigate({ to }),
    }))
  known.at(-1)?.entries.push(...further)
  const places = asked ? (organizations.data?.items ?? []) : []
  const organized = places.map(({ id, name, field }) => ({
    id,
    label: name,
    ...(field ? { detail: field } : {}),
    icon: 'place' as const,
    run: () => void navigate({ to: '/organizations/$organizationId', params: { organizationId: id } }),
  }))
  const found = asked ? (people.data?.items ?? []) : []
  const persons = found.map((contact) => ({
    id: contact.id,
    label: contact.name,
    detail: standing(contact),
    icon: 'people' as const,
    run: () => void navigate({ to: '/people/$contactId', params: { contactId: contact.id } }),
  }))
  const groups = narrowed(known, query)
  return {
    groups: [
      { title: t`People`, entries: persons },
      { title: t`Organizations`, entries: organized },
      ...groups,
    ].filter(({ entries }) => entries.length > 0),
    late:
      asked && [people, organizations].some((one) => one.isFetching && (one.isPlaceholderData || !one.data)),
  }
}

export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [entered, setEntered] = useState(false)
  const { groups, late } = useGroups(query)
  const flat = groups.flatMap(({ entries }) => entries)
  const current = flat[Math.min(active, flat.length - 1)]

  useEffect(() => {
    list.current?.querySelector(`[data-id="${current?.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current?.id])

  const take = (run: () => void) => {
    onClose()
    setTimeout(run)
  }
  // Enter means the first of what these words find, also where it is pressed before they have found it.
  useEffect(() => {
    if (!entered || late) return
    setEntered(false)
    if (current) take(current.run)
  })

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (current || late)) {
      event.preventDefault()
      setEntered(true)
    }
    if (event.key === 'Home' || event.key === 'End' || flat.length === 0) return
    const next = nextIndex(event.key, Math.min(active, flat.length - 1), flat.length)
    if (next === null) return
    event.preventDefault()
    setActive(next)
  }

  return (
    <Dialog bare title={t`Search and do`} onClose={onClose}>
      <div className={classes.line}>
        <Icon name="search" />
        <input
          className={classes.input}
          role="combobox"
          aria-label={t`A person, a page, or what you want to do`}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          placeholder={t`A person, a page, or what you want to do`}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onKeyDown={keys}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setActive(0)
            setEntered(false)
          }}
        />
      </div>
      <div
        id={id}
        role="listbox"
        aria-label={t`What was found`}
        className={classes.list}
        ref={list}
        tabIndex={-1}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no child of a listbox; a group is.
          <div key={group.title} role="group" aria-label={group.title}>
            <div className={classes.title} aria-hidden="true">
              {group.title}
            </div>
            {group.entries.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's; the pointer is the second way.
              <div
                key={entry.id}
                id={`${id}-${entry.id}`}
                data-id={entry.id}
                role="option"
                tabIndex={-1}
                aria-selected={entry === current}
                className={classes.entry}
                onClick={() => take(entry.run)}
              >
                <Icon name={entry.icon} />
                <span className={classes.words}>
                  <span>{entry.label}</span>
                  {entry.detail ? <span className={classes.detail}>{entry.detail}</span> : null}
                </span>
                {entry.keys ? <kbd className={classes.keys}>{entry.keys}</kbd> : null}
              </div>
            ))}
          </div>
        ))}
      </div>
      {flat.length === 0 ? (
        <p className={classes.none} role="status">
          {t`Nothing by that name`}
        </p>
      ) : null}
    </Dialog>
  )
}
