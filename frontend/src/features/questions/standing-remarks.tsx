import { useLingui } from '@lingui/react/macro'
import type { StandingFinding } from '@/api'
import { RemarkList } from '@/features/messages'
import { notify } from '@/ui/undo'

type Steps<Values> = { mutate: (values: Values) => void; mutateAsync: (values: Values) => Promise<unknown> }
type Props = {
  question: { id: string; text: string; findings: StandingFinding[] }
  changes: {
    change: Steps<{ id: string; body: { text: string } }>
    keep: Steps<{ text: string; code: StandingFinding['code']; back?: boolean }>
  }
}

/** What the check says of a question that is kept: each remark is taken up or left aside, and either is taken back. */
export function StandingRemarks({ question, changes }: Props) {
  const { t } = useLingui()
  const { id, text, findings } = question
  const open = findings.filter(({ dismissed }) => !dismissed)
  if (open.length === 0) return null
  const accept = (_: StandingFinding, words: string) => {
    changes.change.mutate({ id, body: { text: words } })
    notify({
      message: t`Reworded. Make it your own.`,
      undo: () => changes.change.mutateAsync({ id, body: { text } }),
    })
  }
  const keep = ({ code }: StandingFinding) => {
    changes.keep.mutate({ text, code })
    notify({
      message: t`You keep your wording.`,
      undo: () => changes.keep.mutateAsync({ text, code, back: true }),
    })
  }
  return <RemarkList text={text} findings={open} onAccept={accept} onKeep={keep} />
}
