import { draftsApart } from './drafts'
import { setApart } from './store'

const OWNER = 'colloquy.owner'

/** Whose notes this device holds, as far as it may remember anything. */
const ownerHere = (): string | null => {
  try {
    return localStorage.getItem(OWNER)
  } catch {
    return null
  }
}

/**
 * Says who uses this device from now on; false when it was somebody else until now. What that person had not sent is
 * set apart until they sign in again, what was only copied for them is wiped, and nothing of it is shown or sent
 * meanwhile. What was set apart for the one who comes is theirs again.
 */
export async function deviceIsOf(accountId: string): Promise<boolean> {
  const before = ownerHere()
  if (before === accountId) return true
  if (before !== null) {
    draftsApart(before, accountId)
    await setApart(before, accountId).catch(() => undefined)
  }
  try {
    localStorage.setItem(OWNER, accountId)
  } catch {
    /* where nothing may be kept, nothing of anybody is */
  }
  return before === null
}
