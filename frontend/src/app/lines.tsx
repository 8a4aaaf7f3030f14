import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { RunningImport } from '@/features/imports'
import Outbox from '@/features/interviews/live-outbox'
import { LineButton, PageLine } from '@/ui/page-line'
import { InstallLine } from './install-line'
import { takeUpdate, useUpdateWaiting } from './service-worker'

export function UpdateLine() {
  const { t } = useLingui()
  if (!useUpdateWaiting()) return null
  return (
    <PageLine label={t`A newer version`} tone="warm">
      <span>{t`A newer version is ready.`}</span>
      <LineButton onClick={takeUpdate}>{t`Load it`}</LineButton>
    </PageLine>
  )
}

/** What is said above every page and is none of it. A talk is no page of the shell: nothing of this comes there. */
export default function Lines(): ReactNode {
  return (
    <>
      <UpdateLine />
      <Outbox />
      <RunningImport />
      <InstallLine />
    </>
  )
}
