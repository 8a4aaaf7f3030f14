import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { api, type SourceCount, type SourceCounts, unwrap, useMutation } from '@/api'
import { Section } from '@/ui/page'
import { ProblemNote, useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { sourcesQuery } from './queries'
import type { Source } from './search'
import classes from './sources-page.module.css'
import { useSourceWords } from './words'

const update = (skipped: Source[]) => unwrap(api.PATCH('/api/v1/contact_sources', { body: { skipped } }))

/** The server keeps all that are skipped as one list; what is known of it here is what a change starts from. */
function useSkip() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ source, skip }: { source: Source; skip: boolean }) => {
      const now = client.getQueryData(sourcesQuery.queryKey)?.items ?? []
      const others = now.filter((each) => each.skipped && each.source !== source).map((each) => each.source)
      return update(skip ? [...others, source] : others)
    },
    scope: { id: 'skip-source' },
    onSuccess: (sources: SourceCounts) => client.setQueryData(sourcesQuery.queryKey, sources),
  })
}

/** "There is nobody" is an answer too; it can be taken back now and any time later. */
export function SkipSource({ source }: { source: Source }) {
  const { t } = useLingui()
  const { word } = useSourceWords()
  const problem = useProblemText()
  const skip = useSkip()
  const name = word(source)
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  /* Awaited, for by the time it is done this card is gone, and what a card was to do afterwards with it. */
  const leave = async () => {
    try {
      await skip.mutateAsync({ source, skip: true })
      notify({
        message: t`${name}: you are not asked about it any more.`,
        undo: () => skip.mutateAsync({ source, skip: false }),
      })
    } catch (error) {
      say(error)
    }
  }
  return (
    <div>
      <Button
        variant="subtle"
        className={classes.flush}
        loading={skip.isPending}
        aria-label={t`There is nobody: ${name}`}
        onClick={() => void leave()}
      >
        {t`There is nobody`}
      </Button>
    </div>
  )
}

export function SkippedSources({ sources }: { sources: readonly SourceCount[] }) {
  const { t } = useLingui()
  const { word } = useSourceWords()
  const skip = useSkip()
  const skipped = sources.filter((each) => each.skipped)
  if (skipped.length === 0) return null
  return (
    <Section title={t`Where there is nobody`}>
      <ul className={classes.skipped}>
        {skipped.map(({ source }) => (
          <li key={source} className={classes.skippedLine}>
            <span>{word(source)}</span>
            <Button
              variant="subtle"
              disabled={skip.isPending}
              aria-label={t`Take up again: ${word(source)}`}
              onClick={() => skip.mutate({ source, skip: false })}
            >
              {t`Take up again`}
            </Button>
          </li>
        ))}
      </ul>
      {skip.isError ? <ProblemNote error={skip.error} /> : null}
    </Section>
  )
}
