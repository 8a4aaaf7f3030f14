import { useLingui } from '@lingui/react/macro'
import type { SaveState } from '@/lib/autosave'
import { Icon } from './icons'
import classes from './save-status.module.css'

/** A few quiet words beside what saves itself; only a failure asks for something. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry?: () => void }) {
  const { t } = useLingui()
  const words: Record<SaveState, string> = {
    idle: '',
    waiting: t`Saving…`,
    saving: t`Saving…`,
    saved: t`Saved`,
    device: t`On this device only`,
    failed: t`Could not save.`,
  }
  const mayRetry = state === 'failed' || state === 'device'
  return (
    <span className={classes.status} data-state={state} role="status">
      {state === 'saved' ? <Icon name="check" size={14} /> : null}
      {words[state]}
      {mayRetry && onRetry ? (
        <button type="button" className={classes.retry} onClick={onRetry}>
          {t`Try again`}
        </button>
      ) : null}
    </span>
  )
}
