// All static checks, each run to its end, so that one call shows everything that is wrong.
import { spawnSync } from 'node:child_process'

const checks = [
  ['lint and format', 'npx', ['biome', 'ci', '.']],
  ['route tree', 'node', ['scripts/routes.mjs', '--check']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['structure', 'node', ['scripts/structure.mjs']],
  ['strings', 'node', ['scripts/strings.mjs', '--complete']],
]

const failed = checks.filter(([name, command, args]) => {
  console.log(`\n== ${name}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status !== 0
})

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([name]) => name).join(', ')}`)
  process.exit(1)
}
