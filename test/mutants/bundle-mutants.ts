import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

/** Mutants are many: each is asked of a share of the random cases that the suite takes. */
const SHARE = 20
/** Begins its work as it is loaded. */
const STARTS = /src\/ranking\/worker\.ts$/
const REDUCED = /(export const reduced = )([\d_]+)/

/** One module of the tests, the source that is `texts` in them, and what runs them: see child.mjs. */
export async function bundleMutants(
  files: readonly string[],
  texts: ReadonlyMap<string, string>,
  outfile: string,
): Promise<void> {
  const imports = files.map(file => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)}),`)
  // The sources first, so that what they do as they load is not taken for what the first test does that needs them.
  const sources = [...texts.keys()].filter(path => !STARTS.test(path)).map(path => `import ${JSON.stringify(path)}`)
  await build({
    stdin: {
      contents: `import './test/setup/frozen-prototype.ts'
        ${sources.join('\n')}
        import { OverAndOver } from './test/mutants/over-and-over.ts'
        import { runFiles } from './test/package/core-in-browser/run-files.ts'
        const files = { ${imports.join('\n')} }
        export const overAndOver = () => new OverAndOver(files)
        export const run = (names, watch) =>
          runFiles(Object.fromEntries(names.map(name => [name, files[name]])), 'run', watch)`,
      resolveDir: '.',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    packages: 'external',
    ignoreAnnotations: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const text = texts.get(path) ?? readFileSync(path, 'utf8')
            return { contents: path.includes('/test/') ? atHome(path, text) : text, loader: 'ts' }
          })
        },
      },
    ],
  })
}

/** A test reads files beside it, which the bundle is not. */
function atHome(path: string, text: string): string {
  return text
    .replaceAll('import.meta.url', JSON.stringify(`file://${resolve(path)}`))
    .replace(REDUCED, (_, head: string, count: string) => {
      const cases = Number(count.replaceAll('_', ''))
      return `${head}${cases < SHARE ? cases : Math.ceil(cases / SHARE)}`
    })
}
