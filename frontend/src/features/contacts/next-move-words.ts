import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Contact, ListedInterview } from '@/api'
import { useNextStepWords } from '@/features/interviews'
import { firstName } from '@/lib/text'
import type { Move, Verb } from './next-move'

/** What the button says: a verb that names its result. */
const LABELS: Record<Exclude<Verb, 'ask'>, MessageDescriptor> = {
  begin: msg`Prepare`,
  prepare: msg`Prepare`,
  note_answer: msg`Note the answer`,
  another_time: msg`Find another time`,
  look_over: msg`Open your questions`,
  confirm: msg`Confirm the time`,
  start: msg`Start the conversation`,
  go_on: msg`Go on talking`,
  write_up: msg`Write it up`,
  thank: msg`Say thank you`,
  update: msg`Write an update`,
}

/** Without a talk under way all words are the move's own. */
const NONE: Pick<ListedInterview, 'state' | 'contact'> = {
  state: 'closed',
  contact: { id: '', name: '', organization: null, organization_id: null, phone: null, title: null },
}

type Words = { title: string; why: string; label: string }

/** The next move in words, with its reason. */
export function useMoveWords(contact: Contact, { verb }: Move, talk: ListedInterview | null): Words {
  const { t } = useLingui()
  const ofTalk = useNextStepWords(talk ?? NONE)
  const name = firstName(contact.name)
  const label = verb === 'ask' ? t`Ask ${name}` : t(LABELS[verb])
  const own: Partial<Record<Verb, Omit<Words, 'label'>>> = {
    begin: {
      title: t`Prepare a conversation with ${name}`,
      why: t`Two or three questions first, so that a quick yes never catches you out.`,
    },
    ask: {
      title: t`Ask ${name} for a conversation`,
      why: t`Your questions are at hand, even for a quick yes.`,
    },
    another_time: {
      title: t`Find another time with ${name}`,
      why: t`It did not come about. A new time is quickly found.`,
    },
    update: {
      title: t`Tell ${name} what came of it`,
      why: t`You have talked, and your thanks went out. A line of news is welcome when there is some.`,
    },
  }
  return { label, ...(own[verb] ?? ofTalk) }
}
