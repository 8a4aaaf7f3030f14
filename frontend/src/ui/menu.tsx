import { type KeyboardEvent, type ReactNode, type Ref, useId, useLayoutEffect, useRef, useState } from 'react'
import { Icon, type IconName } from './icons'
import classes from './menu.module.css'

export type MenuItem = { id: string; label: string; icon?: IconName; onSelect: () => void }
export type MenuSection = { title?: string; items: readonly MenuItem[] }

export type TriggerProps = {
  ref: Ref<HTMLButtonElement>
  'aria-haspopup': 'menu'
  'aria-expanded': boolean
  'aria-controls': string | undefined
  onClick: () => void
}

type Props = { trigger: (props: TriggerProps) => ReactNode; sections: readonly MenuSection[] }

const GAP = 5
const EDGE = 8

/** Which item the keys lead to; Home and End jump, arrows go around. */
export function nextIndex(key: string, here: number, count: number): number | null {
  const wanted: Record<string, number> = {
    ArrowDown: (here + 1) % count,
    ArrowUp: (here - 1 + count) % count,
    Home: 0,
    End: count - 1,
  }
  return wanted[key] ?? null
}

/** Puts the list beside its button, wherever on the window there is room for it; what scrolls around cannot cut it off. */
function place(list: HTMLElement, button: HTMLElement): void {
  const from = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = list
  const below = window.innerHeight - from.bottom
  const fits = below > height + GAP + EDGE || below > from.top
  const left = Math.min(from.right - width, window.innerWidth - width - EDGE)
  const top = fits ? from.bottom + GAP : from.top - height - GAP
  list.style.left = `${Math.max(EDGE, left)}px`
  list.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - height - EDGE))}px`
}

/** A menu as the ARIA pattern has it, in a fraction of the bytes of a floating one. */
export function Menu({ trigger, sections }: Props) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useLayoutEffect(() => {
    if (!open || !list.current || !button.current) return
    place(list.current, button.current)
    list.current.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true })
    const away = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    /* The list stays where it was put, so it goes when its button moves; what scrolls elsewhere does not matter. */
    const { left, top } = button.current.getBoundingClientRect()
    const moved = () => {
      const now = button.current?.getBoundingClientRect()
      if (!now || Math.hypot(now.left - left, now.top - top) > 1) setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('scroll', moved, true)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('scroll', moved, true)
    }
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
    if (event.key === 'Tab') setOpen(false)
    const all = items()
    const next = nextIndex(event.key, all.indexOf(document.activeElement as HTMLElement), all.length)
    if (next === null) return
    event.preventDefault()
    all[next]?.focus()
  }

  return (
    <div className={classes.menu} ref={root}>
      {trigger({
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
        onClick: () => setOpen(!open),
      })}
      {open ? (
        <div id={id} ref={list} role="menu" tabIndex={-1} className={classes.list} onKeyDown={keys}>
          {sections.map((section) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no child of a menu; a group is.
            <div
              key={section.items[0]?.id}
              role="group"
              aria-label={section.title}
              className={classes.section}
            >
              {section.title ? (
                <div className={classes.title} aria-hidden="true">
                  {section.title}
                </div>
              ) : null}
              {section.items.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  className={classes.item}
                  onClick={() => {
                    close()
                    item.onSelect()
                  }}
                >
                  {item.icon ? <Icon name={item.icon} size={18} /> : null}
                  {item.label}
                </button>
              ))}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
