import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import paper from '@/ui/paper.module.css'
import ways from '@/ui/ways.module.css'
import { namesQuery } from './queries'
import own from './templates.module.css'

/** What may be filled in, each by what it stands for; a tap puts its name where one is writing. */
export function TemplatePlaces({ onInsert }: { onInsert: (words: string) => void }) {
  const { t } = useLingui()
  const names = useQuery(namesQuery)
  const items = names.data?.items ?? []
  if (items.length === 0) return null
  const place = (name: string, words: string, label: string, example: string | null) => (
    <button
      key={name}
      type="button"
      className={own.place}
      title={example ?? undefined}
      onClick={() => onInsert(words)}
    >
      {label} <code>{words.trim()}</code>
    </button>
  )
  return (
    <div className={own.places}>
      <details className={ways.fold}>
        <summary>{t`What can be filled in`}</summary>
        <div className={own.names}>
          {items
            .filter(({ condition_only }) => !condition_only)
            .map(({ name, label, example }) => place(name, `{${name}}`, label, example))}
        </div>
      </details>
      <details className={ways.fold}>
        <summary>{t`Lines that stand only sometimes`}</summary>
        <p className={paper.quiet}>
          {t`A line that begins with ?name stands only where it is known, one with !name only where it is not. A line that begins with | stays a line of its own; the others run on as one paragraph.`}
        </p>
        <div className={own.names}>
          {items.map(({ name, label, example }) => place(name, `?${name} `, label, example))}
        </div>
      </details>
    </div>
  )
}
