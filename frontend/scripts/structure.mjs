// What the folders promise: who may import whom, how long a file may grow, that nothing is left "for later",
// that sheets and components name the same classes.
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
  if (
    !file.startsWith('src/api/') &&
    /import \{[^}]*\buseMutation\b[^}]*\} from '@tanstack\/react-query'/.test(text)
  )
    problems.push(`${file}: take useMutation from '@/api'; the library's forgets what mutate was to do then.`)
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

/** The classes that components name of each sheet, by the name under which they import it. */
const named = new Map()
for (const file of files.filter((name) => name.endsWith('.tsx'))) {
  const text = readFileSync(join(root, file), 'utf8')
  for (const [, name, target] of text.matchAll(/^import (\w+) from '([^']+\.module\.css)'$/gm)) {
    const sheet = target.startsWith('@/')
      ? `src/${target.slice(2)}`
      : relative(root, join(root, file, '..', target))
    const uses = [...text.matchAll(new RegExp(`(?<![\\w./-])${name}\\.(\\w+)`, 'g'))]
    named.set(sheet, [...(named.get(sheet) ?? []), ...uses.map(([, style]) => [style, file])])
  }
}

for (const sheet of files.filter((name) => name.endsWith('.module.css'))) {
  const text = readFileSync(join(root, sheet), 'utf8').replace(/\/\*.*?\*\//gs, '')
  const selectors = [...text.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector).join(' ')
  const styles = new Set([...selectors.matchAll(/\.([A-Za-z]\w*)/g)].map(([, style]) => style))
  const uses = named.get(sheet) ?? []
  for (const style of styles)
    if (!uses.some(([use]) => use === style)) problems.push(`${sheet}: no component names .${style}.`)
  for (const [use, file] of uses) if (!styles.has(use)) problems.push(`${file}: ${sheet} has no .${use}.`)
}

for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)
