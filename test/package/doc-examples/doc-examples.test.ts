import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checked } from './checked.ts'
import { publicFunctions } from './public-functions.ts'

const functions = publicFunctions()
const examples = functions.flatMap(({ door, name, examples }) =>
  examples.map((text, i) => ({ title: `${name} of ${door}${i > 0 ? `, ${i + 1}` : ''}`, text })),
)

interface Promised {
  readonly found: unknown
  readonly promised: unknown
}

test.each(functions)('$name of $door has an example', ({ examples }) => {
  expect(examples).not.toEqual([])
})

describe('what examples promise', () => {
  // Inside the checkout, so that `kontor` is found.
  const folder = mkdtempSync('.bundle-')
  const file = (i: number) => join(folder, `example-${i}.ts`)
  beforeAll(async () => {
    writeFileSync(join(folder, 'told.d.ts'), 'declare function told(found: unknown, promised: unknown): void\n')
    examples.forEach(({ text }, i) => {
      writeFileSync(file(i), checked(text))
    })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    await build({
      entryPoints: examples.map((_, i) => file(i)),
      outdir: folder,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
    })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('they compile in strict mode', () => {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent({ compilerOptions: config.compilerOptions }, ts.sys, '.')
    const files = [join(folder, 'told.d.ts'), ...examples.map((_, i) => file(i))]
    const program = ts.createProgram(files, { ...options, noUnusedLocals: true })
    // Of the examples alone: that the rest compiles is what `npm run types` says.
    const found = files.flatMap(path => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
    expect(
      found.map(({ messageText, file }) => [titleOf(file), ts.flattenDiagnosticMessageText(messageText, '\n')]),
    ).toEqual([])
  })

  test.each(examples.map(({ title }, i) => [title, i] as const))('%s', async (_, i) => {
    const promises: Promised[] = []
    Object.assign(globalThis, { told: (found: unknown, promised: unknown) => promises.push({ found, promised }) })
    await import(pathToFileURL(join(folder, `example-${i}.js`)).href)
    for (const { found, promised } of promises) expect(found).toEqual(promised)
  })

  function titleOf(source: ts.SourceFile | undefined): string {
    const i = Number(/example-(\d+)\.ts$/.exec(source?.fileName ?? '')?.[1])
    return examples[i]?.title ?? String(source?.fileName)
  }
})
