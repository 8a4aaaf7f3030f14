export { removalsKey, removalsQuery, useRestore } from './queries'
