import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { build } from 'esbuild'

export interface TestFiles {
  readonly files: readonly string[]
  /** Why a file can only run on Node, by its path. */
  readonly leftOut: Readonly<Record<string, string>>
}

/** Reading the checkout's files is answered by the server that the page comes from. */
const READS = /import \{( (readFileSync|readdirSync),?)+ \} from 'node:fs'/

/** There is no process in a page; its environment is empty there. */
const PROCESS = /\bprocess\.(?!env\b)\w+/

/** Modules are replaced by vitest's own loader, which a page has not. */
const MOCK = /\bvi\.mock\b/

/** The files of tests that need nothing of Node's but to read a file of this checkout, and what the others need. */
export async function testFiles(): Promise<TestFiles> {
  const all = ['test', 'fixtures'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path}`),
  )
  const entryPoints = all.filter(path => path.endsWith('.test.ts')).sort()
  const imports = await graph(entryPoints)
  const leftOut: Record<string, string> = {}
  for (const file of entryPoints) {
    const reason = needOf(file, imports)
    if (reason !== undefined) leftOut[file] = reason
  }
  return { files: entryPoints.filter(file => !Object.hasOwn(leftOut, file)), leftOut }
}

type Imports = ReadonlyMap<string, readonly string[]>

async function graph(entryPoints: readonly string[]): Promise<Imports> {
  const { metafile } = await build({
    stdin: { contents: entryPoints.map(path => `import './${path}'`).join('\n'), resolveDir: '.' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
    // The runner is the page's own. Node's `events` has a twin among the packages, which bundles for browsers use.
    external: ['vitest', '@vitest/*', 'vite', 'node:*', ...builtinModules.filter(name => name !== 'events')],
  })
  return new Map(Object.entries(metafile.inputs).map(([path, { imports }]) => [path, imports.map(({ path }) => path)]))
}

/** The first thing of Node's on the way from a file, undefined if there is none. */
function needOf(file: string, imports: Imports): string | undefined {
  const replaced = MOCK.exec(readFileSync(file, 'utf8'))?.[0]
  if (replaced !== undefined) return replaced
  const seen = new Set([file])
  for (const path of seen) {
    const used = /^(test|fixtures)\//.test(path) ? PROCESS.exec(readFileSync(path, 'utf8'))?.[0] : undefined
    if (used !== undefined) return told(used, path, file)
    for (const next of imports.get(path) ?? []) {
      const builtin = next.startsWith('node:') || builtinModules.includes(next)
      if (builtin && !(next === 'node:fs' && READS.test(readFileSync(path, 'utf8')))) return told(next, path, file)
      seen.add(next)
    }
  }
  return undefined
}

function told(need: string, path: string, file: string): string {
  return path === file ? need : `${need}, by way of ${path}`
}
