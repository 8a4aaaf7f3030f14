import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { QuestionBank } from '@/api'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { useBankChanges } from './queries'

/** Copies a bank into one's own and opens the copy. */
export function useTakeCopy(bank: QuestionBank) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const problem = useProblemText()
  const { copy } = useBankChanges(bank)
  return {
    isPending: copy.isPending,
    copy: () =>
      copy.mutate(undefined, {
        onSuccess: async ({ id }) => {
          await navigate({ to: '/questions/$bankId', params: { bankId: id } })
          notify({ message: t`This copy is yours. Change what you like.` })
        },
        onError: (error) => notify({ message: problem(error), tone: 'problem' }),
      }),
  }
}
