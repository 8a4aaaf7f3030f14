import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Field, ResearchFile, ResearchItem } from '@/api'
import { useRemoving } from '@/features/removals'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { useCopy } from '@/ui/use-copy'
import { ListSkeleton } from '@/ui/waiting'
import classes from './fields-page.module.css'
import { researchQuery, useRemoveResearch } from './queries'
import { ResearchForm } from './research-form'
import { type Part, usePartWords, useSourceKindWords } from './words'

/** What is written about the field: what is there, what is old, and what nothing answers yet. */
export function FieldResearch({ field }: { field: Field }) {
  const { t } = useLingui()
  const file = useQuery(researchQuery(field.id))
  const [adding, setAdding] = useState<Part | 'any' | null>(null)
  const close = () => setAdding(null)
  return (
    <Section title={t`What is written about it`}>
      {file.isPending ? <ListSkeleton rows={2} /> : null}
      {file.isError ? <ProblemNote error={file.error} onRetry={() => void file.refetch()} /> : null}
      {file.data ? <File file={file.data} onFill={setAdding} /> : null}
      {adding ? (
        <ResearchForm
          key={adding}
          fieldId={field.id}
          part={adding === 'any' ? null : adding}
          onClose={close}
        />
      ) : (
        <div className={classes.actions}>
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setAdding('any')}>
            {t`Note a source`}
          </Button>
          {file.data && file.data.bibliography.length > 0 ? <CopySources file={file.data} /> : null}
        </div>
      )}
    </Section>
  )
}

function File({ file, onFill }: { file: ResearchFile; onFill: (part: Part) => void }) {
  const { t } = useLingui()
  const { word } = usePartWords()
  return (
    <>
      {file.items.length > 0 ? (
        <ul className={classes.sources}>
          {file.items.map((item) => (
            <Source
              key={item.id}
              item={item}
              stale={file.stale.includes(item.id)}
              undated={file.undated.includes(item.id)}
            />
          ))}
        </ul>
      ) : null}
      {file.one_kind ? <p className={classes.offer}>{file.one_kind.reason}</p> : null}
      {file.missing.length > 0 ? (
        <ul className={classes.missing} aria-label={t`Still to be looked up`}>
          {file.missing.map(({ part, reason }) => (
            <li key={part}>
              <span>{reason}</span>
              <Button
                size="sm"
                variant="subtle"
                aria-label={t`Note something on: ${word(part)}`}
                onClick={() => onFill(part)}
              >
                {t`Note it`}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {file.complete ? (
        <p className={paper.quiet}>{t`The basics are there. What only people can tell is what you ask.`}</p>
      ) : null}
    </>
  )
}

function Source({ item, stale, undated }: { item: ResearchItem; stale: boolean; undated: boolean }) {
  const { t, i18n } = useLingui()
  const kinds = useSourceKindWords()
  const parts = usePartWords()
  const remove = useRemoveResearch()
  const removing = useRemoving()
  const day = item.dated ? shortDay(i18n.locale, new Date(), new Date(`${item.dated}T12:00`)) : null
  const age = stale ? t`worth another look` : undated ? t`no date noted` : null
  const facts = [item.part ? parts.word(item.part) : null, kinds.word(item.kind), day, age].filter(Boolean)
  const { text, link } = item
  const drop = () =>
    removing({
      id: item.id,
      remove: () => remove.mutateAsync(item),
      said: t`The source was removed.`,
    })
  return (
    <li className={classes.source}>
      <div className={classes.sourceWords}>
        <p className={classes.sourceText}>{text}</p>
        {link ? (
          <a href={link} rel="noreferrer" target="_blank">
            {link}
          </a>
        ) : null}
        <p className={paper.quiet}>{facts.join(' · ')}</p>
      </div>
      <ActionIcon aria-label={t`Remove: ${text}`} loading={remove.isPending} onClick={() => void drop()}>
        <Icon name="trash" />
      </ActionIcon>
    </li>
  )
}

function CopySources({ file }: { file: ResearchFile }) {
  const { t } = useLingui()
  const copy = useCopy()
  const list = file.bibliography.join('\n')
  return (
    <Button
      variant="subtle"
      leftSection={<Icon name="copy" />}
      onClick={() => void copy(list, t`The sources are copied.`)}
    >
      {t`Copy the list of sources`}
    </Button>
  )
}
