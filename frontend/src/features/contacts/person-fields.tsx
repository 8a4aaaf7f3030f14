import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Contact } from '@/api'
import { fieldsQuery } from '@/features/fields'
import { LinkButton } from '@/ui/link-button'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { ToggleGroup } from '@/ui/toggle'
import { useUpdateContact } from './queries'

/** Which of one's fields somebody knows: one tap marks one, and the same tap takes the mark back. */
export function PersonFields({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const fields = useQuery(fieldsQuery)
  const update = useUpdateContact(contact.id)
  const known = fields.data?.items ?? []
  // What was tapped last, while it is on its way: a second tap adds to it instead of undoing it.
  const marked = (update.isPending ? update.variables?.field_ids : undefined) ?? contact.field_ids
  return (
    <Section title={t`Fields`}>
      {fields.isError ? <ProblemNote error={fields.error} onRetry={() => void fields.refetch()} /> : null}
      {known.length > 0 ? (
        <ToggleGroup
          label={t`Which of your fields they know`}
          options={known.map(({ id }) => id)}
          value={marked}
          word={(id) => known.find((field) => field.id === id)?.name ?? ''}
          onChange={(field_ids) => update.mutate({ field_ids })}
        />
      ) : null}
      {fields.isSuccess && known.length === 0 ? (
        <>
          <p className={paper.quiet}>
            {t`Once you have named a field you are curious about, you can say here that they know it.`}
          </p>
          <div>
            <LinkButton variant="default" to="/fields">
              {t`Name a field`}
            </LinkButton>
          </div>
        </>
      ) : null}
      {update.isError ? <ProblemNote error={update.error} /> : null}
    </Section>
  )
}
