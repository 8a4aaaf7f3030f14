import { useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './empty-state.module.css'
import { Icon, type IconName } from './icons'

type Props = { icon: IconName; title: string; children?: ReactNode; action?: ReactNode; aside?: ReactNode }

/** One sentence on what appears here, one button, and the way to what is told of this page in the help. */
export function EmptyState({ icon, title, children, action, aside }: Props) {
  const { t } = useLingui()
  const page = useLocation({ select: ({ pathname }) => pathname.split('/')[1] })
  return (
    <div className={classes.empty}>
      <span className={classes.mark}>
        <Icon name={icon} size={28} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      {children ? <p className={classes.text}>{children}</p> : null}
      {action}
      {aside ? <p className={classes.aside}>{aside}</p> : null}
      <Link to="/help" hash={page || 'today'} className={classes.aside}>
        {t`How this page works`}
      </Link>
    </div>
  )
}
