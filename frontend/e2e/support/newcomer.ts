import type { BrowserContext } from '@playwright/test'
import { type Account, Api } from './account'

/** Somebody new, with nothing on their list but what the test puts there; the page is theirs from now on. */
export async function newcomer(context: BrowserContext, account: Account): Promise<Api> {
  await context.clearCookies()
  await context.addCookies(account.state.cookies)
  return new Api(context.request)
}
