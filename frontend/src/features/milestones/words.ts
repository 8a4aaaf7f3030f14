import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Kind } from './queries'

type Words = { word: MessageDescriptor; example: MessageDescriptor }

const kinds: Record<Kind, Words> = {
  internship: {
    word: msg`I got an internship`,
    example: msg`I begin as an intern at the City Museum in June`,
  },
  met_referral: {
    word: msg`I met somebody who was named to me`,
    example: msg`I met Ben Adler, and we talked for an hour`,
  },
  did_suggestion: {
    word: msg`I did what somebody suggested`,
    example: msg`I read the book on woodcuts, to the end`,
  },
  chose_major: { word: msg`I chose a major`, example: msg`I chose art history as my major` },
  decided_field: { word: msg`I decided on a field`, example: msg`I have decided: it will be museum work` },
  closed_field: {
    word: msg`I know that a field is not for me`,
    example: msg`Law is not for me, and I know why now`,
  },
  position: { word: msg`I got a job`, example: msg`I start as an assistant registrar in September` },
  graduated: { word: msg`I graduated`, example: msg`I graduated last week` },
  other: { word: msg`Something else`, example: msg`In a sentence, as you would write it to a friend` },
}

export const KINDS = Object.keys(kinds) as Kind[]

/** About which kinds of news it says more to name the field. */
export const OF_A_FIELD: readonly Kind[] = [
  'internship',
  'decided_field',
  'closed_field',
  'position',
  'chose_major',
  'did_suggestion',
  'other',
]

export function useKindWords() {
  const { t } = useLingui()
  return {
    word: (kind: Kind) => t(kinds[kind].word),
    example: (kind: Kind) => t(kinds[kind].example),
  }
}
