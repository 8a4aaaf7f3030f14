import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { FacetCoverage } from '@/api'

export type Facet = FacetCoverage['facet']

const facets: Record<Facet, MessageDescriptor> = {
  hard_parts: msg`hard parts`,
  frustrations: msg`frustrations`,
  rewards: msg`rewards`,
  decisions: msg`decisions`,
  problems: msg`problems to solve`,
  use_of_time: msg`how time is spent`,
  skills: msg`skills`,
  education: msg`education`,
  experience: msg`experience`,
  getting_ready: msg`getting ready`,
  entry: msg`the way in`,
  advancement: msg`advancement`,
  turning_points: msg`turning points`,
  alternatives: msg`other ways`,
  pay_and_benefits: msg`pay and benefits`,
  family: msg`family`,
  travel: msg`travel`,
  pressure: msg`pressure`,
  flexibility: msg`flexibility`,
  security: msg`security`,
  place: msg`the place`,
  colleagues: msg`colleagues`,
  clients: msg`clients`,
  structure: msg`structure`,
  culture: msg`culture`,
  post: msg`the post itself`,
  department: msg`the department`,
  organization: msg`the organization`,
  industry: msg`the industry`,
  change: msg`what is changing`,
  technology: msg`technology`,
  debate: msg`what is argued about`,
  outlook: msg`the outlook`,
  reading: msg`reading`,
  societies: msg`societies`,
  people: msg`people to meet`,
  internships: msg`internships`,
  events: msg`events`,
}

/** What a part of a topic is called in the middle of a list. */
export function useFacetWords(): (facet: Facet) => string {
  const { t } = useLingui()
  return (facet) => t(facets[facet])
}
