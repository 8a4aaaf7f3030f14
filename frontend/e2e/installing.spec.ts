import type { Page } from '@playwright/test'
import { barriers } from './support/axe'
import { expect, isPhone, test } from './support/fixtures'
import { settled } from './support/settled'

type Manifest = { name: string; display: string; start_url: string; scope: string; icons: Icon[] }
type Icon = { src: string; sizes: string; type: string }

/** A newer version waits from the beginning, as it does when one comes back after a day. */
const newerVersion = () => {
  const worker = { postMessage: () => undefined }
  const registration = Object.assign(new EventTarget(), { waiting: worker })
  const container = Object.assign(new EventTarget(), { controller: {}, register: async () => registration })
  Object.defineProperty(navigator, 'serviceWorker', { value: container })
}

const offerToInstall = (page: Page) =>
  page.evaluate(() => {
    const event = new Event('beforeinstallprompt', { cancelable: true })
    window.dispatchEvent(Object.assign(event, { prompt: () => Promise.resolve() }))
  })

test('the client can be installed; that, and a newer version, are offered on its pages and never in a talk', async ({
  page,
  hands,
  seeded,
}, info) => {
  test.skip(!isPhone(info), 'It is the same at a desk.')
  await page.addInitScript(newerVersion)
  await page.goto('/')
  const manifestAt = await page.locator('link[rel="manifest"]').getAttribute('href')
  const manifest: Manifest = await (await page.request.get(String(manifestAt))).json()
  expect(manifest).toMatchObject({ name: 'Colloquy', display: 'standalone' })
  expect(manifest.start_url.startsWith(manifest.scope)).toBe(true)
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
  for (const { src, type } of manifest.icons) {
    const answer = await page.request.get(src)
    expect(answer.status(), src).toBe(200)
    expect(answer.headers()['content-type'], src).toContain(type)
  }
  expect((await page.request.get('/sw.js')).headers()['content-type']).toContain('javascript')

  const newer = page.getByText('A newer version is ready.')
  const install = page.getByRole('region', { name: 'Installing' })
  await expect(newer).toBeVisible()
  await expect(install).toHaveCount(0)
  await offerToInstall(page)
  await expect(install).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.goto(`/live/${seeded.live}`)
  await settled(page)
  await offerToInstall(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(newer).toHaveCount(0)
  await expect(install).toHaveCount(0)

  await page.goto('/people')
  await offerToInstall(page)
  await hands.tap(install.getByRole('button', { name: 'Close this line' }))
  await page.reload()
  await offerToInstall(page)
  await expect(newer).toBeVisible()
  await expect(install).toHaveCount(0)
})
