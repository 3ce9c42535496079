import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'

/** Where the checkout's files are, for the page. */
export const ORIGIN = 'http://localhost'

/** One module with all tests and vitest's own runner: `run(how)` and `files`. */
export async function bundleTests(files: readonly string[], platform: 'browser' | 'node'): Promise<string> {
  const imports = files.map(file => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)}),`)
  const { outputFiles } = await build({
    stdin: {
      contents: `import { runFiles } from './test/package/core-in-browser/run-files.ts'
        // Sets a toString, which what is strict, as modules are, may not once the prototype is frozen.
        import 'graphology-metrics/centrality/index.js'
        import './test/setup/frozen-prototype.ts'
        export const run = how => runFiles({ ${imports.join('\n')} }, how)`,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    // What freezes the prototype would be left out: the package says that no module of it has an effect.
    ignoreAnnotations: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    external: ['node:*'],
    define: platform === 'browser' ? { 'process.env': '{}' } : {},
    plugins: [atHome(platform), ...(platform === 'browser' ? [served] : [])],
  })
  return outputFiles[0]!.text
}

const BUFFER = /\bBuffer\.[a-z]/

/** A test reads files beside it, which the bundle is not. */
function atHome(platform: 'browser' | 'node'): Plugin {
  const root = platform === 'browser' ? `${ORIGIN}/` : `file://${resolve('.')}/`
  return {
    name: 'at-home',
    setup({ onLoad }) {
      onLoad({ filter: /\/(test|fixtures)\/.*\.ts$/ }, ({ path }) => {
        const address = JSON.stringify(root + path.slice(resolve('.').length + 1))
        const text = readFileSync(path, 'utf8').replaceAll('import.meta.url', address)
        // Tests make bytes with Node's Buffer, of which there is a twin for browsers; nothing else is given one.
        const needs = platform === 'browser' && BUFFER.test(text)
        return { contents: needs ? `import { Buffer } from 'buffer'\n${text}` : text, loader: 'ts' }
      })
    },
  }
}

/** Files and folders of the checkout, asked of the server at once, as `node:fs` reads them. */
const served: Plugin = {
  name: 'served',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:fs$/ }, ({ path, importer }) =>
      /\/src\//.test(importer) ? undefined : { path, namespace: 'served' },
    )
    onLoad({ filter: /.*/, namespace: 'served' }, () => ({
      contents: `function ask(path) {
          const request = new XMLHttpRequest()
          request.open('GET', new URL(path, '${ORIGIN}/'), false)
          request.send()
          if (request.status !== 200) throw new Error('There is no ' + path)
          return request.responseText
        }
        export const readFileSync = path => ask(path)
        export const readdirSync = path => JSON.parse(ask(path + '/'))`,
    }))
  },
}
