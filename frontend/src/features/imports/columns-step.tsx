import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Radio } from '@mantine/core'
import { useState } from 'react'
import type { Import } from '@/api'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import classes from './imports-page.module.css'
import { useImportStep, useUpdateImport } from './queries'
import { lacksName, TARGETS } from './targets'

/** Which column is what. Clear ones are filled in; the rest is asked, with three values to go by. */
export function ColumnsStep({ data, onChecked }: { data: Import; onChecked: () => void }) {
  const { t } = useLingui()
  const update = useUpdateImport(data.id)
  const step = useImportStep(data.id)
  const [mapping, setMapping] = useState<Record<string, string | null>>(() =>
    Object.fromEntries(data.columns.map(({ name, field }) => [name, field])),
  )
  const [duplicates, setDuplicates] = useState<Import['duplicates']>(data.duplicates)
  const noName = data.columns.length > 0 && lacksName(mapping)
  const known = (field: string) => (TARGETS[field] ? t(TARGETS[field]) : field)
  const error = update.error ?? step.error

  const check = async () => {
    await update.mutateAsync(data.columns.length > 0 ? { mapping, duplicates } : { duplicates })
    await step.mutateAsync('check')
    onChecked()
  }

  return (
    <>
      <Section title={t`What each column holds`}>
        <ul className={classes.columns}>
          {data.columns.map((column) => (
            <li
              key={column.name}
              className={classes.column}
              data-off={mapping[column.name] ? undefined : true}
            >
              <div className={classes.columnWords}>
                <strong>{column.name}</strong>
                <span className={classes.samples}>{column.samples.slice(0, 3).join(' · ')}</span>
                {column.runner_up && !column.field ? (
                  <span className={paper.quiet}>{t`Perhaps ${known(column.runner_up)}`}</span>
                ) : null}
              </div>
              <NativeSelect
                aria-label={t`Column ${column.name} goes to`}
                value={mapping[column.name] ?? ''}
                data={[
                  { value: '', label: t`Do not import` },
                  ...data.fields.map((field) => ({ value: field, label: known(field) })),
                ]}
                onChange={(event) =>
                  setMapping({ ...mapping, [column.name]: event.currentTarget.value || null })
                }
              />
            </li>
          ))}
        </ul>
        {data.columns.length === 0 ? (
          <p
            className={paper.quiet}
          >{t`This kind of file says itself what each part is. Nothing to choose.`}</p>
        ) : null}
      </Section>
      <Radio.Group
        label={t`When somebody is in your list already`}
        value={duplicates}
        onChange={(value) => setDuplicates(value as Import['duplicates'])}
      >
        <div className={classes.choices}>
          <Radio value="fill" label={t`Fill in what is missing`} />
          <Radio value="skip" label={t`Leave them as they are`} />
          <Radio value="create" label={t`Add them again`} />
        </div>
      </Radio.Group>
      {noName ? <p role="alert">{t`One column has to be the name.`}</p> : null}
      {error ? <ProblemNote error={error} /> : null}
      <div>
        <Button
          disabled={noName}
          loading={update.isPending || step.isPending}
          onClick={() => void check().catch(() => undefined)}
        >
          {t`Look through the rows`}
        </Button>
      </div>
    </>
  )
}
