import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { useRestore } from './queries'

type Removing = {
  id: string
  remove: () => Promise<unknown>
  /** What the notice says once it is gone. */
  said: string
  /** Away from its own page first: what that shows is about to be gone. */
  away?: () => Promise<unknown>
  /** To its page again, once it is back. */
  back?: () => Promise<unknown>
}

/** Removes something at once and offers to put it back. */
export function useRemoving() {
  const problem = useProblemText()
  const restore = useRestore()
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  return async ({ id, remove, said, away, back }: Removing) => {
    await away?.()
    const undo = () => restore.mutateAsync(id).then(() => back?.())
    try {
      await remove()
      notify({ message: said, undo })
    } catch (error) {
      say(error)
    }
  }
}
