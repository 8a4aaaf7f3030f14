import { useLingui } from '@lingui/react/macro'
import type { Medium, Outreach } from '@/api'
import { firstName } from '@/lib/text'
import { notify } from '@/ui/undo'
import { useMessageStep } from './queries'

/** What went out: the way it went, whether they were on the line, and when if it was not just now. */
export type Outgoing = { channel: Medium; reached?: boolean; at?: string }

export type Noting = { note: (outgoing: Outgoing) => Promise<void>; busy: boolean; error: Error | null }

/** Notes that a message went out, with the way back. It fails where the server refuses; `error` says why. */
export function useNoting({ id, contact }: Outreach): Noting {
  const { t } = useLingui()
  const step = useMessageStep(id)
  const name = firstName(contact.name)
  /* Mark by mark, the last first: whom one reached was also called. */
  const undo = async () => {
    const { state } = await step.mutateAsync({ verb: 'take_back' })
    if (state !== 'draft') await step.mutateAsync({ verb: 'take_back' })
  }
  const note = async ({ reached, ...body }: Outgoing) => {
    await step.mutateAsync({ verb: 'mark_sent', body })
    if (reached) await step.mutateAsync({ verb: 'reached' })
    notify({ message: reached ? t`Noted. You reached ${name}.` : t`Noted as sent to ${name}.`, undo })
  }
  return { note, busy: step.isPending, error: step.error }
}
