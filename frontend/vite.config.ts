import babel from '@rolldown/plugin-babel'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { catalogs } from './scripts/catalogs.ts'
import { pureModules } from './scripts/pure.ts'
import { serviceWorker } from './scripts/service-worker.ts'

const source = /\/frontend\/src\/.*\.tsx?$/

/*
 * Few files on the first load: what every page needs in one, what most need in another.
 * Fields to type in come after the first paint, with the first page that has one.
 */
const typing =
  /@mantine\/core\/esm\/(components\/(\w*Input|Textarea|NativeSelect|CloseButton|Combobox)\/|utils\/InlineInput\/)|src\/ui\/(inline-field|found-words|select|use-own-words|use-autosave|save-status)|src\/(lib\/autosave|offline\/drafts)/
const people = /src\/features\/contacts\/(?!search)/
/* Pages that are opened now and then: what they share among themselves is no part of the first load. */
const rare = /src\/features\/(office|messages|organizations|settings|questions\/(?!words))/
/* What is kept on this device for talks, and the pages that need it: the first page shows none of it. */
const offline =
  /src\/(offline\/(?!drafts)|features\/interviews\/(use-call-now|talk-now|get-ready|begun-here|live-))/
/* What most pages share and Today does without: it comes with the first other page. */
const often =
  /src\/(api\/beforehand|ui\/(tab-links|toggle|use-server-errors|use-copy|back-link|use-typed-search)|features\/(fields\/queries|removals\/))/
const chunks = [
  {
    name: 'base',
    priority: 2,
    test: /node_modules\/(react|react-dom|scheduler|@tanstack|@lingui|openapi-fetch|clsx)\/|vite\/preload-helper/,
  },
  {
    name: 'shared',
    priority: 1,
    minShareCount: 6,
    test: (id: string) => /node_modules\/(?!@mantine\/form)/.test(id) && !typing.test(id),
  },
  {
    name: 'common',
    priority: 1,
    minShareCount: 4,
    test: (id: string) =>
      /\/frontend\/src\//.test(id) && ![typing, people, rare, offline, often].some((later) => later.test(id)),
    includeDependenciesRecursively: false,
  },
  /* Of a talk that is near: Today shows it, and so do its own page and the person's. */
  {
    name: 'near',
    priority: 1,
    test: /src\/(ui\/use-now|features\/interviews\/(use-start-talk|both-clocks))/,
  },
  { name: 'often', priority: 0, minShareCount: 3, test: often, includeDependenciesRecursively: false },
  { name: 'typing', priority: 0, minShareCount: 4, test: typing, includeDependenciesRecursively: false },
  { name: 'offline', priority: 0, minShareCount: 3, test: offline },
  { name: 'people', priority: 0, minShareCount: 3, test: people, includeDependenciesRecursively: false },
]

export default defineConfig(({ mode }) => ({
  plugins: [
    /* What a page asks for comes with the page: no loader is part of the first load. */
    mode !== 'test' &&
      tanstackRouter({
        target: 'react',
        autoCodeSplitting: true,
        codeSplittingOptions: { defaultBehavior: [['loader', 'component']] },
      }),
    react(),
    babel({
      include: source,
      plugins: [['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }]],
    }),
    catalogs(),
    serviceWorker(),
  ],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:8000' },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000' } },
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    clearMocks: true,
    /* Nobody waits for time here; a machine that is busy with something else takes longer for the same. */
    testTimeout: 30_000,
    /* Making a window for each file took nine tenths of the time; the setup clears what a test leaves in it. */
    isolate: false,
    maxWorkers: 2,
    /* What answers from its arguments alone is easily tested, so that it is; pages are walked through in a browser. */
    coverage: {
      provider: 'v8',
      include: mode === 'test' ? pureModules() : [],
      thresholds: { lines: 85 },
      reporter: [['text', { skipFull: true }]],
    },
  },
}))
