import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './dialog.module.css'
import { Icon } from './icons'

type Props = { title: string; onClose?: () => void; children: ReactNode; bare?: boolean }

/**
 * The browser's own dialog: it holds the focus, closes on Escape, and gives the focus back. One without `onClose` stays.
 */
export function Dialog({ title, onClose, children, bare = false }: Props) {
  const { t } = useLingui()
  const dialog = useRef<HTMLDialogElement>(null)
  /* Where marking text in the box ends beside it, the browser takes the dialog itself for what was clicked. */
  const pressedBeside = useRef(false)

  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside the box is a second way; Escape is the key for it.
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-label={title}
      data-bare={bare || undefined}
      onClose={onClose ?? (() => dialog.current?.showModal())}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === dialog.current
      }}
      onClick={(event) => {
        if (onClose && pressedBeside.current && event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={classes.box}>
        {bare ? null : (
          <div className={classes.head}>
            <h2 className={classes.title}>{title}</h2>
            {onClose ? (
              <button
                type="button"
                className={classes.close}
                aria-label={t`Close`}
                onClick={() => dialog.current?.close()}
              >
                <Icon name="close" />
              </button>
            ) : null}
          </div>
        )}
        {children}
      </div>
    </dialog>
  )
}
