import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isAdmin, isOffice, meQuery } from '@/features/accounts'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { TabLinks } from '@/ui/tab-links'

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
          <TabLinks
            label={t`Career office`}
            places={TABS.filter(([, , role]) => !role || isAdmin(me.data)).map(([to, title]) => ({
              to,
              title: t(title),
            }))}
          />
          {children}
        </>
      ) : null}
      {me.data && !isAllowed ? (
        <EmptyState
          icon="lock"
          title={t`This page is for the career office`}
          action={<LinkButton to="/">{t`Go to Today`}</LinkButton>}
        >
          {admin
            ? t`Administrators look after accounts. If you need one changed, ask your office.`
            : t`Counselors and administrators set things up here for everybody.`}
        </EmptyState>
      ) : null}
    </Page>
  )
}
