import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { PersonPicker } from '@/features/contacts'
import { peopleHere } from '@/offline/people'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { getReady } from './get-ready'
import { interviewsKey } from './queries'
import { useCallNow } from './use-call-now'

/** Two taps to a running conversation, with or without a network: this page, and the person. */
export function TalkNowPage() {
  const { t } = useLingui()
  const client = useQueryClient()
  const call = useCallNow()
  const here = useQuery({
    queryKey: [...interviewsKey, 'people-here'],
    queryFn: peopleHere,
    networkMode: 'always',
  })
  useEffect(() => void getReady(client).catch(() => undefined), [client])
  return (
    <Page
      title={t`Who is on the line?`}
      lead={t`Tap their name. The clock starts, and every line you write is kept.`}
    >
      {call.isError ? <ProblemNote error={call.error} /> : null}
      <PersonPicker
        label={t`Find a person`}
        known={here.data?.people ?? []}
        busy={call.isPending}
        onPick={(person) => call.mutate(person)}
        autoFocus
      />
    </Page>
  )
}
