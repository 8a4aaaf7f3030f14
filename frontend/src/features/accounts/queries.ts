import { queryOptions } from '@tanstack/react-query'
import {
  api,
  asAnybody,
  isStatus,
  type Me,
  type MePatch,
  type PasswordChange,
  type SignIn,
  type SignUp,
  shouldRetry,
  unwrap,
  useMutation,
} from '@/api'

export const instanceQuery = queryOptions({
  queryKey: ['instance'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/instance', { signal, headers: asAnybody })),
  staleTime: Number.POSITIVE_INFINITY,
})

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me', { signal })),
  staleTime: 5 * 60 * 1000,
  /* Every page asks who one is first; without a network it must hear at once that nobody answers. */
  networkMode: 'always',
  retry: (count, error) => !isStatus(error, 0) && shouldRetry(count, error),
})

/** Whether somebody works in the career office: a counselor, or an administrator. */
export const isOffice = (me: Me | undefined): boolean =>
  me?.roles.some((role) => role === 'counselor' || role === 'admin') ?? false
export const isAdmin = (me: Me | undefined): boolean => me?.roles.includes('admin') ?? false

/** Who has signed in, whoever it was before. */
export const whoIsIt = () => unwrap(api.GET('/api/v1/me', { headers: asAnybody }))

export const signIn = (body: SignIn) => unwrap(api.POST('/api/v1/sessions', { body, headers: asAnybody }))

/** The answer to signing up never tells whether the address was known; signing in afterwards does the rest. */
export async function signUp(body: SignUp) {
  await unwrap(api.POST('/api/v1/accounts', { body, headers: asAnybody }))
  return signIn({ email: body.email, password: body.password })
}

export const signOut = () => unwrap(api.DELETE('/api/v1/sessions/current'))

export const useUpdateMe = () =>
  useMutation({
    mutationFn: (body: MePatch) => unwrap(api.PATCH('/api/v1/me', { body })),
    meta: { invalidates: [meQuery.queryKey] },
  })

export const useChangePassword = () =>
  useMutation({
    mutationFn: (body: PasswordChange) => unwrap(api.POST('/api/v1/me/change_password', { body })),
  })
