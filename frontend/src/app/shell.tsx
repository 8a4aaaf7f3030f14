import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { isOffice, meQuery } from '@/features/accounts/queries'
import { useShortcuts } from '@/ui/commands'
import { Icon } from '@/ui/icons'
import { useAppCommands } from './app-commands'
import { Logo } from './logo'
import { OFFICE, PLACES, type Place } from './places'
import classes from './shell.module.css'

const Notices = lazy(() => import('@/ui/notices'))
const Palette = lazy(() => import('./palette'))
const ShortcutHelp = lazy(() => import('./shortcut-help'))
/* Nobody waits for them: where they do not come, the page stands without. */
const Lines = lazy(() => import('./lines').catch(() => ({ default: () => null })))

function PlaceLink({ place, round = false }: { place: Place; round?: boolean }) {
  const { t } = useLingui()
  return (
    <Link
      to={place.to}
      className={round ? classes.talk : classes.place}
      activeOptions={{ exact: place.to === '/', includeSearch: false }}
    >
      <span className={classes.placeIcon}>
        <Icon name={place.icon} size={round ? 24 : 21} />
      </span>
      <span>{t(place.title)}</span>
    </Link>
  )
}

function Sidebar({ onSearch }: { onSearch: () => void }) {
  const { t } = useLingui()
  const me = useQuery(meQuery).data
  return (
    <header className={classes.sidebar}>
      <Link to="/" className={classes.home} aria-label={t`Colloquy, go to Today`}>
        <Logo />
      </Link>
      <nav className={classes.places} aria-label={t`Main`}>
        <PlaceLink place={PLACES.talk} round />
        <PlaceLink place={PLACES.today} />
        <PlaceLink place={PLACES.people} />
        <PlaceLink place={PLACES.board} />
        <PlaceLink place={PLACES.calendar} />
        <PlaceLink place={PLACES.fields} />
        <PlaceLink place={PLACES.next} />
        <PlaceLink place={PLACES.back} />
        <PlaceLink place={PLACES.more} />
      </nav>
      <div className={classes.foot}>
        <button type="button" className={classes.place} onClick={onSearch}>
          <span className={classes.placeIcon}>
            <Icon name="search" size={21} />
          </span>
          <span>{t`Search`}</span>
          <kbd className={classes.hint}>{navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K'}</kbd>
        </button>
        {isOffice(me) ? <PlaceLink place={OFFICE} /> : null}
        <PlaceLink place={PLACES.help} />
        <PlaceLink place={PLACES.settings} />
      </div>
    </header>
  )
}

function BottomBar() {
  const { t } = useLingui()
  return (
    <nav className={classes.bottom} aria-label={t`Main`}>
      <PlaceLink place={PLACES.today} />
      <PlaceLink place={PLACES.people} />
      <PlaceLink place={PLACES.talk} round />
      <PlaceLink place={PLACES.fields} />
      <PlaceLink place={PLACES.more} />
    </nav>
  )
}

function Progress() {
  const busy = useRouterState({ select: (state) => state.status === 'pending' })
  return <div className={classes.progress} data-busy={busy || undefined} aria-hidden="true" />
}

export function Shell() {
  const { t } = useLingui()
  const [open, setOpen] = useState<'palette' | 'help' | null>(null)
  useAppCommands({ openPalette: () => setOpen('palette'), openHelp: () => setOpen('help') })
  useShortcuts()

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen('palette')
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t`Skip to the page`}
      </a>
      <Progress />
      <Sidebar onSearch={() => setOpen('palette')} />
      <main id="main" tabIndex={-1} className={classes.main}>
        <Suspense fallback={null}>
          <Lines />
        </Suspense>
        <Outlet />
      </main>
      <BottomBar />
      <Suspense fallback={null}>
        <Notices />
      </Suspense>
      <Suspense fallback={null}>
        {open === 'palette' ? <Palette onClose={() => setOpen(null)} /> : null}
        {open === 'help' ? <ShortcutHelp onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </div>
  )
}
