import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Dialog } from '@/ui/dialog'
import { LinkButton } from '@/ui/link-button'
import paper from '@/ui/paper.module.css'

/** Whoever stands here may sign in, whose page it was before. */
const DOORS = ['/sign-in', '/sign-up']

/** What happened, and the two ways on. It goes by itself once the person of this page has signed in again. */
export default function Stopped() {
  const { pathname } = useLocation()
  return DOORS.includes(pathname) ? null : <Over />
}

function Over() {
  const { t } = useLingui()
  const client = useQueryClient()
  useEffect(() => () => void client.invalidateQueries(), [client])
  return (
    <Dialog title={t`Somebody else signed in here`}>
      <div className={paper.sheet}>
        <p>
          {t`In another tab of this browser. So that nothing of one person ends up with another, this page has stopped.`}
        </p>
        <p className={paper.quiet}>
          {t`Lines of conversations and drafts wait on this device for whoever wrote them. What was typed into a field a moment ago stands on this page alone: sign in again, and it goes on here.`}
        </p>
        <div className={paper.actions}>
          {/* Loaded anew, and not only routed to: nothing of this page may be left. */}
          <Button onClick={() => window.location.assign('/')}>{t`Load the page anew`}</Button>
          <LinkButton variant="default" to="/sign-in" target="_blank">
            {t`Sign in again in a new tab`}
          </LinkButton>
        </div>
      </div>
    </Dialog>
  )
}
