import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { api, type Duplicate, type MergePreview as Preview, unwrap, useMutation } from '@/api'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import classes from './duplicates-page.module.css'
import { asText, useValueWords } from './merge-words'
import { contactsKey } from './queries'
import { useFieldWords } from './words'

type Row = Preview['fields'][number]
type Choice = Row['choice']
export function MergePreview({ pair, onClose }: { pair: Duplicate; onClose: () => void }) {
  const { t } = useLingui()
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const path = { params: { path: { contact_id: pair.contact.id } } }
  const meta = { invalidates: [contactsKey, ['tasks'], ['interviews']] }
  const preview = useQuery({
    queryKey: [...contactsKey, 'merge', pair.contact.id, pair.other.id],
    queryFn: () =>
      unwrap(
        api.POST('/api/v1/contacts/{contact_id}/merge_preview', {
          ...path,
          body: { other_id: pair.other.id },
        }),
      ),
  })
  const undo = useMutation({
    mutationFn: (merge_id: string) =>
      unwrap(api.POST('/api/v1/merges/{merge_id}/undo', { params: { path: { merge_id } } })),
    meta,
  })
  const { name } = pair.contact
  const merge = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/contacts/{contact_id}/merge', {
          ...path,
          body: { other_id: pair.other.id, choices },
        }),
      ),
    meta,
    onSuccess: ({ id }) =>
      notify({ message: t`${name} is one person now.`, undo: () => undo.mutateAsync(id) }),
  })
  if (preview.isPending) return <ListSkeleton rows={2} />
  if (preview.isLoadingError)
    return <ProblemNote error={preview.error} onRetry={() => void preview.refetch()} />
  const differing = preview.data.fields.filter((row) => asText(row.this) !== asText(row.other))
  const moves = Object.values(preview.data.moves).reduce((sum, count) => sum + count, 0)
  return (
    <div className={classes.preview}>
      {differing.length > 0 ? (
        <>
          <p className={classes.why}>{t`Choose what stays, line by line.`}</p>
          <div className={classes.compare}>
            {differing.map((row) => (
              <FieldChoice
                key={row.field}
                row={row}
                value={choices[row.field] ?? row.choice}
                onChange={(choice) => setChoices({ ...choices, [row.field]: choice })}
              />
            ))}
          </div>
        </>
      ) : null}
      <p className={classes.why}>
        {moves > 0
          ? t`Everything that was noted with the second goes to the first.`
          : t`Nothing else has to move.`}
      </p>
      {merge.isError ? <ProblemNote error={merge.error} /> : null}
      <div className={paper.actions}>
        <Button loading={merge.isPending} onClick={() => merge.mutate()}>
          {t`Make them one`}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t`Not now`}
        </Button>
      </div>
    </div>
  )
}

type FieldProps = { row: Row; value: Choice; onChange: (choice: Choice) => void }

/** One field of both, side by side; what is chosen stays. */
function FieldChoice({ row, value, onChange }: FieldProps) {
  const { t } = useLingui()
  const id = useId()
  const word = useFieldWords()
  const read = useValueWords()
  const words: Record<Choice, string> = {
    this: read(row.field, row.this) || t`(empty)`,
    other: read(row.field, row.other) || t`(empty)`,
    both: t`Keep both`,
  }
  return (
    <fieldset className={classes.field}>
      <legend className={classes.fieldName}>{word(row.field)}</legend>
      {row.choices.map((choice) => (
        <label key={choice} className={classes.option} data-choice={choice}>
          <input
            type="radio"
            name={`${id}-${row.field}`}
            value={choice}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          <span>{words[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}
