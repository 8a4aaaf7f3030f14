import { expect, test } from './support/fixtures'

test.use({ viewport: { width: 320, height: 640 } })

test('nothing scrolls sideways at 320 pixels', async ({ page, seeded }) => {
  test.setTimeout(120_000)
  const paths = [
    '/',
    '/people',
    '/people/add',
    `/people/${seeded.person}`,
    '/fields',
    '/talk-now',
    '/sources',
    '/duplicates',
    '/welcome',
    `/interviews/${seeded.planned}`,
    `/interviews/${seeded.planned}?step=arrange`,
    `/interviews/${seeded.scheduled}`,
    `/interviews/${seeded.held}`,
    `/interviews/${seeded.writtenUp}`,
    `/live/${seeded.live}`,
    '/imports',
    `/imports/${seeded.uploaded}`,
    '/settings',
    '/settings/tokens',
    '/settings/data',
  ]
  const wide: string[] = []
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wide.push(`${path}: ${width}`)
  }
  expect(wide).toEqual([])
})
