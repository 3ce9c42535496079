import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A small change of the source, of one of Stryker's kinds. */
export interface Mutant {
  readonly id: string
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly kind: string
  readonly was: string
  readonly becomes: string
}

export interface Instrumented {
  readonly mutants: readonly Mutant[]
  /** Source with all its mutants in it, one of which can be switched on, by absolute path. */
  readonly texts: ReadonlyMap<string, string>
}

interface Place {
  readonly line: number
  readonly column: number
}

/** What is used of Stryker's instrumenter. */
interface Stryker {
  readonly Instrumenter: new (logger: {
    isDebugEnabled(): boolean
    debug(): void
    info(): void
  }) => {
    instrument(
      files: readonly { name: string; mutate: boolean; content: string }[],
      options: { plugins: null; excludedMutations: readonly string[]; ignorers: readonly never[] },
    ): Promise<{
      readonly files: readonly { name: string; content: string }[]
      readonly mutants: readonly {
        id: string
        fileName: string
        mutatorName: string
        replacement: string
        location: { start: Place; end: Place }
      }[]
    }>
  }
}

/** @throws {Error} unless `npm ci --prefix test/mutants` was run. */
export async function instrument(paths: readonly string[]): Promise<Instrumented> {
  const { Instrumenter } = await stryker()
  const sources = new Map(paths.map(path => [path, readFileSync(path, 'utf8')]))
  const { files, mutants } = await new Instrumenter({
    isDebugEnabled: () => false,
    debug() {},
    info() {},
  }).instrument(
    [...sources].map(([name, content]) => ({ name, mutate: true, content })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  )
  return {
    texts: new Map(files.map(({ name, content }) => [resolve(name), content])),
    mutants: mutants.map(({ id, fileName, mutatorName, replacement, location: { start, end } }) => ({
      id,
      file: fileName,
      line: start.line + 1,
      kind: mutatorName,
      was: excerpt(sources.get(fileName)!, start, end),
      becomes: replacement,
    })),
  }
}

async function stryker(): Promise<Stryker> {
  const own = createRequire(resolve('test/mutants/package.json'))
  try {
    return await import(pathToFileURL(own.resolve('@stryker-mutator/instrumenter')).href)
  } catch (error) {
    throw new Error('Mutants need Stryker: npm ci --prefix test/mutants', { cause: error })
  }
}

/** Lines and columns from 0. */
function excerpt(text: string, start: Place, end: Place): string {
  const lines = text.split('\n').slice(start.line, end.line + 1)
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column)
  lines[0] = lines[0]!.slice(start.column)
  return lines.join('\n')
}
