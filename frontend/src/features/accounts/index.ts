export { parseDoorSearch } from './door-search'
export { instanceQuery, meQuery, signOut, useChangePassword, useUpdateMe } from './queries'
export { useSignOut } from './use-sign-out'
