import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { promisify } from 'node:util'
import { storageOf } from './support/account'
import { test } from './support/fixtures'
import type { Seeded } from './support/seed'

const MEASURES = new URL('../../bench/', import.meta.url).pathname
const LIGHTHOUSE = `${MEASURES}lighthouse/node_modules/lighthouse/cli/index.js`
const TIMES = Number(process.env.TIMES ?? 3)
const MIB = 1024 * 1024

type Page = { name: string; path: (seeded: Seeded) => string; isOutside?: true }

const PAGES: Page[] = [
  { name: 'signing in', path: () => '/sign-in', isOutside: true },
  { name: 'Today', path: () => '/' },
  { name: 'People', path: () => '/people' },
  { name: 'a person', path: ({ person }) => `/people/${person}` },
  { name: 'preparing a talk', path: ({ planned }) => `/interviews/${planned}` },
  { name: 'the live page', path: ({ live }) => `/live/${live}` },
]

/** What is told of a run; milliseconds but for the shift, the score from 0 to 100, and what was fetched, in KiB. */
const FIGURES = {
  lcp: 'largest-contentful-paint',
  fcp: 'first-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const

type Request = { transferSize?: number; resourceType?: string }
type Report = {
  audits: Record<string, { numericValue?: number; details?: { items?: Request[] } }>
  categories: { performance: { score: number } }
  environment: { benchmarkIndex: number }
  runtimeError?: { message: string }
}
type Run = Record<keyof typeof FIGURES | 'score' | 'kib' | 'requests' | 'machine', number>

const median = (numbers: number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN

async function measure(url: string, cookie: string | null, browser: string): Promise<Run> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      '--only-categories=performance',
      '--chrome-flags=--headless --no-sandbox --disable-background-networking',
      ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 64 * MIB },
  )
  const { audits, categories, environment, runtimeError } = JSON.parse(stdout) as Report
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`)
  const requests = audits['network-requests']?.details?.items ?? []
  const values = Object.entries(FIGURES).map(([name, audit]) => [name, audits[audit]?.numericValue])
  return {
    ...(Object.fromEntries(values) as Record<keyof typeof FIGURES, number>),
    score: categories.performance.score * 100,
    kib: requests.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1024,
    requests: requests.length,
    machine: environment.benchmarkIndex,
  }
}

const middle = (runs: Run[]): Run =>
  Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((name) => [name, median(runs.map((run) => run[name as keyof Run]))]),
  ) as Run

const row = (name: string, { lcp, tbt, cls, kib, requests, score }: Run): string =>
  [
    name.padEnd(18),
    `${(lcp / 1000).toFixed(2)} s`.padStart(8),
    `${tbt.toFixed(0)} ms`.padStart(8),
    cls.toFixed(3).padStart(7),
    `${kib.toFixed(0)} KiB`.padStart(9),
    String(requests).padStart(9),
    score.toFixed(0).padStart(6),
  ].join('')

test('how soon pages stand on a phone', async ({ account, seeded, launchOptions }) => {
  const session = storageOf(account).cookies.map(({ name, value }) => `${name}=${value}`)
  const lines = [
    `${''.padEnd(18)}${'LCP'.padStart(8)}${'TBT'.padStart(8)}${'CLS'.padStart(7)}  fetched requests score`,
  ]
  const before = loadavg()
  const pages: Record<string, { middle: Run; runs: Run[] }> = {}
  for (const { name, path, isOutside } of PAGES) {
    const url = `${account.baseURL}${path(seeded)}`
    const cookie = isOutside ? null : session.join('; ')
    const runs: Run[] = []
    for (let run = 0; run < TIMES; run += 1)
      runs.push(await measure(url, cookie, launchOptions.executablePath ?? ''))
    pages[name] = { middle: middle(runs), runs }
    lines.push(row(name, middle(runs)))
  }
  const machine = { cores: cpus().length, load_before: before, load_after: loadavg() }
  mkdirSync(`${MEASURES}results`, { recursive: true })
  writeFileSync(`${MEASURES}results/pages.json`, `${JSON.stringify({ machine, pages }, null, 2)}\n`)
  // biome-ignore lint/suspicious/noConsole: what was measured is all that this run is for.
  console.log(
    `${lines.join('\n')}\nload of the machine: ${before[0]?.toFixed(1)} to ${loadavg()[0]?.toFixed(1)}`,
  )
})
