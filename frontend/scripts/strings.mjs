// Every word a person reads stands in a catalog: no bare text in markup, and catalogs as fresh as the source.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = new URL('..', import.meta.url).pathname
const SPOKEN = new Set([
  'aria-label',
  'title',
  'placeholder',
  'label',
  'alt',
  'description',
  'hint',
  'subtitle',
])
const hasWord = (text) => /\p{L}{2,}/u.test(text)

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })

const problems = []

const TRANSLATED = ['Trans', 'Plural']

/** The untranslated words that a node itself says, or nothing. */
function spoken(node, translated) {
  if (ts.isJsxAttribute(node)) {
    const value = SPOKEN.has(node.name.getText()) ? node.initializer : undefined
    return value && ts.isStringLiteral(value) ? value.text : ''
  }
  if (translated) return ''
  if (ts.isJsxText(node)) return node.text
  const value = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) ? node.expression : undefined
  return value && ts.isStringLiteral(value) ? value.text : ''
}

function inspect(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  const visit = (node, translated) => {
    const inside =
      translated || (ts.isJsxElement(node) && TRANSLATED.includes(node.openingElement.tagName.getText()))
    const text = spoken(node, inside).trim()
    if (hasWord(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      problems.push(`${file.slice(root.length)}:${line + 1} "${text}" stands outside the catalog.`)
    }
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(source, false)
}

const files = walk(join(root, 'src')).filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
for (const file of files) inspect(file)

const catalog = join(root, 'src/locales/en/messages.po')
const before = readFileSync(catalog, 'utf8')
const run = spawnSync('npx', ['lingui', 'extract', '--clean'], { cwd: root, encoding: 'utf8' })
if (run.status !== 0) problems.push(run.stderr || run.stdout)
if (readFileSync(catalog, 'utf8') !== before) {
  writeFileSync(catalog, before)
  problems.push('src/locales/en/messages.po is stale: run `npm run strings`.')
}

for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)
