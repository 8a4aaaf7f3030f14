import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { NextInterview } from '@/api'
import { canBegin, useBothClocks, useFormWords, useStartTalk } from '@/features/interviews'
import { clock } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { useNow } from '@/ui/use-now'
import classes from './today-page.module.css'

const HALF_A_MINUTE = 30_000

/** The next conversation, pinned above everything else. */
export function NextConversation({ interview }: { interview: NextInterview }) {
  const { t, i18n } = useLingui()
  const form = useFormWords()
  const { contact, phone, place, minutes_promised, arrive_at, leave_at } = interview
  const when = useBothClocks(interview, useNow(HALF_A_MINUTE))
  const going = interview.state === 'in_progress'
  const { name } = contact
  return (
    <section className={classes.next} aria-label={t`Next conversation`}>
      <p className={classes.nextLabel}>{going ? t`Going on now` : t`Next conversation`}</p>
      <h2 className={classes.nextName}>{name}</h2>
      <ul className={classes.nextFacts}>
        {when ? (
          <li>
            <Icon name="calendar" size={18} />
            {[when.mine, when.theirs].filter(Boolean).join(' · ')}
          </li>
        ) : null}
        <li>
          <Icon name={place ? 'place' : 'talk'} size={18} />
          {place ?? form.word(interview.form)}
        </li>
        {leave_at ? (
          <li>
            <Icon name="out" size={18} />
            {t`Leave by ${clock(i18n.locale, new Date(leave_at))}`}
          </li>
        ) : null}
        {arrive_at ? (
          <li>
            <Icon name="leaf" size={18} />
            {t`Be there at ${clock(i18n.locale, new Date(arrive_at))}, a little early`}
          </li>
        ) : null}
        {minutes_promised ? (
          <li>
            <Icon name="clock" size={18} />
            {t`${minutes_promised} minutes`}
          </li>
        ) : null}
        {phone ? (
          <li>
            <Icon name="phone" size={18} />
            <a href={`tel:${phone}`}>{phone}</a>
          </li>
        ) : null}
      </ul>
      <Actions interview={interview} />
    </section>
  )
}

function Actions({ interview }: { interview: NextInterview }) {
  const { t } = useLingui()
  const start = useStartTalk(interview.id)
  const { state, allowed } = interview
  const begins = canBegin(interview)
  return (
    <div className={classes.nextActions}>
      {state === 'in_progress' ? (
        <LinkButton to="/live/$interviewId" params={{ interviewId: interview.id }}>
          {t`Go on talking`}
        </LinkButton>
      ) : (
        <>
          {begins ? (
            <Button leftSection={<Icon name="play" />} onClick={() => void start()}>
              {t`Start the conversation`}
            </Button>
          ) : null}
          <LinkButton
            variant={begins ? 'default' : 'filled'}
            to="/interviews/$interviewId"
            params={{ interviewId: interview.id }}
          >
            {t`Open and prepare`}
          </LinkButton>
        </>
      )}
      {allowed.includes('confirm') ? (
        <LinkButton
          variant="default"
          to="/interviews/$interviewId"
          params={{ interviewId: interview.id }}
          search={{ step: 'talk' }}
        >
          {t`I am confirming now`}
        </LinkButton>
      ) : null}
    </div>
  )
}
