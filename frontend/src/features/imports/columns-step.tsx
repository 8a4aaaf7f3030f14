import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Import } from '@/api'
import { shortDay } from '@/lib/time'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import ways from '@/ui/ways.module.css'
import classes from './imports-page.module.css'
import { importsQuery, useImportStep, useUpdateImport } from './queries'
import { type Remembered, rememberedOf, suggested } from './remembered'
import { lacksName, TARGETS } from './targets'

type Props = { data: Import; onChecked: () => void }

/** Which column is what. Clear ones are filled in; the rest is asked, with three values to go by. */
export function ColumnsStep(props: Props) {
  const past = useQuery(importsQuery)
  if (past.isPending) return <ListSkeleton rows={4} />
  return <Columns {...props} remembered={rememberedOf(props.data, past.data?.items ?? [])} />
}

function Columns({ data, onChecked, remembered }: Props & { remembered: Remembered | null }) {
  const { t } = useLingui()
  const update = useUpdateImport(data.id)
  const step = useImportStep(data.id)
  const [asBefore, setAsBefore] = useState(remembered !== null)
  const [mapping, setMapping] = useState(remembered?.mapping ?? suggested(data))
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
        {remembered && asBefore ? (
          <AsBefore
            remembered={remembered}
            onForget={() => {
              setMapping(suggested(data))
              setAsBefore(false)
            }}
          />
        ) : null}
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

/** Says that the choices below are those of last time, and for which file; one tap begins without them. */
function AsBefore({ remembered, onForget }: { remembered: Remembered; onForget: () => void }) {
  const { t, i18n } = useLingui()
  const { filename } = remembered
  const day = shortDay(i18n.locale, new Date(), new Date(remembered.at))
  return (
    <p className={classes.asBefore}>
      {t`Set as you chose it for "${filename}", ${day}.`}{' '}
      <button type="button" className={ways.link} onClick={onForget}>
        {t`Begin without that`}
      </button>
    </p>
  )
}
