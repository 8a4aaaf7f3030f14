import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Interview } from '@/api'
import { fieldsQuery } from '@/features/fields'
import { readinessQuery } from '@/features/messages'
import { guideQuery, suggestionsQuery } from './guide-queries'
import { researchQuery } from './research-queries'

/**
 * True until all parts of a preparation are there: shown one by one, each would push down what stands below it. Once it
 * stands it stays, also while something more is asked for; what cannot come, without a network, is not waited for.
 */
export function usePlanComing({ id, contact, field_id }: Interview): boolean {
  const [stands, setStands] = useState(false)
  const { organization_id } = contact
  const asked = [
    useQuery(fieldsQuery),
    useQuery(guideQuery(id)),
    useQuery(suggestionsQuery(id)),
    useQuery(readinessQuery(contact.id)),
    useQuery(researchQuery({ contact_id: contact.id })),
    useQuery({
      ...researchQuery({ organization_id: organization_id ?? '' }),
      enabled: Boolean(organization_id),
    }),
    useQuery({ ...researchQuery({ field_id: field_id ?? '' }), enabled: Boolean(field_id) }),
  ]
  const isComing = asked.some(({ isLoading }) => isLoading)
  if (!isComing && !stands) setStands(true)
  return isComing && !stands
}
