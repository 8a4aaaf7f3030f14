import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Interview, InterviewPatch } from '@/api'
import { fieldsQuery } from '@/features/fields'
import { firstName } from '@/lib/text'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { Select } from '@/ui/select'
import { ListSkeleton } from '@/ui/waiting'
import { FitBefore } from './fit-before'
import { Goals } from './goals'
import { Guide } from './guide'
import classes from './interview-page.module.css'
import type { NeedPlace } from './needs'
import { useUpdateInterview } from './queries'
import { Readiness } from './readiness'
import { Research } from './research'
import { usePlanComing } from './use-plan-coming'
import { useFormWords } from './words'

/** A part of the page that a missing thing may lead to. */
function Part({ id, children }: { id: NeedPlace; children: ReactNode }) {
  return (
    <div id={id} tabIndex={-1} className={classes.part}>
      {children}
    </div>
  )
}

/** The preparation on one page: everything in any order, nothing required, and what is missing said in words. */
export function PlanStep({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const update = useUpdateInterview(interview.id)
  const name = firstName(interview.contact.name)
  const isComing = usePlanComing(interview)
  if (isComing) return <ListSkeleton rows={8} />
  const to = { to: '/interviews/$interviewId', params: { interviewId: interview.id } } as const
  return (
    <div className={classes.plan}>
      <div className={classes.stack}>
        <Readiness interview={interview} />
        <Part id="goals">
          <Goals interview={interview} />
        </Part>
        <Part id="questions">
          <Guide interview={interview} />
        </Part>
      </div>
      <div className={classes.stack}>
        <Part id="research">
          <Research interview={interview} />
        </Part>
        <Part id="frame">
          <Section title={t`The frame`}>
            <Frame interview={interview} save={(body) => update.mutateAsync(body)} />
            <FitBefore interview={interview} />
            {update.isError ? <ProblemNote error={update.error} /> : null}
          </Section>
        </Part>
        <div className={paper.actions}>
          {interview.allowed.includes('request') ? (
            <LinkButton to="/messages/new" search={{ interview: interview.id, kind: 'request' }}>
              {t`Ask ${name}`}
            </LinkButton>
          ) : null}
          <LinkButton variant="default" {...to} search={{ step: 'arrange' }}>
            {t`Next: arrange a time`}
          </LinkButton>
          <Button
            component="a"
            variant="subtle"
            href={`/api/v1/interviews/${interview.id}/guide/print`}
            target="_blank"
            rel="noreferrer"
          >
            {t`A page to print`}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Frame({
  interview,
  save,
}: {
  interview: Interview
  save: (body: InterviewPatch) => Promise<unknown>
}) {
  const { t } = useLingui()
  const form = useFormWords()
  const fields = useQuery(fieldsQuery)
  return (
    <div className={classes.frame}>
      <Select
        label={t`How you will talk`}
        value={interview.form}
        data={form.list.map((value) => ({ value, label: form.word(value) }))}
        onChange={(value) => save({ form: value as Interview['form'] })}
      />
      <Select
        label={t`Field you want to learn about`}
        value={interview.field_id ?? ''}
        data={[
          { value: '', label: t`Not said` },
          ...(fields.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => save({ field_id: id || null })}
      />
      <TextInput
        label={t`Minutes you promise`}
        description={t`Thirty to forty is usual.`}
        type="number"
        inputMode="numeric"
        min={5}
        max={240}
        defaultValue={interview.minutes_promised ?? ''}
        onBlur={({ currentTarget: { value } }) =>
          save({ minutes_promised: Number(value) || null }).catch(() => undefined)
        }
      />
    </div>
  )
}
