import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Icon } from './icons'
import classes from './notices.module.css'
import { useProblemText } from './problem'
import { dismissNotice, type Notice, takeBack, UNDO_MS, useNotices } from './undo'

function NoticeBar({ notice }: { notice: Notice }) {
  const { t } = useLingui()
  const words = useProblemText()
  const [held, setHeld] = useState(false)
  const busy = notice.busy === true

  useEffect(() => {
    if (held || busy) return
    const timer = setTimeout(() => dismissNotice(notice.id), UNDO_MS)
    return () => clearTimeout(timer)
  }, [held, busy, notice.id])

  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting the pointer only pauses the clock; it is no action.
    <div
      className={classes.bar}
      data-tone={notice.tone}
      {...hold}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{notice.message}</span>
      {notice.undo ? (
        <Button size="sm" variant="white" color="dark" loading={busy} onClick={() => void takeBack(words)}>
          {t`Undo`}
        </Button>
      ) : null}
      <button
        type="button"
        className={classes.close}
        aria-label={t`Close this message`}
        onClick={() => dismissNotice(notice.id)}
      >
        <Icon name="close" size={18} />
      </button>
    </div>
  )
}

/** The one place where done things are announced; it never takes the focus. */
export default function Notices() {
  const { t } = useLingui()
  const notices = useNotices()
  return (
    <section className={`${classes.region} no-print`} aria-label={t`Messages`} aria-live="polite">
      {notices.map((notice) => (
        <NoticeBar key={notice.id} notice={notice} />
      ))}
    </section>
  )
}
