import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { exports } from '../../package.json'

const doors = Object.keys(exports).filter(door => door !== './package.json')

// A browser refuses a module that imports `node:fs`, and a bundler the whole page. Node's modules are asked for when needed.
test.each(doors)('the door %s imports nothing of Node', async door => {
  const name = door === '.' ? 'index' : `adapters/${door.slice(2)}/index`
  const { metafile } = await build({
    entryPoints: [`src/${name}.ts`],
    bundle: true,
    packages: 'external',
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    external: ['node:*'],
  })
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  expect(imported.filter(path => path.startsWith('node:'))).toEqual([])
})
