import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = new URL('../src/', import.meta.url).pathname
const BROWSER = /\b(window|document|navigator|localStorage|indexedDB|caches|fetch|use[A-Z]\w+)\b[.(]/
const WORDS = ['@lingui/core', '@lingui/core/macro']

/** The file that an import means, if it is one of ours. */
function fileOf(target: string, from: string): string | undefined {
  const path = target.startsWith('@/') ? join(root, target.slice(2)) : join(dirname(from), target)
  return [path, `${path}.ts`, `${path}/index.ts`].find((file) => file.endsWith('.ts') && existsSync(file))
}

/** What answers from its arguments alone: it touches no browser, no server, no component, nor does what it imports. */
function isPure(file: string): boolean {
  const text = readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|\/\/.*/gs, (comment) =>
    comment.replace(/./gs, ' '),
  )
  if (BROWSER.test(text)) return false
  const imports = [...text.matchAll(/^(?:import|export) (?!type )[^'"]*?from '([^']+)'/gm)]
  return imports.every(([, target = '']) => {
    if (WORDS.includes(target)) return true
    const next = target.startsWith('.') || target.startsWith('@/') ? fileOf(target, file) : undefined
    return next !== undefined && isPure(next)
  })
}

/** Every module of plain functions, by its path from the client's folder. */
export const pureModules = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        !/\.(test|gen|d)\.ts$/.test(file) &&
        !/(^|\/)(test\/|index\.ts|styles\.ts)/.test(file),
    )
    .filter((file) => isPure(join(root, file)))
    .map((file) => `src/${file}`)
    .sort()
