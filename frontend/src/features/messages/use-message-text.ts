import type { Outreach } from '@/api'
import { useOwnWords } from '@/ui/use-own-words'
import { useSaveMessage } from './queries'

/** The remarks come with the save, so this is also how long they wait after the last key. */
const PAUSE = 600

export type MessageText = { subject: string; body: string }

/** The words of a draft, of which not one is lost. */
export function useMessageText(message: Outreach) {
  const { subject, body } = message
  const save = useSaveMessage(message.id)
  const own = useOwnWords<MessageText>({
    saved: { subject, body },
    save: save.mutateAsync,
    keepAs: `message:${message.id}`,
    pause: PAUSE,
  })
  const change = (part: Partial<MessageText>) => own.change({ ...own.newest(), ...part })
  return { ...own, change }
}
