import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Suggestion as SuggestionType } from '@/api'
import { LinkButton } from '@/ui/link-button'
import paper from '@/ui/paper.module.css'
import { PersonChip } from '@/ui/person-chip'
import classes from './today-page.module.css'

/** One person to turn to next, with the reason. */
export function Suggestion({ suggestion }: { suggestion: SuggestionType }) {
  const { t } = useLingui()
  const { contact, reason } = suggestion
  return (
    <section className={classes.suggestion} aria-label={t`A next step`}>
      <p className={classes.suggestionLabel}>{t`Whom to turn to next`}</p>
      <PersonChip name={contact.name} />
      <p>{reason}</p>
      <div className={classes.suggestionWays}>
        <LinkButton variant="default" to="/people/$contactId" params={{ contactId: contact.id }}>
          {t`Open their page`}
        </LinkButton>
        <Link to="/next" className={paper.inText}>
          {t`Others, and why`}
        </Link>
      </div>
    </section>
  )
}
