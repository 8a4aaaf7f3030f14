import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isAdmin, isOffice, meQuery } from '@/features/accounts'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import ways from '@/ui/ways.module.css'

const TABS: [NonNullable<LinkProps['to']>, MessageDescriptor, 'admin'?][] = [
  ['/office', msg`Office`],
  ['/office/policy', msg`Clocks and limits`],
  ['/office/templates', msg`Message templates`],
  ['/admin/accounts', msg`Accounts`, 'admin'],
]

/** The pages of those who look after this campus; others are told whose they are. */
export function OfficeFrame({ admin = false, children }: { admin?: boolean; children: ReactNode }) {
  const { t } = useLingui()
  const me = useQuery(meQuery)
  const isAllowed = admin ? isAdmin(me.data) : isOffice(me.data)
  return (
    <Page title={t`Career office`} width="wide">
      {isAllowed ? (
        <>
          <nav aria-label={t`Career office`}>
            <ul className={ways.tabs}>
              {TABS.filter(([, , role]) => !role || isAdmin(me.data)).map(([to, title]) => (
                <li key={to}>
                  <Link to={to} className={ways.tab} activeOptions={{ exact: true }}>
                    {t(title)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {children}
        </>
      ) : null}
      {me.data && !isAllowed ? (
        <EmptyState icon="lock" title={t`This page is for the career office`}>
          {admin
            ? t`Administrators look after accounts. If you need one changed, ask your office.`
            : t`Counselors and administrators set things up here for everybody.`}
        </EmptyState>
      ) : null}
    </Page>
  )
}
