// Writes src/routeTree.gen.ts from the files in src/routes; with --check it only says whether the committed tree is fresh.
import { readFileSync, writeFileSync } from 'node:fs'
import { Generator, getConfig } from '@tanstack/router-generator'

const root = new URL('..', import.meta.url).pathname
const tree = `${root}src/routeTree.gen.ts`
const read = () => {
  try {
    return readFileSync(tree, 'utf8')
  } catch {
    return ''
  }
}

const before = read()
const config = getConfig({ target: 'react', disableLogging: true }, root)
await new Generator({ config, root }).run()

if (process.argv.includes('--check') && read() !== before) {
  if (before) writeFileSync(tree, before)
  console.error('src/routeTree.gen.ts is stale: run `npm run routes`.')
  process.exit(1)
}
