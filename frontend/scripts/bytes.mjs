// Fails when the first load or any later chunk grows past its budget. Sizes are gzip, in KiB.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = { 'first load, scripts': 160, 'first load, styles': 40, 'any later chunk': 45, 'everything stored for offline': 500 }
const dist = new URL('../dist/', import.meta.url)
const size = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1024
const total = (files) => files.reduce((sum, file) => sum + size(file), 0)

const page = readFileSync(new URL('index.html', dist), 'utf8')
const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1])
const assets = readdirSync(new URL('assets/', dist)).map((file) => `assets/${file}`)
const later = assets.filter((file) => file.endsWith('.js') && !named.includes(file))
const largest = later.map((file) => [size(file), file]).sort((a, b) => b[0] - a[0])[0] ?? [0, 'none']

const measured = {
  'first load, scripts': total(named.filter((file) => file.endsWith('.js'))),
  'first load, styles': total(named.filter((file) => file.endsWith('.css'))),
  'any later chunk': largest[0],
  'everything stored for offline': total(assets),
}

let over = false
for (const [name, limit] of Object.entries(BUDGET)) {
  const value = measured[name]
  over ||= value > limit
  console.log(`${value > limit ? 'OVER' : 'ok  '} ${name}: ${value.toFixed(1)} of ${limit} KiB`)
}
console.log(`     largest later chunk: ${largest[1]}`)
process.exit(over ? 1 : 0)
