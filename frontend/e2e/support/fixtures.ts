import { test as base, expect, type Page, type TestInfo } from '@playwright/test'
import { type Account, createAccount, enterOffice, storageOf } from './account'
import { type Hands, keys, thumb } from './hands'
import { type Office, seedOffice } from './office'
import { type Seeded, seed } from './seed'
import { follow } from './settled'

type PerTest = { guard: undefined; becomeOffice: () => Promise<Office>; hands: Hands }
type PerWorker = { root: Account; office: Office; account: Account; seeded: Seeded }

/** What a page complained about. A refused request is part of some tests; everything else is a fault. */
function watch(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const text = message.text()
    const network = text.startsWith('Failed to load resource')
    if (message.type() === 'error' && !network) complaints.push(`console: ${text}`)
    if (/content security policy/i.test(text)) complaints.push(`policy: ${text}`)
  })
  return complaints
}

/** Every test runs with an account of its own worker, and fails when the page logged an error. */
export const test = base.extend<PerTest, PerWorker>({
  root: [
    async ({ playwright }, use, info) => {
      const { baseURL } = info.project.use
      if (!baseURL) throw new Error('The project has no base address.')
      await use(await enterOffice(playwright.request, baseURL))
    },
    { scope: 'worker' },
  ],
  office: [
    async ({ playwright, root }, use) => {
      const context = await playwright.request.newContext({ baseURL: root.baseURL, storageState: root.state })
      await use(await seedOffice(context))
      await context.dispose()
    },
    { scope: 'worker' },
  ],
  account: [
    async ({ playwright, root: _ }, use, info) => {
      const { baseURL } = info.project.use
      if (!baseURL) throw new Error('The project has no base address.')
      await use(await createAccount(playwright.request, baseURL, `${info.project.name}-${info.workerIndex}`))
    },
    { scope: 'worker' },
  ],
  seeded: [
    async ({ playwright, account }, use) => {
      const context = await playwright.request.newContext({
        baseURL: account.baseURL,
        storageState: account.state,
      })
      await use(await seed(context))
      await context.dispose()
    },
    { scope: 'worker' },
  ],
  storageState: async ({ account }, use) => use(storageOf(account)),
  becomeOffice: async ({ context, office, root }, use) =>
    use(async () => {
      await context.clearCookies()
      await context.addCookies(storageOf(root).cookies)
      return office
    }),
  hands: async ({ page: _ }, use, info) => use(hasKeys(info) ? keys : thumb),
  guard: [
    async ({ page }, use) => {
      const complaints = watch(page)
      follow(page)
      await use(undefined)
      expect(complaints, 'the page logged nothing').toEqual([])
    },
    { auto: true },
  ],
})

export const isPhone = (info: TestInfo): boolean => info.project.name === 'phone'

/**
 * At the desk every flow is done by keyboard alone, on the phone by touch. With HANDS=keys the narrow window is walked
 * by keys too: as with a keyboard beside a phone, or at a desk where everything is four times its size.
 */
export const hasKeys = (info: TestInfo): boolean => !isPhone(info) || process.env.HANDS === 'keys'

export { expect }
