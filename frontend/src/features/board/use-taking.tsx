import { useState } from 'react'
import { ProblemNote } from '@/ui/problem'
import type { Verb } from './move'
import type { Details } from './queries'

/** What a sheet hands on: a verb of the conversation, or nothing but what they said. */
export type Take = (verb: Verb | null, details?: Details) => Promise<unknown>
export type Part = { take: Take }

/** Runs a move; when it is refused the sheet stays and says why. */
export function useTaking(take: Take) {
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const run = async (verb: Verb | null, details?: Details) => {
    setBusy(true)
    try {
      await take(verb, details)
    } catch (error) {
      setProblem(error)
      setBusy(false)
    }
  }
  return { run, busy, problem: problem ? <ProblemNote error={problem} /> : null }
}
