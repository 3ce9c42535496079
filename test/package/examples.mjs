// node test/package/examples.mjs   after a build: each example in a folder elsewhere, installed with the packed tarball,
// compiled in strict mode and run as its README says; then what comes out is looked at. Where Chromium is not installed, the
// pages are built and not opened, and that is said. Names of examples, if any are given: these alone.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkEventApp, checkNightly } from './examples/files.mjs'
import { checkGraph, checkPage } from './examples/pages.mjs'
import { checkPortal } from './examples/portal.mjs'
import { checkImports, followReadme } from './examples/project.mjs'
import { install, pack, ROOT } from './pack.mjs'

const CHECKS = {
  'event-app': checkEventApp,
  graph: checkGraph,
  'messy-excel': async place => `${(await followReadme(place)).length} steps print what the README says`,
  nightly: checkNightly,
  page: checkPage,
  portal: checkPortal,
}
/** Has no dependency of its own, and is run with the other tests. */
const TESTED = 'own-rule'
/** Side by side, one for each core of the gate. */
const LANES = 2
const asked = process.argv.slice(2)
const SOURCE = join(ROOT, 'fixtures/examples')

const names = readdirSync(SOURCE, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
const unknown = names.filter(name => name !== TESTED && !Object.hasOwn(CHECKS, name))
if (unknown.length > 0) throw new Error(`Nobody looks at what comes out of ${unknown.join(', ')}`)

const folder = mkdtempSync(join(tmpdir(), 'kontor-examples-'))
try {
  installAll()
  const waiting = Object.entries(CHECKS).filter(([name]) => asked.length === 0 || asked.includes(name))
  await Promise.all(Array.from({ length: LANES }, () => lane(waiting)))
} finally {
  rmSync(folder, { recursive: true })
}

/** One example after the other, as long as there are some. */
async function lane(waiting) {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [[name, check], begun] = [next, performance.now()]
    const told = await look(check, join(folder, name))
    console.log(`${name}: ${told} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
  }
}

/** What there is to say; a failure does not keep the others from being looked at. */
async function look(check, place) {
  try {
    checkImports(place)
    return await check(place)
  } catch (error) {
    process.exitCode = 1
    return `FAILED: ${error.message}`
  }
}

/** All at once, as workspaces of one project; what each asks for is looked at by `checkImports`. */
function installAll() {
  const begun = performance.now()
  for (const name of Object.keys(CHECKS)) cpSync(join(SOURCE, name), join(folder, name), { recursive: true, filter })
  renameSync(pack(folder).tarball, join(folder, 'kontor.tgz'))
  const workspaces = Object.keys(CHECKS)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'examples', private: true, workspaces }))
  install(folder)
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const scripted = Object.keys(packages).filter(path => packages[path].hasInstallScript)
  if (scripted.length > 0) throw new Error(`These would run a script when installed: ${scripted.join(', ')}`)
  console.log(
    `installed ${Object.keys(packages).length} packages (${((performance.now() - begun) / 1000).toFixed(1)} s)`,
  )
}

/** What somebody who tried an example in the checkout has left there. */
function filter(path) {
  return !/[/\\](node_modules|out|state|dist|package-lock\.json|graph\.json)$/.test(path)
}
