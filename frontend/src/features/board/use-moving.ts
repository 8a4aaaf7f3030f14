import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Stage, useStageWords } from '@/features/contacts'
import { useLeaveBy } from '@/features/interviews'
import { firstName } from '@/lib/text'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import type { CardFacts } from './card-parts'
import { moveTo, type Verb } from './move'
import { canTakeBack, type Details, stageOf, useMove, useTakeBack } from './queries'
import { type Asked, needsSheet } from './sheets'
import { useMoveWords } from './words'

/** Moving cards: what is missing is asked for, what is refused is said on the card, what was done can be undone. */
export function useMoving() {
  const { t } = useLingui()
  const words = useMoveWords()
  const stages = useStageWords()
  const problem = useProblemText()
  const client = useQueryClient()
  const move = useMove()
  const back = useTakeBack()
  const leaveBy = useLeaveBy()
  const [said, setSaid] = useState<Record<string, string>>({})
  const [asked, setAsked] = useState<(Asked & { to: Stage }) | null>(null)

  const perform = async (wish: Asked & { to: Stage }, verb: Verb | null, details?: Details) => {
    const { contact, to } = wish
    const moved = await move.mutateAsync({
      contactId: contact.id,
      move: wish.move,
      verb,
      ...(details ? { details } : {}),
    })
    setAsked(null)
    const name = firstName(contact.name)
    const column = stages.word(to)
    const undo = () => back.mutateAsync(moved).catch((error) => refuse(contact.id, problem(error)))
    const leave = verb === 'schedule' && 'after' in moved ? await leaveBy(moved.after) : null
    const message = leave ? t`${name}: ${column}. Leave by ${leave}.` : t`${name}: ${column}.`
    notify({ message, ...(canTakeBack(moved) ? { undo } : {}) })
    const stands = await stageOf(client, contact.id)
    if (stands !== to) {
      refuse(contact.id, t`Noted. ${name} stays here as long as another conversation is open or owes thanks.`)
    }
  }
  const refuse = (id: string, text: string) => setSaid((all) => ({ ...all, [id]: text }))

  const wish = ({ contact, talks }: CardFacts, to: Stage) => {
    const { [contact.id]: _, ...rest } = said
    setSaid(rest)
    if (to === contact.stage) return
    const way = moveTo(contact.stage, to, talks)
    if (way.kind === 'no') return refuse(contact.id, words.why(way.why))
    const verb = way.kind === 'choose' || way.kind === 'leave' ? null : way.verb
    const next = { contact, move: way, verb, to }
    if (needsSheet(next)) return setAsked(next)
    perform(next, verb).catch((error) => refuse(contact.id, problem(error)))
  }

  return {
    wish,
    said,
    asked,
    busy: move.isPending ? move.variables?.contactId : undefined,
    cancel: () => setAsked(null),
    take: (verb: Verb | null, details?: Details) =>
      asked ? perform(asked, verb, details) : Promise.resolve(),
  }
}
