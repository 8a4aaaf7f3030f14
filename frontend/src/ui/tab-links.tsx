import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import ways from './ways.module.css'

type Place = { to: NonNullable<LinkProps['to']>; title: string }

/** The pages of one part of the product: a strip of links, of which the one that is open is in view. */
export function TabLinks({ label, places }: { label: string; places: readonly Place[] }) {
  const strip = useRef<HTMLUListElement>(null)
  const path = useLocation({ select: ({ pathname }) => pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the strip moves when another page is opened.
  useEffect(() => {
    strip.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [path])
  return (
    <nav aria-label={label} className={ways.strip}>
      <ul className={ways.tabs} ref={strip}>
        {places.map(({ to, title }) => (
          <li key={to}>
            <Link to={to} className={ways.tab} activeOptions={{ exact: true }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
