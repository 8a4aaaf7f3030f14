import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { clock } from '@/lib/time'
import type { Deed } from '@/offline/deeds'
import { Icon } from '@/ui/icons'
import classes from './live-page.module.css'
import type { Shown } from './live-view'
import { KIND_ICONS, useKindWords } from './words'

type Props = { lines: readonly Shown[]; deeds: readonly Deed[]; signedOut: boolean }

/** What was written so far, and whether it is with the server yet. */
export function LiveLines({ lines, deeds, signedOut }: Props) {
  const { t } = useLingui()
  const here = useLocation({ select: ({ href }) => href })
  const waiting = lines.filter((line) => line.state === 'waiting').length
  const steps = deeds.filter((deed) => deed.state === 'waiting').length
  const refused = deeds.filter((deed) => deed.state === 'refused')
  const count = lines.length
  /* What is told here grows; in a low window that would push the line one writes out of sight. */
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them makes this part longer or shorter.
  useEffect(() => {
    document.querySelector('textarea:focus')?.scrollIntoView({ block: 'nearest' })
  }, [count, waiting, steps, signedOut])
  const kept = () => {
    if (count === 0) return null
    if (waiting === 0) return count === 1 ? t`The line is kept` : t`All ${count} lines are kept`
    if (count === 1) return t`One line on this device, waiting to be sent`
    return t`${count} lines on this device, ${waiting} waiting to be sent`
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard has to reach it for that.
    <section className={classes.lines} aria-label={t`Your notes`} tabIndex={0}>
      <LineList lines={lines} />
      <p className={classes.kept} role="status">
        {kept()}
        {steps > 0 ? ` ${t`Your other taps are on this device and will be sent.`}` : null}
      </p>
      {signedOut ? (
        <p className={classes.kept}>
          <Trans>
            You are signed out.{' '}
            <Link to="/sign-in" search={{ next: here }}>
              Sign in
            </Link>{' '}
            to send what waits here.
          </Trans>
        </p>
      ) : null}
      {refused.map((deed) => (
        <p key={deed.id} className={classes.kept}>
          {t`Not taken by the server: ${deed.problem ?? ''}`}
        </p>
      ))}
    </section>
  )
}

function LineList({ lines }: { lines: readonly Shown[] }) {
  const { t, i18n } = useLingui()
  const kind = useKindWords()
  const end = useRef<HTMLOListElement>(null)
  const count = lines.length
  useEffect(() => {
    if (count > 0) end.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [count])
  if (count === 0)
    return <p className={classes.none}>{t`Listen first. A word or two is enough to remember by.`}</p>
  return (
    <ol className={classes.lineList} ref={end}>
      {lines.map((line) => (
        <li key={line.id} className={classes.line} data-state={line.state}>
          <span className={classes.lineKind}>
            <Icon name={KIND_ICONS[line.kind]} size={16} />
            {kind.word(line.kind)}
          </span>
          <span className={classes.lineText}>{line.text}</span>
          <span className={classes.lineMeta}>
            {clock(i18n.locale, new Date(line.at))}
            {line.off_the_record ? ` · ${t`off the record`}` : ''}
            {line.state === 'waiting' ? ` · ${t`on this device`}` : ''}
            {line.state === 'refused' ? ` · ${t`kept here, the server did not take it`}` : ''}
          </span>
        </li>
      ))}
    </ol>
  )
}
