import { useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { meQuery } from '@/features/accounts'
import { NameAdder, type Names, type Source, useNames, useSourceWords } from '@/features/contacts'
import { createField, createSample } from '@/features/fields'
import { useAddTask } from '@/features/today'
import { firstName } from '@/lib/text'
import { localZone, toInstant, toIso } from '@/lib/time'
import { LinkButton } from '@/ui/link-button'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { Toggle } from '@/ui/toggle'
import ways from '@/ui/ways.module.css'
import classes from './welcome-page.module.css'

const ASKED: readonly Source[] = ['family', 'friend', 'teacher', 'employer', 'parents_friend', 'classmate']
const SLOTS = ['morning', 'noon', 'evening'] as const
type Slot = (typeof SLOTS)[number]
const HOURS: Record<Slot, string> = { morning: '09:00', noon: '12:30', evening: '18:00' }

/** The first task in plain words: prepare for the first person, or find one. */
function useFirstTask() {
  const { t } = useLingui()
  return (names: readonly string[]) => {
    const name = names[0]
    return name ? t`Write three questions for ${firstName(name)}` : t`Think of one person you could talk to`
  }
}

/** Three questions on one page, each of which may stay empty. */
export function WelcomePage() {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const me = useQuery(meQuery)
  const addTask = useAddTask()
  const taskTitle = useFirstTask()
  const [field, setField] = useState('')
  const [sample, setSample] = useState(false)
  const [source, setSource] = useState<Source>('family')
  const names = useNames(source)
  const [day, setDay] = useState('')
  const [slot, setSlot] = useState<Slot>('noon')
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const name = firstName(me.data?.name ?? '')

  const finish = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(null)
    try {
      const known = await names.add()
      if (!known) return
      if (field.trim()) await createField({ name: field.trim() })
      if (sample) await createSample(i18n).then(() => setSample(false))
      const due = day ? toInstant(`${day}T${HOURS[slot]}`, localZone()) : new Date()
      await addTask.mutateAsync({ title: taskTitle(known), due_at: toIso(due), time_zone: localZone() })
      await navigate({ to: '/' })
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Page
      title={name ? t`Welcome, ${name}` : t`Welcome`}
      lead={t`Three questions to begin with. Leave out whatever you like.`}
    >
      <Section title={t`What are you curious about?`}>
        <TextInput
          label={t`A field of work`}
          description={t`As you would say it to a friend.`}
          placeholder={t`Museum curation`}
          autoComplete="off"
          maxLength={120}
          value={field}
          onChange={(event) => setField(event.currentTarget.value)}
        />
        <div>
          <Toggle pressed={sample} onChange={setSample}>
            {t`Add a sample, to see what a field looks like`}
          </Toggle>
        </div>
      </Section>
      <Section title={t`Whom do you know already?`}>
        <p
          className={classes.quiet}
        >{t`They need not work in that field. Often they know somebody who does.`}</p>
        <WhoYouKnow source={source} onSource={setSource} names={names} />
        <p className={classes.quiet}>
          <Link to="/imports">{t`Or bring in the contacts you have`}</Link>
        </p>
      </Section>
      <form className={classes.form} onSubmit={(event) => void finish(event)}>
        <Section title={t`When do you have half an hour this week?`}>
          <div className={classes.when}>
            <TextInput
              label={t`Day`}
              type="date"
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
            <fieldset className={ways.picks} aria-label={t`Time of day`}>
              {SLOTS.map((value) => (
                <Toggle key={value} pressed={slot === value} onChange={() => setSlot(value)}>
                  {{ morning: t`Morning`, noon: t`Around noon`, evening: t`Evening` }[value]}
                </Toggle>
              ))}
            </fieldset>
          </div>
        </Section>
        {problem ? <ProblemNote error={problem} /> : null}
        <div className={paper.actions}>
          <Button type="submit" loading={busy}>
            {t`Go to Today`}
          </Button>
          <LinkButton variant="subtle" to="/">
            {t`Skip all of this`}
          </LinkButton>
        </div>
      </form>
    </Page>
  )
}

type KnowProps = { source: Source; onSource: (source: Source) => void; names: Names }

function WhoYouKnow({ source, onSource, names }: KnowProps) {
  const { t } = useLingui()
  const sources = useSourceWords()
  const word = sources.word(source)
  return (
    <div className={classes.know}>
      <fieldset className={ways.picks} aria-label={t`How you know them`}>
        {ASKED.map((value) => (
          <Toggle key={value} pressed={source === value} onChange={() => onSource(value)}>
            {sources.word(value)}
          </Toggle>
        ))}
      </fieldset>
      <NameAdder names={names} label={t`A name, from: ${word}`} />
    </div>
  )
}
