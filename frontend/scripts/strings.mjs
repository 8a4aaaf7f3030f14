// Every word a person reads stands in a catalog: no bare text in markup, catalogs as fresh as the source, and in every
// language the same places to fill as in English. What is not translated yet is told, and with --complete it fails.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatter } from '@lingui/format-po'
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

const locales = readdirSync(join(root, 'src/locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const catalogOf = (locale) => `src/locales/${locale}/messages.po`
const read = (locale) => readFileSync(join(root, catalogOf(locale)), 'utf8')

const before = locales.map((locale) => [locale, read(locale)])
const run = spawnSync('npx', ['lingui', 'extract', '--clean'], { cwd: root, encoding: 'utf8' })
if (run.status !== 0) problems.push(run.stderr || run.stdout)
for (const [locale, text] of before) {
  if (read(locale) === text) continue
  writeFileSync(join(root, catalogOf(locale)), text)
  problems.push(`${catalogOf(locale)} is stale: run \`npm run strings\`.`)
}

/** The places of a sentence that something is put into, and its marks: {name}, <0>, </0>. */
const places = (text) => (text.match(/\{[^}]*\}|<\/?\d+\/?>/g) ?? []).sort().join(' ')

const complete = process.argv.includes('--complete')
for (const locale of locales.filter((name) => name !== 'en')) {
  const filename = catalogOf(locale)
  const catalog = await formatter().parse(read(locale), { locale, sourceLocale: 'en', filename })
  const entries = Object.values(catalog)
  const missing = entries.filter(({ translation }) => !translation)
  for (const { message, translation } of entries) {
    if (translation && places(message) !== places(translation))
      problems.push(`${filename}: "${translation}" has other places than "${message}".`)
  }
  if (complete)
    for (const { message } of missing) problems.push(`${filename}: "${message}" has no translation.`)
  else if (missing.length > 0)
    console.log(`${filename}: ${missing.length} sentences have no translation yet.`)
}

for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)
