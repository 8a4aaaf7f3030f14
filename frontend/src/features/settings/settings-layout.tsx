import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Link, type LinkProps, Outlet } from '@tanstack/react-router'
import { Page } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { TabLinks } from '@/ui/tab-links'

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
      <TabLinks label={t`Settings`} places={TABS.map(([to, title]) => ({ to, title: t(title) }))} />
      <Outlet />
      <p className={paper.quiet}>
        <Link to="/help" hash="settings" className={paper.inText}>
          {t`Help with the settings`}
        </Link>
      </p>
    </Page>
  )
}
