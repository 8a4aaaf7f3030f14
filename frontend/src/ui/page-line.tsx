import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Icon } from './icons'
import classes from './page-line.module.css'

type Props = { label: string; tone?: 'warm'; onClose?: () => void; children: ReactNode }

/** One line above whatever page is open: something goes on, or is offered. It never takes the focus. */
export function PageLine({ label, tone, onClose, children }: Props) {
  const { t } = useLingui()
  return (
    <section className={classes.line} aria-label={label} data-tone={tone}>
      {children}
      {onClose ? (
        <button type="button" className={classes.close} aria-label={t`Close this line`} onClick={onClose}>
          <Icon name="close" size={18} />
        </button>
      ) : null}
    </section>
  )
}

export function LineButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={classes.act} onClick={onClick}>
      {children}
    </button>
  )
}
