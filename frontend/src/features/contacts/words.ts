import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Contact } from '@/api'
import type { Sort, Source, Stage } from './search'

const stages: Record<Stage, MessageDescriptor> = {
  identified: msg`On my list`,
  preparing: msg`Preparing`,
  asked: msg`Asked`,
  scheduled: msg`Scheduled`,
  talked: msg`Talked`,
  thanked: msg`Thanked`,
  keeping_in_touch: msg`Keeping in touch`,
  closed: msg`Closed`,
}

const sources: Record<Source, MessageDescriptor> = {
  friend: msg`Friend`,
  roommate: msg`Roommate`,
  family: msg`Family`,
  classmate: msg`Classmate`,
  teacher: msg`Teacher`,
  adviser: msg`Adviser`,
  parents_friend: msg`Friend of my parents`,
  employer: msg`Employer, past or present`,
  alumni_directory: msg`Alumni directory`,
  referral: msg`Somebody named them`,
  other: msg`Other`,
}

const comforts: Record<number, MessageDescriptor> = {
  5: msg`5, easy to call today`,
  4: msg`4, easy with a little thought`,
  3: msg`3, somewhere between`,
  2: msg`2, takes some courage`,
  1: msg`1, daunting for now`,
}

const sorts: Record<Sort, MessageDescriptor> = {
  name: msg`By name`,
  '-comfort': msg`Easiest first`,
  '-last_contact_at': msg`Last in touch`,
  '-created_at': msg`Newest first`,
}

const channels: Record<NonNullable<Contact['preferred_channel']>, MessageDescriptor> = {
  email: msg`E-mail`,
  phone: msg`Phone`,
  letter: msg`Letter`,
  video: msg`Video call`,
  in_person: msg`In person`,
  message: msg`Message`,
}

const grounds: Record<NonNullable<Contact['connection_basis']>, MessageDescriptor> = {
  shared_interest: msg`A shared interest`,
  mutual_contact: msg`Somebody we both know`,
  affiliation: msg`A school or group we share`,
  none: msg`Nothing yet`,
}

const fields: Record<string, MessageDescriptor> = {
  name: msg`Name`,
  given_name: msg`Given name`,
  family_name: msg`Family name`,
  prefix: msg`Title before the name`,
  suffix: msg`Addition after the name`,
  nickname: msg`Nickname`,
  pronunciation: msg`How it is said`,
  emails: msg`E-mail`,
  phones: msg`Phone`,
  addresses: msg`Postal address`,
  links: msg`Web page`,
  source: msg`How you know them`,
  source_detail: msg`How you know them, in words`,
  named_by_id: msg`Who named them`,
  connection_basis: msg`Shared ground`,
  connection_note: msg`Shared ground, in words`,
  comfort: msg`How easy it is to ask`,
  preferred_channel: msg`Best way to reach them`,
  field_ids: msg`Fields`,
  tags: msg`Tags`,
  notes: msg`Notes`,
}

/** What a field of a contact is called; a name that is new to this client stands as it is. */
export function useFieldWords(): (field: string) => string {
  const { t } = useLingui()
  return (field) => (fields[field] ? t(fields[field]) : field.replaceAll('_', ' '))
}

type Words<K extends string | number> = { list: readonly K[]; word: (key: K) => string }

function useWords<K extends string | number>(
  table: Record<K, MessageDescriptor>,
  list: readonly K[],
): Words<K> {
  const { t } = useLingui()
  return { list, word: (key) => t(table[key]) }
}

const keys = <K extends string>(table: Record<K, MessageDescriptor>) => Object.keys(table) as K[]

export const useStageWords = () => useWords(stages, keys(stages))
export const useSourceWords = () => useWords(sources, keys(sources))
export const useSortWords = () => useWords(sorts, keys(sorts))
export const useChannelWords = () => useWords(channels, keys(channels))
export const useGroundWords = () => useWords(grounds, keys(grounds))
export const useComfortWords = () => useWords<number>(comforts, [5, 4, 3, 2, 1])
