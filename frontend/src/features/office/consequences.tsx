import { useLingui } from '@lingui/react/macro'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { PolicyPatch, PolicyPreview } from '@/api'
import paper from '@/ui/paper.module.css'
import classes from './office.module.css'
import { previewQuery } from './queries'

const PAUSE = 500

/** What a change would do if it were made now, told while one still thinks about it: numbers alone, nobody is named. */
export function Consequences({ patch }: { patch: PolicyPatch }) {
  const { t } = useLingui()
  const [asked] = useDebouncedValue(JSON.stringify(patch), PAUSE)
  const preview = useQuery(previewQuery(asked))
  const lines = useLines()
  if (!preview.data) return null
  const told = lines(preview.data)
  const { looked_at: looked, there } = preview.data.lists
  return (
    <div className={classes.consequences} role="status">
      {told.length > 0 ? (
        <ul className={classes.steps}>
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{t`Nothing that is owed or drafted now would change.`}</p>
      )}
      {looked < there ? <p className={paper.quiet}>{t`Counted in ${looked} of ${there} lists.`}</p> : null}
    </div>
  )
}

function useLines(): (preview: PolicyPreview) => string[] {
  const { t } = useLingui()
  return ({ lists, drafts, asking }) => {
    const { earlier, later, dropped, added } = lists
    const { too_long: long, other_minutes: minutes } = drafts
    const { over } = asking
    const all: [number, string][] = [
      [earlier, t`Due earlier than now: ${earlier}`],
      [later, t`Due later than now: ${later}`],
      [dropped, t`No longer asked for: ${dropped}`],
      [added, t`Asked for anew: ${added}`],
      [long, t`Requests being drafted that would be too long: ${long}`],
      [minutes, t`Requests being drafted that ask for other minutes: ${minutes}`],
      [over, t`Students with more requests out than would be allowed: ${over}`],
    ]
    return all.flatMap(([count, line]) => (count > 0 ? [line] : []))
  }
}
