import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Interview, ResearchFile, ResearchItem } from '@/api'
import { fieldsQuery } from '@/features/fields'
import { useRemoving } from '@/features/removals'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import ways from '@/ui/ways.module.css'
import classes from './research.module.css'
import { type Draft, ResearchForm } from './research-form'
import { researchQuery, type Subject, subjectsOf, useResearch } from './research-queries'
import { ResearchRow } from './research-row'

/** What was found in writing about the person, their place of work and the field, with what is still to be looked up. */
export function Research({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const fields = useQuery(fieldsQuery).data
  const { contact, field_id } = interview
  const nameOf = (subject: Subject): string | null | undefined => {
    if ('contact_id' in subject) return contact.name
    if ('organization_id' in subject) return contact.organization
    return fields?.items.find(({ id }) => id === field_id)?.name
  }
  return (
    <Section title={t`What you looked up`}>
      {subjectsOf(interview).map((subject) => {
        const name = nameOf(subject)
        return name ? <File key={Object.keys(subject)[0]} name={name} subject={subject} /> : null
      })}
    </Section>
  )
}

function File({ name, subject }: { name: string; subject: Subject }) {
  const { t } = useLingui()
  const file = useQuery(researchQuery(subject))
  const [draft, setDraft] = useState<Draft | null>(null)
  const { remove } = useResearch()
  const removing = useRemoving()
  if (file.isLoadingError) return <ProblemNote error={file.error} onRetry={() => void file.refetch()} />
  if (!file.data) return null
  const { items, missing, one_kind } = file.data
  const drop = (item: ResearchItem) =>
    removing({
      id: item.id,
      remove: () => remove.mutateAsync(item),
      said: t`Taken out of the file.`,
    })
  return (
    <section className={classes.file} aria-label={t`About ${name}`}>
      <h3 className={classes.name}>{name}</h3>
      {items.length > 0 ? (
        <ul className={classes.items}>
          {items.map((item) => (
            <ResearchRow
              key={item.id}
              item={item}
              age={ageOf(item, file.data)}
              onEdit={() => setDraft({ item })}
              onDrop={() => void drop(item)}
            />
          ))}
        </ul>
      ) : null}
      {one_kind ? <p className={paper.quiet}>{one_kind.reason}</p> : null}
      {draft ? (
        <ResearchForm
          key={draft.item?.id ?? draft.part ?? 'new'}
          subject={subject}
          draft={draft}
          onDone={() => setDraft(null)}
        />
      ) : null}
      <ul className={classes.missing}>
        {missing.map(({ part, reason }) => (
          <li key={part}>
            <button
              type="button"
              className={`${ways.offer} ${classes.gap}`}
              onClick={() => setDraft({ part, ask: reason })}
            >
              <Icon name="plus" size={18} />
              <span>{reason}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={`${ways.offer} ${classes.gap}`}
            aria-label={t`Add something about ${name}`}
            onClick={() => setDraft({})}
          >
            <Icon name="plus" size={18} />
            <span>{t`Something else`}</span>
          </button>
        </li>
      </ul>
    </section>
  )
}

const ageOf = (item: ResearchItem, file: ResearchFile): 'old' | 'undated' | 'fine' =>
  file.stale.includes(item.id) ? 'old' : file.undated.includes(item.id) ? 'undated' : 'fine'
