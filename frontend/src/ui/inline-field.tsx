import { Textarea, TextInput } from '@mantine/core'
import { type ComponentProps, useEffect, useId, useRef } from 'react'
import { ApiError } from '@/api'
import { FoundWords } from './found-words'
import classes from './inline-field.module.css'
import { SaveStatus } from './save-status'
import { useOwnWords } from './use-own-words'

type Props = {
  label: string
  value: string
  save: (value: string) => Promise<unknown>
  /** The name under which this device keeps the words until the server has them. */
  keepAs?: string
  multiline?: boolean
  description?: string
  placeholder?: string
  inputProps?: Omit<ComponentProps<typeof TextInput>, 'value' | 'onChange' | 'label'>
}

/** The server's own remark on the value, or nothing when the failure is of another kind. */
const remark = (error: unknown): string | null =>
  error instanceof ApiError && error.status === 422 ? (Object.values(error.fields)[0] ?? error.message) : null

/** A field that saves itself on leaving or after a pause; it takes the server's words only while nobody is in it. */
export function InlineField({ label, value, save, keepAs, multiline, inputProps, ...hints }: Props) {
  const id = useId()
  const latest = useRef(value)
  latest.current = value
  const isLate = useRef(false)
  const own = useOwnWords<string>({
    saved: value,
    keepAs,
    save: (next) => {
      /* What came before this is older than what is being saved. */
      isLate.current = false
      return save(next)
    },
  })

  const follow = () => {
    isLate.current = document.activeElement?.id === id || !own.isClean()
    if (!isLate.current) own.show(latest.current)
  }
  const following = useRef(follow)
  following.current = follow
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the value, and nothing else.
  useEffect(() => following.current(), [value])

  const leave = async () => {
    await own.flush()
    if (isLate.current) follow()
  }
  const asks = own.state === 'failed' || own.state === 'device'
  const shared = {
    id,
    label,
    ...hints,
    value: own.words,
    error: remark(own.error),
    onBlur: () => void leave(),
    onChange: (event: { currentTarget: { value: string } }) => own.change(event.currentTarget.value),
  }
  return (
    <div className={classes.field}>
      {multiline ? (
        <Textarea autosize minRows={3} maxRows={14} {...shared} />
      ) : (
        <TextInput {...inputProps} {...shared} />
      )}
      <span className={classes.status} data-asks={asks || undefined}>
        <SaveStatus state={own.state} onRetry={() => void own.flush()} />
      </span>
      {own.found === null ? null : (
        <div className={classes.found}>
          <FoundWords words={own.found} onAnswer={own.answerFound} />
        </div>
      )}
    </div>
  )
}
