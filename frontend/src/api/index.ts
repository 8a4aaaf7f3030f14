export { api, unwrap } from './client'
export { ApiError, type FieldErrors, isStatus } from './error'
export { createQueryClient } from './query-client'
export type * from './schema.gen'
