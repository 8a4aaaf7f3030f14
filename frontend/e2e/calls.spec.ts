import { expect, test } from './support/fixtures'

const PAGES = { Today: '/', Board: '/board?column=asked', Calendar: '/calendar' } as const

for (const [name, path] of Object.entries(PAGES)) {
  test(`opening the page takes at most two calls: ${name}`, async ({ page, seeded: _ }) => {
    const calls: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/')) calls.push(pathname)
    })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/Lucía|Ben Adler/).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(calls.length, calls.join(' ')).toBeLessThanOrEqual(2)
  })
}
