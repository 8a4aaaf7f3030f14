import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './tabs.module.css'

type Tab<T extends string> = { value: T; label: string }
type Props<T extends string> = {
  label: string
  tabs: readonly Tab<T>[]
  value: T
  onChange: (value: T) => void
  children: ReactNode
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

/** Tabs as the ARIA pattern has them: one stop for the Tab key, arrows between. */
export function Tabs<T extends string>({ label, tabs, value, onChange, children }: Props<T>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  /* A strip longer than the window shows the tab that is open. */
  useEffect(() => {
    const tab = list.current?.querySelector(`#${CSS.escape(`${id}-${value}`)}`)
    tab?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [id, value])
  const move = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (!by) return
    const here = tabs.findIndex((tab) => tab.value === value)
    const next = tabs[(here + by + tabs.length) % tabs.length]
    if (!next) return
    onChange(next.value)
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next.value}`)}`)?.focus()
  }
  return (
    <div className={classes.tabs}>
      <div
        role="tablist"
        aria-label={label}
        className={classes.list}
        ref={list}
        onKeyDown={move}
        tabIndex={-1}
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            className={classes.tab}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`} className={classes.panel}>
        {children}
      </div>
    </div>
  )
}
