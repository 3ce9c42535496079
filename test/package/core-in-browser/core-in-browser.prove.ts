import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Route } from 'playwright-core'
import { openBrowser } from '../../adapters/report/browser.ts'
import type { Proof } from '../../proof.ts'
import { bundleTests, ORIGIN } from './bundle-tests.ts'
import type { Told } from './run-files.ts'
import { testFiles } from './test-files.ts'

/**
 * Whatever test needs nothing of Node's but to read a file of this checkout passes in Debian's Chromium too, run there by
 * vitest's own runner, and the names of the tests are those that Node finds. `count` is of the slowest files beside
 * all others.
 */
export const full = 27
export const reduced = 0

/** More than half of the time. */
const SLOWEST = [
  'test/adapters/csv/csv.test.ts',
  'test/adapters/csv/round-trip.test.ts',
  'test/adapters/report/large.test.ts',
  'test/adapters/testing/planted-faults.test.ts',
  'test/audit/audit.test.ts',
  'test/audit/erase.test.ts',
  'test/hardening/long-lists.test.ts',
  'test/insight/reports.test.ts',
  'test/introductions/counterfactual.test.ts',
  'test/introductions/flow.test.ts',
  'test/introductions/own-eyes.test.ts',
  'test/laws/laws.test.ts',
  'test/network/gathering.test.ts',
  'test/oracle/worlds.test.ts',
  'test/outcomes/evaluate.test.ts',
  'test/outcomes/fit.test.ts',
  'test/outcomes/fitted-agree.test.ts',
  'test/outcomes/reciprocity.test.ts',
  'test/planning/event-plan.test.ts',
  'test/planning/event.test.ts',
  'test/planning/round.test.ts',
  'test/policy/blind.test.ts',
  'test/ranking/exact.test.ts',
  'test/ranking/saved.test.ts',
  'test/ranking/updates.test.ts',
  'test/trust/non-interference.test.ts',
  'test/trust/probing.test.ts',
]

export async function run(count: number): Promise<Proof> {
  const { files, leftOut } = await testFiles()
  const slow = SLOWEST.slice(count)
  const tried = files.filter(file => !slow.includes(file))
  const tooSlow = Object.fromEntries(slow.map(file => [file, 'slow: in the full run']))
  const figures: Record<string, unknown> = { files: tried.length, 'left out': { ...leftOut, ...tooSlow } }
  const browser = await openBrowser()
  if (browser === undefined) return { checked: 0, failures: [], figures: { browser: 'there is no /usr/bin/chromium' } }
  try {
    const expected = onNode(await bundleTests(tried, 'node'))
    const told = await inBrowser(browser, await bundleTests(tried, 'browser'))
    figures.browser = `Chromium ${browser.version()}`
    figures.tests = told.length
    figures.passed = told.filter(({ state }) => state === 'pass').length
    figures.slowest = slowest(told)
    return { checked: told.length, failures: [...failed(told), ...unlike(expected, told)], figures }
  } finally {
    await browser.close()
  }
}

/** The tests as Node finds them; that they pass there is what `npm test` says. */
function onNode(bundle: string): readonly Told[] {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  try {
    const file = join(folder, 'tests.mjs')
    writeFileSync(file, bundle)
    // Tests print, so the answer goes beside it.
    const answer = join(folder, 'told.json')
    const script = `import { writeFileSync } from 'node:fs'
      const { run } = await import('${file}')
      writeFileSync('${answer}', JSON.stringify(await run('collect')))`
    execFileSync(process.execPath, ['--input-type=module', '--eval', script])
    return JSON.parse(readFileSync(answer, 'utf8')) as Told[]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function inBrowser(browser: Browser, bundle: string): Promise<readonly Told[]> {
  const page = await browser.newPage()
  page.on('pageerror', error => console.log(`Chromium: ${error}`))
  await page.route(`${ORIGIN}/**`, route => answer(route, bundle))
  await page.goto(`${ORIGIN}/`)
  return page.evaluate<readonly Told[]>(`import('/tests.mjs').then(({ run }) => run('run'))`)
}

/** The bundle, and the checkout's files and folders. */
function answer(route: Route, bundle: string): Promise<void> {
  const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(1)
  if (path === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
  if (path === 'tests.mjs') return route.fulfill({ contentType: 'text/javascript', body: bundle })
  const there = statSync(path, { throwIfNoEntry: false })
  if (there === undefined) return route.fulfill({ status: 404 })
  const body = there.isDirectory() ? JSON.stringify(readdirSync(path)) : readFileSync(path)
  return route.fulfill({ contentType: 'text/plain; charset=utf-8', body })
}

function failed(told: readonly Told[]): readonly string[] {
  return told
    .filter(({ state }) => state !== 'pass')
    .map(({ file, name, state, error }) => `Chromium, ${file}, ${name}: ${state} ${error ?? ''}`)
}

/** Tests that one of the two does not have, or that stand in another place. */
function unlike(expected: readonly Told[], told: readonly Told[]): readonly string[] {
  const label = ({ file, name }: Told) => `${file}, ${name}`
  const there = told.map(label)
  const here = expected.map(label)
  if (here.join('\n') === there.join('\n')) return []
  const missing = here.filter(name => !there.includes(name)).map(name => `Only on Node: ${name}`)
  const surplus = there.filter(name => !here.includes(name)).map(name => `Only in Chromium: ${name}`)
  return missing.length + surplus.length > 0 ? [...missing, ...surplus] : ['The tests come in another order or number']
}

function slowest(told: readonly Told[]): readonly string[] {
  const seconds = new Map<string, number>()
  for (const { file, milliseconds } of told) seconds.set(file, (seconds.get(file) ?? 0) + milliseconds / 1000)
  const first = [...seconds].sort((a, b) => b[1] - a[1]).slice(0, 12)
  return first.map(([file, sum]) => `${file} ${sum.toFixed(1)} s`)
}
