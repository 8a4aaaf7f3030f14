import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Import } from '@/api'
import { fileSize } from '@/lib/text'
import { BackLink } from '@/ui/back-link'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { Announcer } from './announcer'
import { ColumnsStep } from './columns-step'
import { importQuery } from './queries'
import { ResultStep } from './result-step'
import { ReviewStep } from './review-step'
import { RunStep } from './run-step'
import { forgetRunning, noteRunning } from './running'
import { Steps, stepOf } from './steps'
import { useFollow } from './use-follow'

export function ImportPage() {
  const { t } = useLingui()
  const { importId } = useParams({ from: '/_app/imports/$importId' })
  const found = useQuery(importQuery(importId))
  const back = <BackLink to="/imports">{t`Bring in contacts`}</BackLink>
  if (found.isPending) {
    return (
      <Page title={t`Import`} above={back}>
        <ListSkeleton rows={4} />
      </Page>
    )
  }
  if (found.isLoadingError) {
    return (
      <Page title={t`Import`} above={back}>
        <ProblemNote error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  return <ImportSteps key={importId} data={found.data} back={back} />
}

function ImportSteps({ data, back }: { data: Import; back: React.ReactNode }) {
  const { i18n } = useLingui()
  const [again, setAgain] = useState(false)
  const here = again && data.state === 'checked' ? 'columns' : stepOf(data.state)
  const { id, state } = data
  useFollow(state)
  useEffect(() => {
    noteRunning({ id, state })
    if (here === 'result') forgetRunning(id)
  }, [here, id, state])
  const facts = [fileSize(data.size, i18n.locale), data.format, data.encoding].filter(Boolean).join(' · ')
  return (
    <Page title={data.filename} lead={facts} above={back}>
      <Steps here={here} />
      <Announcer data={data} here={here} />
      {here === 'columns' ? <ColumnsStep data={data} onChecked={() => setAgain(false)} /> : null}
      {here === 'review' ? <ReviewStep data={data} onColumns={() => setAgain(true)} /> : null}
      {here === 'run' ? <RunStep data={data} /> : null}
      {here === 'result' ? <ResultStep data={data} /> : null}
    </Page>
  )
}
