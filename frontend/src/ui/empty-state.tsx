import type { ReactNode } from 'react'
import classes from './empty-state.module.css'
import { Icon, type IconName } from './icons'

type Props = { icon: IconName; title: string; children?: ReactNode; action?: ReactNode; aside?: ReactNode }

/** One sentence on what appears here, one button, one way to learn more. */
export function EmptyState({ icon, title, children, action, aside }: Props) {
  return (
    <div className={classes.empty}>
      <span className={classes.mark}>
        <Icon name={icon} size={28} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      {children ? <p className={classes.text}>{children}</p> : null}
      {action}
      {aside ? <p className={classes.aside}>{aside}</p> : null}
    </div>
  )
}
