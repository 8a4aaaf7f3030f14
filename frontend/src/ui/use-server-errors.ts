import type { UseFormReturnType } from '@mantine/form'
import { ApiError } from '@/api'

/**
 * Puts the server's remarks beside their fields and the focus on the first of them.
 * Returns the error when nothing on this form can show it, so that the page can.
 */
export function applyServerErrors<T extends Record<string, unknown>>(
  form: UseFormReturnType<T>,
  error: unknown,
): unknown {
  if (!(error instanceof ApiError)) return error
  const known = Object.entries(error.fields).filter(
    ([path]) => (path.split('.')[0] ?? '') in form.getValues(),
  )
  if (known.length === 0) return error
  form.setErrors(Object.fromEntries(known))
  const first = known[0]?.[0]
  if (first) queueMicrotask(() => form.getInputNode(first)?.focus())
  return null
}
