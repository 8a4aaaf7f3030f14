// Fails when the first load or any later chunk grows past its budget. Sizes are gzip, in KiB.
// The first load is what a browser fetches to show Today: the page, its frame, and all that these import.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = {
  'first load, scripts': 160,
  'first load, styles': 40,
  'any later chunk': 45,
  'live conversation, all scripts': 185,
  'everything stored for offline': 500,
}
const MOST_FILES = 16
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const size = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1024
const total = (files) => files.reduce((sum, file) => sum + size(file), 0)

/** A chunk and everything it imports before it can run. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}
const route = (name) => Object.keys(manifest).filter((key) => key.startsWith(`src/routes/${name}.tsx?`))
const scripts = (keys) => {
  const all = new Set(keys.flatMap((key) => [...closure(key)]))
  return [...all].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'))
}

const page = readFileSync(new URL('index.html', dist), 'utf8')
const styles = [...page.matchAll(/href="\/([^"]+\.css)"/g)].map((match) => match[1])
const first = [...new Set(scripts(['index.html', ...route('_app'), ...route('_app/index')]))]
const live = [...new Set(scripts(['index.html', ...route('live.$interviewId')]))]
const assets = readdirSync(new URL('assets/', dist)).map((file) => `assets/${file}`)
const later = assets.filter((file) => file.endsWith('.js') && !first.includes(file))
const largest = later.map((file) => [size(file), file]).sort((a, b) => b[0] - a[0])[0] ?? [0, 'none']

const measured = {
  'first load, scripts': total(first),
  'first load, styles': total(styles),
  'any later chunk': largest[0],
  'live conversation, all scripts': total(live),
  'everything stored for offline': total(assets),
}

let over = false
for (const [name, limit] of Object.entries(BUDGET)) {
  const value = measured[name]
  over ||= value > limit
  console.log(`${value > limit ? 'OVER' : 'ok  '} ${name}: ${value.toFixed(1)} of ${limit} KiB`)
}
const files = first.length + styles.length + 2
over ||= files > MOST_FILES
console.log(`${files > MOST_FILES ? 'OVER' : 'ok  '} files of the first load: ${files} of ${MOST_FILES}`)
if (process.env.LIST) for (const file of first) console.log(size(file).toFixed(1), file)
console.log(`     largest later chunk: ${largest[1]}`)
process.exit(over ? 1 : 0)
