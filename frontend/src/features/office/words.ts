import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { AccountSummary, Medium, MessageTemplate, PolicyFigure } from '@/api'
import { type Chapter, spanOf, type Unit, type Value } from './figures'

const chapters: Record<Chapter, MessageDescriptor> = {
  asking: msg`Asking for a talk`,
  preparing: msg`Being prepared`,
  waiting: msg`Waiting for an answer`,
  talking: msg`Before and in the talk`,
  after: msg`After the talk`,
  touch: msg`Keeping in touch`,
  field: msg`Thinking about the field`,
  days: msg`Days off`,
  others: msg`Becoming an adviser, and the rest`,
}

const choices: Record<string, MessageDescriptor> = {
  warn: msg`Gives a warning`,
  block: msg`Holds it back`,
  near_the_end: msg`May come out near the end`,
  never: msg`Never comes out`,
}

const units: Record<Unit, MessageDescriptor> = {
  m: msg`minutes`,
  h: msg`hours`,
  d: msg`days`,
}

const kinds: Record<MessageTemplate['kind'], MessageDescriptor> = {
  request: msg`Asking for a talk`,
  confirmation: msg`Confirming the date`,
  thank_you: msg`Saying thank you`,
  update: msg`Sending news`,
  renewed_contact: msg`Getting back in touch`,
}

const media: Record<Medium, MessageDescriptor> = {
  email: msg`E-mail`,
  letter: msg`Letter`,
  call_script: msg`Words for a call`,
  voicemail: msg`Words for a voicemail`,
  in_person: msg`Words for face to face`,
}

const roles: Record<AccountSummary['roles'][number], MessageDescriptor> = {
  student: msg`Student`,
  adviser: msg`Adviser`,
  counselor: msg`Counselor`,
  admin: msg`Administrator`,
}

function useTable<K extends string>(table: Record<K, MessageDescriptor>) {
  const { t } = useLingui()
  return { list: Object.keys(table) as K[], word: (key: K) => t(table[key]) }
}

export const useChapterWords = () => useTable(chapters).word
export const useUnitWords = () => useTable(units)
export const useTemplateKindWords = () => useTable(kinds)
export const useMediumWords = () => useTable(media)
export const useRoleWords = () => useTable(roles)

export function useChoiceWords(): (choice: string) => string {
  const { t } = useLingui()
  return (choice) => (choices[choice] ? t(choices[choice]) : choice)
}

/** Monday first, as the policy counts them, in the words of the reader's language. */
export function useWeekdays(): string[] {
  const { i18n } = useLingui()
  const format = new Intl.DateTimeFormat(i18n.locale, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2024, 0, 1 + day))))
}

const UNITS = { m: 'minute', h: 'hour', d: 'day' } as const satisfies Record<Unit, string>

const counted = (locale: string, unit: Unit) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: UNITS[unit], unitDisplay: 'long' })

/** A value of the policy as one would say it: "24 hours", "80 %", "Saturday, Sunday". */
export function useValueWords(): (figure: PolicyFigure, value: Value | number | null) => string {
  const { t, i18n } = useLingui()
  const choice = useChoiceWords()
  const weekdays = useWeekdays()
  const date = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent' })
  const several = (figure: PolicyFigure, list: readonly (string | number)[]): string => {
    if (list.length === 0) return t`none`
    if (figure.kind === 'dates') return list.map((day) => date.format(new Date(`${day}T00:00Z`))).join(' · ')
    if (figure.name === 'weekend') return list.map((day) => weekdays[Number(day)] ?? day).join(', ')
    return list.join(', ')
  }
  return (figure, value) => {
    const span = spanOf(value)
    if (span) return counted(i18n.locale, span.unit).format(span.count)
    if (Array.isArray(value)) return several(figure, value)
    if (figure.kind === 'share' && typeof value === 'number') return percent.format(value)
    return figure.kind === 'choice' ? choice(String(value)) : String(value ?? '')
  }
}
