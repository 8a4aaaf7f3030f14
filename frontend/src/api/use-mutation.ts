import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation as useLibraryMutation,
} from '@tanstack/react-query'
import { useCallback, useId } from 'react'

type Then<T> = { onSuccess?: (data: T) => unknown; onError?: (error: Error) => unknown }
type Call<V, T> = undefined extends V ? [variables?: V, then?: Then<T>] : [variables: V, then?: Then<T>]
type Mutation<T, V, C> = Omit<UseMutationResult<T, Error, V, C>, 'mutate'> & {
  mutate: (...call: Call<V, T>) => void
}

/**
 * The library's hook, but what `mutate` is told to do then is done. The library itself does it for the last call
 * only, and only while the component stands; a row that goes because it was removed took the offer to undo with it.
 *
 * Its calls go to the server one after the other: of two quick choices in one list, the second is what stays.
 */
export function useMutation<T, V = void, C = unknown>(
  options: UseMutationOptions<T, Error, V, C>,
): Mutation<T, V, C> {
  const mutation = useLibraryMutation({ scope: { id: useId() }, ...options })
  const { mutateAsync } = mutation
  const mutate = useCallback(
    (...[variables, then]: Call<V, T>) => {
      /* A failure that nobody asked about stands in `error`, where the page shows it. */
      mutateAsync(variables as V).then(then?.onSuccess, then?.onError ?? (() => undefined))
    },
    [mutateAsync],
  )
  return { ...mutation, mutate }
}
