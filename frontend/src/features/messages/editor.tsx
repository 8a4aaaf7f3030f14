import { type Ref, useImperativeHandle, useRef } from 'react'
import type { Finding } from '@/api'
import classes from './editor.module.css'
import { segments, unitsAt } from './spans'

export type EditorHandle = { select: (start: number, end: number) => void; focus: () => void }

type Props = {
  id: string
  value: string
  findings: readonly Pick<Finding, 'start' | 'end' | 'severity'>[]
  describedBy?: string
  onChange: (value: string) => void
  onLeave: () => void
  ref?: Ref<EditorHandle>
}

/**
 * A plain field for words. Behind it lies the same text, unseen, which grows the field and underlines what remarks
 * rest on; whoever does not see the lines finds each place quoted in its remark.
 */
export function Editor({ id, value, findings, describedBy, onChange, onLeave, ref }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    select: (start, end) => {
      area.current?.focus()
      area.current?.setSelectionRange(unitsAt(value, start), unitsAt(value, end))
    },
  }))
  return (
    <div className={classes.editor}>
      <div className={classes.mirror} aria-hidden="true">
        {segments(value, findings).map(({ text, weight, at }) =>
          weight ? (
            <mark key={at} className={classes.mark} data-weight={weight}>
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
        {'\n '}
      </div>
      <textarea
        id={id}
        ref={area}
        className={classes.area}
        spellCheck
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  )
}
