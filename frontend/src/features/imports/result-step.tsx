import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Import } from '@/api'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { Counts } from './counts'
import { useImportStep } from './queries'

export function ResultStep({ data }: { data: Import }) {
  const { t } = useLingui()
  const step = useImportStep(data.id)
  const { state, counts } = data
  const titles: Partial<Record<Import['state'], string>> = {
    done: t`They are in your list`,
    cancelled: t`Stopped`,
    failed: t`This file could not be read`,
    undone: t`The import was taken back`,
  }
  const mayUndo =
    (state === 'done' || state === 'cancelled') && data.undo_until && new Date(data.undo_until) > new Date()
  return (
    <Section title={titles[state] ?? t`Result`}>
      {state === 'failed' ? (
        <p>{data.error ?? t`Save it again as CSV with UTF-8 characters, and try once more.`}</p>
      ) : (
        <Counts counts={counts} />
      )}
      {step.isError ? <ProblemNote error={step.error} /> : null}
      <div className={paper.actions}>
        {state === 'done' ? (
          <LinkButton to="/people">{t`See the people`}</LinkButton>
        ) : (
          <LinkButton to="/imports">{t`Choose another file`}</LinkButton>
        )}
        {counts.with_problems > 0 ? (
          <Button
            variant="default"
            component="a"
            href={`/api/v1/imports/${data.id}/problem_rows.csv`}
            download
            leftSection={<Icon name="download" />}
          >
            {t`Download the rows that need a look`}
          </Button>
        ) : null}
        {mayUndo ? (
          <Button variant="subtle" loading={step.isPending} onClick={() => step.mutate('undo')}>
            {t`Take the import back`}
          </Button>
        ) : null}
      </div>
    </Section>
  )
}
