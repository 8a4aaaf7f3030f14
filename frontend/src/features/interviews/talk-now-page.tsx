import { useLingui } from '@lingui/react/macro'
import { PersonPicker } from '@/features/contacts'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { useOnTheLine } from './queries'

/** Two taps to a running conversation: this page, and the person. */
export function TalkNowPage() {
  const { t } = useLingui()
  const call = useOnTheLine()
  return (
    <Page
      title={t`Who is on the line?`}
      lead={t`Tap their name. The clock starts, and every line you write is kept.`}
    >
      {call.isError ? <ProblemNote error={call.error} /> : null}
      <PersonPicker label={t`Find a person`} onPick={(contact) => call.mutate(contact.id)} autoFocus />
    </Page>
  )
}
