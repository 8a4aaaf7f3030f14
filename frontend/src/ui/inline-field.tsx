import { Textarea, TextInput } from '@mantine/core'
import { type ComponentProps, useEffect, useId, useRef, useState } from 'react'
import { ApiError } from '@/api'
import classes from './inline-field.module.css'
import { SaveStatus } from './save-status'
import { useAutosave } from './use-autosave'

type Props = {
  label: string
  value: string
  save: (value: string) => Promise<unknown>
  multiline?: boolean
  description?: string
  placeholder?: string
  inputProps?: Omit<ComponentProps<typeof TextInput>, 'value' | 'onChange' | 'label'>
}

/** The server's own remark on the value, or nothing when the failure is of another kind. */
const remark = (error: unknown): string | null =>
  error instanceof ApiError && error.status === 422 ? (Object.values(error.fields)[0] ?? error.message) : null

/** A field that saves itself on leaving or after a pause; it takes the server's value only while nobody types. */
export function InlineField({ label, value, save, multiline, description, placeholder, inputProps }: Props) {
  const id = useId()
  const [draft, setDraft] = useState(value)
  const dirty = useRef(false)
  const { state, error, change, flush } = useAutosave<string>(async (next) => {
    await save(next)
    dirty.current = false
  })

  useEffect(() => {
    if (!dirty.current) setDraft(value)
  }, [value])

  const shared = {
    id,
    label,
    description,
    placeholder,
    value: draft,
    error: remark(error),
    onBlur: () => void flush(),
    onChange: (event: { currentTarget: { value: string } }) => {
      dirty.current = true
      setDraft(event.currentTarget.value)
      change(event.currentTarget.value)
    },
  }
  return (
    <div className={classes.field}>
      {multiline ? (
        <Textarea autosize minRows={3} maxRows={14} {...shared} />
      ) : (
        <TextInput {...inputProps} {...shared} />
      )}
      <span className={classes.status}>
        <SaveStatus state={state} onRetry={() => void flush()} />
      </span>
    </div>
  )
}
