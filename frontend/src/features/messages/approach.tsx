import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Why } from '@/api'
import { Card } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { Toggle } from '@/ui/toggle'
import ways from '@/ui/ways.module.css'
import classes from './approach.module.css'
import { useEaseWithPhones } from './ease'
import { approachQuery, useChooseApproach } from './queries'

type First = 'write' | 'call'

/** Write first or call first: what speaks for each. The person decides, and the choice is kept. */
export function Approach({
  contactId,
  name,
  onChoose,
}: {
  contactId: string
  name: string
  onChoose: (first: First) => void
}) {
  const { t } = useLingui()
  const [ease, setEase] = useEaseWithPhones()
  const query = useQuery(approachQuery(contactId, ease))
  const choose = useChooseApproach(contactId)
  if (query.isLoadingError) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return null
  const approach = query.data
  const advice = {
    write: t`With ${name}, write first`,
    call: t`With ${name}, call first`,
    either: t`With ${name}, either is fine`,
  }[approach.advised]
  const pick = (first: First) => {
    choose.mutate({ first })
    onChoose(first)
  }
  return (
    <Card tone="pine">
      <div className={classes.approach}>
        <h2 className={classes.title}>{advice}</h2>
        <Reasons reasons={approach.reasons} />
        {approach.against.length > 0 ? (
          <div>
            <p className={classes.small}>{t`What speaks for the other way`}</p>
            <Reasons reasons={approach.against} />
          </div>
        ) : null}
        <Reasons reasons={[...approach.beforehand, ...approach.afterwards]} />
        <fieldset className={ways.picks}>
          <legend className={classes.small}>{t`You decide`}</legend>
          <Toggle pressed={approach.first === 'write'} onChange={() => pick('write')}>
            {t`I write first`}
          </Toggle>
          <Toggle pressed={approach.first === 'call'} onChange={() => pick('call')}>
            {t`I call first`}
          </Toggle>
        </fieldset>
        <NativeSelect
          label={t`How is phoning for you?`}
          value={String(ease ?? '')}
          data={[
            { value: '', label: t`Not said` },
            { value: '1', label: t`Daunting` },
            { value: '2', label: t`It takes some courage` },
            { value: '3', label: t`Somewhere between` },
            { value: '4', label: t`Easy enough` },
            { value: '5', label: t`Easy` },
          ]}
          onChange={(event) => setEase(event.currentTarget.value)}
        />
        {choose.isError ? <ProblemNote error={choose.error} /> : null}
      </div>
    </Card>
  )
}

function Reasons({ reasons }: { reasons: readonly Why[] }) {
  if (reasons.length === 0) return null
  return (
    <ul className={classes.reasons}>
      {reasons.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
