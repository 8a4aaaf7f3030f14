import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Import } from '@/api'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { Progress } from './progress'
import { useImportStep } from './queries'

export function RunStep({ data }: { data: Import }) {
  const { t } = useLingui()
  const step = useImportStep(data.id)
  return (
    <Section title={t`Bringing them in`}>
      <Progress data={data} />
      <p className={paper.quiet}>{t`You can leave this page. It goes on, and you find it here again.`}</p>
      {step.isError ? <ProblemNote error={step.error} /> : null}
      <div>
        <Button variant="default" loading={step.isPending} onClick={() => step.mutate('cancel')}>
          {t`Stop`}
        </Button>
      </div>
    </Section>
  )
}
