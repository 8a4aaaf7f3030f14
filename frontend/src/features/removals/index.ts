export { removalsKey, removalsQuery, useRestore } from './queries'
export { useRemoving } from './use-removing'
