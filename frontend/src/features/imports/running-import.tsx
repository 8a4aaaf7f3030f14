import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isStatus } from '@/api'
import { PageLine } from '@/ui/page-line'
import { importQuery } from './queries'
import { forgetRunning, useRunning } from './running'
import classes from './running-import.module.css'
import { useFollow } from './use-follow'
import { useResultWords } from './words'

/** How far an import is, above every page but its own. Nothing is asked while none is known to run. */
export function RunningImport() {
  const id = useRunning()
  const own = useLocation({ select: ({ pathname }) => pathname === `/imports/${id}` })
  return id && !own ? <ImportLine key={id} id={id} /> : null
}

function ImportLine({ id }: { id: string }) {
  const { t } = useLingui()
  const result = useResultWords()
  const { data, error } = useQuery(importQuery(id))
  const gone = isStatus(error, 404)
  useFollow(data?.state)
  useEffect(() => {
    if (gone) forgetRunning(id)
  }, [gone, id])
  if (!data) return null
  const running = data.state === 'running'
  const { done, rows } = data.counts
  return (
    <PageLine label={t`Import`} {...(running ? {} : { onClose: () => forgetRunning(id) })}>
      {running ? (
        <progress className={classes.thin} aria-label={t`Progress`} max={1} value={data.progress} />
      ) : null}
      {running ? <span>{t`Contacts are coming in: ${done} of ${rows} rows`}</span> : null}
      <span role="status" className={classes.end}>
        {running ? '' : result(data)}
      </span>
      <Link to="/imports/$importId" params={{ importId: id }}>
        {running ? t`Open the import` : t`See the result`}
      </Link>
    </PageLine>
  )
}
