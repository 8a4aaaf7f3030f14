import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Verb, Why } from './move'

const reasons: Record<Why, MessageDescriptor> = {
  needs_permission: msg`They come here once you have talked, thanked them, and heard that they like to hear from you.`,
  leave_first: msg`They like to hear from you, and that holds. Should it end, it leads to the column beside this one.`,
  not_talked: msg`Thanks come after the talk.`,
  nothing_begun: msg`Nothing has begun yet. To leave them out, put them in the archive.`,
  not_over: msg`This one is not over. To call it off, move them to "On my list".`,
  it_happened: msg`You have talked, and that stays. When nothing more is owed, close it.`,
  thank_first: msg`Thank them first; then a new conversation can begin.`,
  already_further: msg`You are further than that already. To begin again, call this one off first.`,
}

const verbs: Partial<Record<Verb, MessageDescriptor>> = {
  decline: msg`They said not this time`,
  no_answer: msg`They did not answer`,
  close: msg`Close this conversation`,
}

export function useMoveWords() {
  const { t } = useLingui()
  return {
    why: (why: Why) => t(reasons[why]),
    verb: (verb: Verb) => {
      const word = verbs[verb]
      return word ? t(word) : verb
    },
  }
}
