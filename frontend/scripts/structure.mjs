// What the folders promise: who may import whom, how long a file may grow, that nothing is left "for later".
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const LIMIT = 300
const GENERATED = ['src/routeTree.gen.ts', 'src/api/schema.gen.ts']

/** A folder, and the folders whose files it may not import. */
const FORBIDDEN = [
  ['src/lib/', ['api', 'app', 'features', 'offline', 'routes', 'ui']],
  ['src/api/', ['app', 'features', 'offline', 'routes', 'ui']],
  ['src/offline/', ['app', 'features', 'routes', 'ui']],
  ['src/ui/', ['app', 'features', 'routes']],
  ['src/features/', ['routes']],
]

const walk = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })

const files = ['src', 'e2e', 'scripts'].flatMap(walk).filter((file) => /\.(tsx?|m?js|css)$/.test(file))
const problems = []

for (const file of files.filter((name) => !GENERATED.includes(name))) {
  const text = readFileSync(join(root, file), 'utf8')
  const lines = text.split('\n').length
  if (lines > LIMIT)
    problems.push(`${file}: ${lines} lines; look for the part that wants a name of its own (${LIMIT}).`)
  if (/\b(TODO|FIXME|XXX)\b/.test(text) && !file.startsWith('scripts/'))
    problems.push(`${file}: finish it or leave it out.`)
  for (const [, target] of text.matchAll(/from '(@\/[^']+|\.[^']*)'/g)) {
    const path = target.startsWith('@/')
      ? `src/${target.slice(2)}`
      : relative(root, join(root, file, '..', target))
    const wall = FORBIDDEN.find(([folder]) => file.startsWith(folder))
    const place = path.split('/')[1]
    if (wall && place && wall[1].includes(place))
      problems.push(`${file}: ${wall[0]} may not import src/${place}.`)
    const own = /^src\/features\/([^/]+)\//.exec(file)?.[1]
    const other = /^src\/features\/([^/]+)(\/.+)?$/.exec(path)
    if (own && other && other[1] !== own && other[2]) {
      problems.push(`${file}: import features/${other[1]} through its index, not ${path}.`)
    }
  }
}

for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)
