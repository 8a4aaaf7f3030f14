import { useLingui } from '@lingui/react/macro'
import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { RunningImport } from '@/features/imports'
import Outbox from '@/features/interviews/live-outbox'
import { LineButton, PageLine } from '@/ui/page-line'
import paper from '@/ui/paper.module.css'
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

/** Tells screen readers which page opened; the eye sees it anyway. */
function RouteAnnouncer() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const [title, setTitle] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what makes the title worth reading again.
  useEffect(() => {
    const timer = setTimeout(() => setTitle(document.title), 300)
    return () => clearTimeout(timer)
  }, [path])
  return (
    <div className={paper.unseen} aria-live="polite">
      {title}
    </div>
  )
}

/** What is said above every page and is none of it. A talk is no page of the shell: nothing of this comes there. */
export default function Lines(): ReactNode {
  return (
    <>
      <RouteAnnouncer />
      <UpdateLine />
      <Outbox />
      <RunningImport />
      <InstallLine />
    </>
  )
}
