import { useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Resume } from '@/api'
import { shortDay } from '@/lib/time'
import { LinkButton } from '@/ui/link-button'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { talksQuery, useShowResume } from './queries'

type Props = { resumes: readonly Resume[]; interview?: string; onClose?: () => void }

/** Which version came out in which talk, and what was said of it. In a debrief the talk is known. */
export function ShowForm({ resumes, interview, onClose }: Props) {
  const { t, i18n } = useLingui()
  const talks = useQuery({ ...talksQuery, enabled: !interview })
  const show = useShowResume()
  const [version, setVersion] = useState(resumes[0]?.id ?? '')
  const [picked, setPicked] = useState('')
  const [advice, setAdvice] = useState('')
  const items = talks.data?.items ?? []
  const talk = interview ?? (picked || items[0]?.id)
  if (!interview && talks.isPending) return <ListSkeleton rows={2} />
  if (!interview && items.length === 0) {
    return (
      <div className={paper.form}>
        <p>{t`There is no talk yet in which it could have come out.`}</p>
        <div>
          <LinkButton variant="default" to="/next">{t`See whom to talk to next`}</LinkButton>
        </div>
      </div>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!talk || !version) return
    show.mutate(
      { resume_id: version, interview_id: talk, advice: advice.trim() },
      { onSuccess: () => onClose?.() },
    )
  }
  const when = (each: (typeof items)[number]) =>
    shortDay(i18n.locale, new Date(), new Date(each.started_at ?? each.scheduled_at ?? each.created_at))
  return (
    <form className={paper.form} onSubmit={submit}>
      <div className={paper.pair}>
        <NativeSelect
          label={t`Which version`}
          value={version}
          data={resumes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setVersion(event.currentTarget.value)}
        />
        {interview ? null : (
          <NativeSelect
            label={t`In the talk with`}
            value={talk ?? ''}
            data={items.map((each) => ({ value: each.id, label: `${each.contact.name}, ${when(each)}` }))}
            onChange={(event) => setPicked(event.currentTarget.value)}
          />
        )}
      </div>
      <Textarea
        autosize
        minRows={2}
        maxLength={5000}
        label={t`What they advised`}
        value={advice}
        onChange={(event) => setAdvice(event.currentTarget.value)}
      />
      {show.isError ? <ProblemNote error={show.error} /> : null}
      <div className={paper.actions}>
        <Button type="submit" loading={show.isPending}>
          {t`Keep it with the version`}
        </Button>
        {onClose ? (
          <Button variant="subtle" onClick={onClose}>
            {t`Cancel`}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
