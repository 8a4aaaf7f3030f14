import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Writes sw.js beside the build: the worker's own text, the list of emitted files, and a version made of both. */
export function serviceWorker(): Plugin {
  return {
    name: 'colloquy-service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle)
        .filter((file) => /\.(js|css|svg|png)$/.test(file))
        .map((file) => `/${file}`)
        .concat('/scheme.js', '/icon.svg')
        .sort()
      const source = readFileSync(new URL('../src/offline/worker.js', import.meta.url), 'utf8')
      const version = createHash('sha256').update(files.join('\n')).update(source).digest('hex').slice(0, 12)
      const head = `const VERSION = ${JSON.stringify(version)}\nconst FILES = ${JSON.stringify(files)}\n`
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + source })
    },
  }
}
