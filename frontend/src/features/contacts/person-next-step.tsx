import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Contact, ListedInterview } from '@/api'
import {
  interviewsOfContactQuery,
  isOpen,
  useNextStepWords,
  useOnTheLine,
  usePlanInterview,
} from '@/features/interviews'
import { firstName } from '@/lib/text'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { ProblemNote } from '@/ui/problem'
import classes from './person-panel.module.css'

/** The one next thing with this person, and the way to talk at once when they are on the line. */
export function PersonNextStep({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const interviews = useQuery(interviewsOfContactQuery(contact.id))
  const plan = usePlanInterview()
  const call = useOnTheLine()
  const open = interviews.data?.items.find(isOpen)
  const name = firstName(contact.name)
  return (
    <section className={classes.next} aria-label={t`Next step`}>
      {open ? <OpenStep interview={open} /> : null}
      {!open && interviews.isSuccess ? (
        <div className={classes.nextWords}>
          <p className={classes.nextTitle}>{t`Prepare a conversation with ${name}`}</p>
          <p
            className={classes.nextWhy}
          >{t`Two or three questions first, so that a quick yes never catches you out.`}</p>
        </div>
      ) : null}
      <div className={classes.nextActions}>
        {open ? (
          <LinkButton to="/interviews/$interviewId" params={{ interviewId: open.id }}>
            {t`Open`}
          </LinkButton>
        ) : (
          <Button
            loading={plan.isPending}
            disabled={!interviews.isSuccess}
            onClick={() => plan.mutate({ contact_id: contact.id, form: 'workplace' })}
          >
            {t`Prepare`}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<Icon name="phone" />}
          loading={call.isPending}
          onClick={() => call.mutate(contact.id)}
        >
          {t`On the line now`}
        </Button>
      </div>
      {plan.isError ? <ProblemNote error={plan.error} /> : null}
      {call.isError ? <ProblemNote error={call.error} /> : null}
    </section>
  )
}

function OpenStep({ interview }: { interview: ListedInterview }) {
  const words = useNextStepWords(interview)
  return (
    <div className={classes.nextWords}>
      <p className={classes.nextTitle}>{words.title}</p>
      <p className={classes.nextWhy}>{words.why}</p>
    </div>
  )
}
