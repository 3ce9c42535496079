import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/**
 * What an importing page pays for, in bytes after brotli, minified, without third parties. The limits are today's sizes and
 * at most three percent: a ratchet, not the aim (25,000 for all logic without words, 40,000 for the words of three languages).
 */
const SIZES: readonly (readonly [what: string, code: string, limit: number, without?: RegExp])[] = [
  ['one rule', "export { defineRule } from './src/index.ts'", 2350],
  ['logic of a matcher', "export { createNetwork, createMatcher } from './src/index.ts'", 49_200, /\/vocabulary\//],
  ['all logic', "export * from './src/index.ts'", 143_200, /\/vocabulary\//],
  ['words of de, tr, en', "export * from './src/vocabulary/any-language.ts'", 68_400, /\/more-languages\./],
  ['words of all languages', "export * from './src/vocabulary/any-language.ts'", 111_500],
  ['kontor/gexf', "export * from './src/adapters/gexf/index.ts'", 1230],
  ['kontor/ical', "export * from './src/adapters/ical/index.ts'", 3200],
  ['kontor/csv, without words', "export * from './src/adapters/csv/index.ts'", 34_800, /\/vocabulary\//],
  ['kontor/report, without words', "export * from './src/adapters/report/index.ts'", 30_800, /\/vocabulary\//],
]

function leaveOut(what: RegExp): Plugin {
  return {
    name: 'leave-out',
    setup({ onResolve }) {
      onResolve({ filter: what }, ({ path, importer }) =>
        importer === '' ? undefined : { path, external: true, sideEffects: false },
      )
    },
  }
}

for (const [what, contents, limit, without] of SIZES) {
  test(`${what}: at most ${limit} bytes`, async () => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: '.', loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      platform: 'browser',
      packages: 'external',
      write: false,
      logLevel: 'error',
      plugins: without === undefined ? [] : [leaveOut(without)],
    })
    const size = brotliCompressSync(outputFiles![0]!.contents).length
    console.log(`${what}: ${size} bytes`)
    expect(size).toBeLessThanOrEqual(limit)
    // A limit that nobody notices any more is none.
    expect(size).toBeGreaterThan(limit * 0.9)
  })
}
