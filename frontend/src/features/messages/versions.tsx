import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Outreach } from '@/api'
import { clock, shortDay } from '@/lib/time'
import { Dialog } from '@/ui/dialog'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import ways from '@/ui/ways.module.css'
import { versionsQuery } from './queries'
import type { MessageText } from './use-message-text'
import classes from './versions.module.css'

type Props = {
  message: Pick<Outreach, 'id' | 'version' | 'subject' | 'body'>
  onTake: (text: MessageText) => void
}

/** Earlier words are never lost: each sitting leaves one version. */
export function Versions({ message, onTake }: Props) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  if (message.version < 2) return null
  return (
    <>
      <button type="button" className={ways.link} onClick={() => setOpen(true)}>
        {t`Earlier versions`}
      </button>
      {open ? (
        <Dialog title={t`Earlier versions`} onClose={() => setOpen(false)}>
          <VersionList
            message={message}
            onTake={(text) => {
              onTake(text)
              setOpen(false)
            }}
          />
        </Dialog>
      ) : null}
    </>
  )
}

function VersionList({ message, onTake }: Props) {
  const { t, i18n } = useLingui()
  const versions = useQuery(versionsQuery(message.id))
  if (versions.isPending) return <ListSkeleton />
  if (versions.isLoadingError)
    return <ProblemNote error={versions.error} onRetry={() => void versions.refetch()} />
  const take = (text: MessageText, number: number) => {
    const { subject, body } = message
    onTake(text)
    notify({ message: t`Version ${number} is back.`, undo: () => onTake({ subject, body }) })
  }
  return (
    <ol className={classes.versions}>
      {versions.data.items
        .filter(({ number }) => number !== message.version)
        .map(({ number, subject, body, created_at }) => {
          const at = new Date(created_at)
          const when = `${shortDay(i18n.locale, new Date(), at)}, ${clock(i18n.locale, at)}`
          return (
            <li key={number} className={classes.version}>
              <p className={classes.when}>{t`Version ${number}, ${when}`}</p>
              <p className={classes.body}>{body}</p>
              <Button variant="default" onClick={() => take({ subject, body }, number)}>
                {t`Bring back version ${number}`}
              </Button>
            </li>
          )
        })}
    </ol>
  )
}
