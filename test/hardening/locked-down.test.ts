import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { EXAMPLES } from '../../src/cli/examples.ts'

/**
 * The build under lock and key: no code from strings, writing in one folder only, no other process, no thread, no network.
 * Needs a build.
 */
const ROOT = realpathSync('.')
const HERE = join(ROOT, 'test/hardening/locked')
const temp = realpathSync(mkdtempSync(join(tmpdir(), 'kontor-')))
afterAll(() => rmSync(temp, { recursive: true }))

const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'

/** Reads in the checkout and in the folder, writes in the folder alone. */
function locksOf(folder: string): readonly string[] {
  const reads = [ROOT, temp].map(path => `--allow-fs-read=${join(path, '*')}`)
  const guard = `--import=${pathToFileURL(join(HERE, 'no-network.mjs')).href}`
  const locks = ['--disallow-code-generation-from-strings', PERMISSION, ...reads, guard]
  return [...locks, `--allow-fs-write=${join(folder, '*')}`, '--no-warnings']
}

const INPUT = ['members.csv', 'ties.csv', 'outcomes.csv']

function folderOf(name: string): string {
  const folder = join(temp, name)
  mkdirSync(folder)
  for (const file of INPUT) cpSync(join('fixtures/aachen', file), join(folder, file))
  return folder
}

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

async function node(folder: string, flags: readonly string[], args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [...flags, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err] = [child.stdout, child.stderr].map(async stream => {
    let text = ''
    for await (const piece of stream.setEncoding('utf8')) text += piece
    return text
  })
  const status = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { status, stdout: await out!, stderr: await err! }
}

/** The examples of the help; the last two write over what is there by then. */
const CALLS = [
  ...Object.entries(EXAMPLES).flatMap(([name, examples]) => examples.map(example => [name, ...example.split(' ')])),
  ['learn', 'members.csv', '--ties', 'ties.csv', '--outcomes', 'outcomes.csv', '--out', 'policy.json'],
  ['introduce', 'members.csv', '--policy', 'policy.json', '--csv', 'introductions.csv'],
]

test.concurrent('every command does what it does, locked', async ({ expect }) => {
  expect(CALLS.map(([name]) => name)).toEqual(expect.arrayContaining([...COMMANDS.keys()]))
  const folder = folderOf('commands')
  const args = [join(HERE, 'commands.mjs'), resolve('dist/cli.js'), JSON.stringify(CALLS)]
  const { stdout, stderr, status } = await node(folder, locksOf(folder), args)
  expect(stderr.split('\n').filter(line => /^kontor|no network here|ERR_/.test(line))).toEqual([])
  expect(stdout.match(/^== .*: \d+$/gm)).toEqual(CALLS.map(call => `== ${call.join(' ')}: 0`))
  const said = stdout.split(/^== .*$/m).slice(0, -1)
  expect(said.map((text, i) => (text.trim() === '' ? CALLS[i] : undefined)).filter(call => call !== undefined)).toEqual(
    [],
  )
  expect(status).toBe(0)
  const named = CALLS.flatMap(call =>
    call.filter((_, i) => /^--(?:csv|out|ical|rejected|resolved)$/.test(call[i - 1] ?? '')),
  )
  for (const name of named) expect(readFileSync(join(folder, name), 'utf8').length, name).toBeGreaterThan(10)
  expect(readdirSync(folder).sort()).toEqual([...new Set([...INPUT, ...named])].sort())
}, 300_000)

/** What the modules of src are in the build. */
const BUILT: readonly (readonly [RegExp, string])[] = [
  [/src\/index\.ts$/, 'index.js'],
  ...['csv', 'gexf', 'ical', 'report', 'schema', 'clickhouse'].map(
    name => [new RegExp(`src/adapters/${name}/`), `${name}.js`] as const,
  ),
]

test.concurrent('the library makes all that it makes of the fixture, locked', async ({ expect }) => {
  const folder = folderOf('library')
  const outfile = join(folder, 'library.mjs')
  const entryPoints = [join(HERE, 'library.ts')]
  const toBuild = (path: string) => pathToFileURL(resolve('dist', BUILT.find(([from]) => from.test(path))![1])).href
  const plugin = {
    name: 'from the build',
    setup: ({ onResolve }: import('esbuild').PluginBuild) =>
      onResolve({ filter: /src\// }, ({ path }) => ({ path: toBuild(path), external: true })),
  }
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', plugins: [plugin] })
  const { status, stdout, stderr } = await node(folder, locksOf(folder), [outfile])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(Object.keys(JSON.parse(stdout)).length).toBeGreaterThan(20)
}, 300_000)

/** What the locks are there to stop, and how it ends. */
const STOPPED: readonly (readonly [code: string, refusal: string])[] = [
  ['eval("1")', 'Code generation from strings disallowed'],
  ['new Function("return 1")()', 'Code generation from strings disallowed'],
  ['require("fs").writeFileSync("../outside", "")', 'ERR_ACCESS_DENIED'],
  ['require("child_process").spawnSync("true")', 'ERR_ACCESS_DENIED'],
  ['new (require("worker_threads").Worker)("1", { eval: true })', 'ERR_ACCESS_DENIED'],
  ['fetch("http://127.0.0.1:9")', 'no network here: fetch'],
  ['require("net").connect(9)', 'no network here: node:net connect'],
  ['new (require("net").Socket)().connect(9)', 'no network here: a socket'],
  ['require("dns").promises.lookup("localhost")', 'no network here: node:dns/promises lookup'],
  ['import("node:https").then(({ get }) => get("https://127.0.0.1"))', 'no network here: node:https get'],
]

test.concurrent.for(STOPPED)('the locks hold: %s', { timeout: 300_000 }, async ([code, refusal], { expect }) => {
  const folder = folderOf(`hold-${basename(code).replaceAll(/\W/g, '')}`)
  const { status, stderr } = await node(folder, locksOf(folder), ['-e', code])
  expect(status).not.toBe(0)
  expect(stderr).toContain(refusal)
})

test('this suite itself may make no code from strings', () => {
  const text = '1'
  expect(() => new Function(text)).toThrow(EvalError)
})
