import { becomes } from '@/lib/person'
import { forgetCopies } from './store'

/**
 * Says who uses this page and device from now on; false when either was somebody else's until now. What was only
 * copied from the server for that person is wiped; what they made here and had not sent waits until they are back.
 */
export async function deviceIsOf(accountId: string): Promise<boolean> {
  const { page, device } = becomes(accountId)
  if (device !== null && device !== accountId) await forgetCopies(device).catch(() => undefined)
  return (page ?? accountId) === accountId && (device ?? accountId) === accountId
}
