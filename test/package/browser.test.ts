import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** Doors that a page may come in through. `kontor/testing` is for a test runner, `kontor/ical` brings what it depends on. */
const DOORS = ['index', 'adapters/csv/index', 'adapters/schema/index', 'adapters/gexf/index', 'adapters/report/index']

test.each(DOORS)('%s asks for nothing of Node when a browser loads it', async door => {
  const { metafile } = await build({
    entryPoints: [`src/${door}.ts`],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    write: false,
    metafile: true,
    logLevel: 'error',
    outdir: 'out',
  })
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  expect(imported.length).toBeGreaterThan(1)
  expect(
    imported.filter(path => path.startsWith('node:') || /^(fs|path|url|process|worker_threads)\b/.test(path)),
  ).toEqual([])
})
