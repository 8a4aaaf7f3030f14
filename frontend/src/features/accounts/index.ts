export { parseDoorSearch } from './door-search'
export { instanceQuery, isAdmin, isOffice, meQuery, signOut, useChangePassword, useUpdateMe } from './queries'
export { useSignOut } from './use-sign-out'
