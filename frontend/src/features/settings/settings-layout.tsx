import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Link, type LinkProps, Outlet } from '@tanstack/react-router'
import { Page } from '@/ui/page'
import ways from '@/ui/ways.module.css'

const TABS: [NonNullable<LinkProps['to']>, MessageDescriptor][] = [
  ['/settings', msg`Account`],
  ['/settings/appearance', msg`Appearance`],
  ['/settings/sessions', msg`Devices`],
  ['/settings/tokens', msg`Programs`],
  ['/settings/data', msg`Your data`],
  ['/settings/deleted', msg`Deleted`],
  ['/settings/adviser', msg`Advising`],
]

export function SettingsLayout() {
  const { t } = useLingui()
  return (
    <Page title={t`Settings`}>
      <nav aria-label={t`Settings`}>
        <ul className={ways.tabs}>
          {TABS.map(([to, title]) => (
            <li key={to}>
              <Link to={to} className={ways.tab} activeOptions={{ exact: true }}>
                {t(title)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </Page>
  )
}
