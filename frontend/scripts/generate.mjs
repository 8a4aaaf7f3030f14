// Writes src/api/schema.gen.ts from ../openapi.json; with --check it only says whether the committed file is fresh.
// Fields with a default stay optional in request bodies; answers declare them as required on the server.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const source = new URL(process.env.OPENAPI ?? '../../openapi.json', import.meta.url)
const target = new URL('../src/api/schema.gen.ts', import.meta.url)

const ast = await openapiTS(source, {
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
})
const text = `// Generated from openapi.json by \`npm run generate\`.\n${astToString(ast)}`

if (!process.argv.includes('--check')) {
  writeFileSync(target, text)
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('src/api/schema.gen.ts is stale: run `npm run generate`.')
  process.exit(1)
}
