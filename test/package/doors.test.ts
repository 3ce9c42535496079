import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { exports } from '../../package.json'

const doors = Object.keys(exports).filter(door => door !== './package.json')

function bundled(door: string) {
  const name = door === '.' ? 'index' : `adapters/${door.slice(2)}/index`
  return build({
    entryPoints: [`src/${name}.ts`],
    bundle: true,
    packages: 'external',
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    external: ['node:*'],
  })
}

// A browser refuses a module that imports `node:fs`, and a bundler the whole page. Node's modules are asked for when needed.
test.each(doors)('the door %s imports nothing of Node', async door => {
  const { metafile } = await bundled(door)
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  expect(imported.filter(path => path.startsWith('node:'))).toEqual([])
})

// webpack puts an empty list in the place of an import whose name it does not know, and finds no package that is installed.
test.each(doors)('the door %s keeps webpack from imports by a name that is only known when it runs', async door => {
  const { outputFiles } = await bundled(door)
  const named = [...outputFiles[0]!.text.matchAll(/\bimport\(\s*([^\s"'][^\n]*)/g)].map(([, begins]) => begins)
  expect(named.filter(begins => begins !== '/* webpackIgnore: true */')).toEqual([])
})
