import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import classes from './live-ask.module.css'
import {
  type Covered,
  goalsCovered,
  type LiveClock,
  type LiveTalk,
  openQuestions,
  topicsCovered,
} from './live-view'
import { useTopicWords } from './words'

type Props = { interview: LiveTalk; live: LiveClock; onAsk: (questionId: string) => void }

/** At most one question at a time: the one to think of next, or another on demand. */
export function LiveAsk({ interview, live, onAsk }: Props) {
  const { t } = useLingui()
  const [skipped, setSkipped] = useState(0)
  const open = openQuestions(interview, live)
  const next = open[skipped % Math.max(1, open.length)]
  const count = interview.questions.filter((question) => question.asked_at).length
  const all = count + open.length
  if (all === 0 && interview.goals.length === 0) return null
  const ask = (id: string) => {
    setSkipped(0)
    onAsk(id)
  }
  return (
    <section className={classes.ask} aria-label={t`Next question`}>
      {next ? (
        <>
          <p className={classes.question}>{next.text}</p>
          <div className={classes.askRow}>
            <Button size="sm" onClick={() => ask(next.id)}>
              {t`Asked`}
            </Button>
            {open.length > 1 ? (
              <Button size="sm" variant="subtle" onClick={() => setSkipped(skipped + 1)}>
                {t`Another`}
              </Button>
            ) : null}
            <span className={classes.askCount}>{t`${count} of ${all} asked`}</span>
          </div>
        </>
      ) : null}
      {!next && all > 0 ? (
        <p className={classes.question}>{t`All your questions are asked. Whom else should you meet?`}</p>
      ) : null}
      <Coverage interview={interview} />
    </section>
  )
}

/** Goals and topics as quiet dots; a tap spells them out. */
function Coverage({ interview }: { interview: LiveTalk }) {
  const { t } = useLingui()
  const topic = useTopicWords()
  const goals = goalsCovered(interview)
  const topics = topicsCovered(interview).map(({ item, touched }) => ({ item: topic.word(item), touched }))
  const count = (list: readonly Covered<string>[]) => list.filter(({ touched }) => touched).length
  if (goals.length + topics.length === 0) return null
  const [goalsDone, goalsAll] = [count(goals), goals.length]
  const [topicsDone, topicsAll] = [count(topics), topics.length]
  return (
    <details className={classes.coverage}>
      <summary>
        {goalsAll > 0 ? (
          <span className={classes.dots}>
            {t`Goals: ${goalsDone} of ${goalsAll}`}
            <Dots list={goals} />
          </span>
        ) : null}
        {topicsAll > 0 ? (
          <span className={classes.dots}>
            {t`Topics: ${topicsDone} of ${topicsAll}`}
            <Dots list={topics} />
          </span>
        ) : null}
      </summary>
      <ul className={classes.covered}>
        {[...goals, ...topics].map(({ item, touched }) => (
          <li key={item} data-touched={touched || undefined}>
            {touched ? item : t`${item}: not yet`}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Dots = ({ list }: { list: readonly Covered<string>[] }) => (
  <span className={classes.dotRow} aria-hidden="true">
    {list.map(({ item, touched }) => (
      <span key={item} className={classes.coverDot} data-touched={touched || undefined} />
    ))}
  </span>
)
