import { useLingui } from '@lingui/react/macro'
import type { Suggestion as SuggestionType } from '@/api'
import { LinkButton } from '@/ui/link-button'
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
      <div>
        <LinkButton variant="default" to="/people/$contactId" params={{ contactId: contact.id }}>
          {t`Open their page`}
        </LinkButton>
        <LinkButton variant="subtle" to="/next">
          {t`Others, and why`}
        </LinkButton>
      </div>
    </section>
  )
}
