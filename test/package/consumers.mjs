// node test/package/consumers.mjs   after a build: what the tarball holds, and consumers of it under NodeNext, Bundler,
// CommonJS and Vite, compiled in strict mode and run.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { createLogger, build as viteBuild } from 'vite'
import { installPacked, ROOT, run, runTool } from './pack.mjs'

const ALLOWED =
  /^(dist\/[^/]+\.(c?js|d\.c?ts)|fixtures\/aachen\/[^/]+|README\.md|CHANGELOG\.md|LICENSE|NOTICE|package\.json)$/
const NEEDED = ['README.md', 'CHANGELOG.md', 'LICENSE', 'package.json', 'dist/cli.js', 'fixtures/aachen/members.csv']
const SOURCE = readFileSync(join(ROOT, 'test/package/consumer.ts.txt'), 'utf8')

const STRICT = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  target: 'ES2022',
  lib: ['ES2023'],
  types: [],
  rootDir: '.',
  outDir: 'out',
}
const CONSUMERS = [
  { name: 'NodeNext', type: 'module', options: { module: 'NodeNext', moduleResolution: 'NodeNext' } },
  { name: 'Bundler', type: 'module', options: { module: 'ESNext', moduleResolution: 'Bundler' }, bundle },
  {
    name: 'CommonJS',
    type: 'commonjs',
    options: { module: 'NodeNext', moduleResolution: 'NodeNext', exactOptionalPropertyTypes: false },
  },
  { name: 'Vite', type: 'module', options: { module: 'ESNext', moduleResolution: 'Bundler' }, bundle: buildPage },
]

const { folder, files } = installPacked()
try {
  checkContents()
  for (const consumer of CONSUMERS) await compileAndRun(consumer)
  requireAll()
  runCommand()
} finally {
  rmSync(folder, { recursive: true })
}

function checkContents() {
  const surplus = files.filter(path => !ALLOWED.test(path))
  const missing = NEEDED.filter(path => !files.includes(path))
  if (surplus.length > 0) throw new Error(`The tarball holds what it should not: ${surplus.join(', ')}`)
  if (missing.length > 0) throw new Error(`The tarball lacks ${missing.join(', ')}`)
  console.log(`contents: ${files.length} files`)
}

async function compileAndRun({ name, type, options, bundle = entry => entry }) {
  const place = join(folder, name)
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type }))
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...STRICT, ...options } }))
  writeFileSync(join(place, 'index.ts'), SOURCE)
  runTool('typescript/bin/tsc', ['-p', place], place)
  run(process.execPath, [await bundle(join(place, 'out/index.js'))], place)
  console.log(`${name}: compiles and runs`)
}

/** As a web application's bundler would: everything of ours in one file. */
async function bundle(entry) {
  const outfile = join(dirname(entry), 'bundle.mjs')
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
  return outfile
}

/** For a page; nothing in it asks for a page, so that its script runs here. Vite may say nothing of modules that it lacks. */
async function buildPage(entry) {
  const place = dirname(entry)
  writeFileSync(join(place, 'index.html'), '<script type="module" src="./index.js"></script>')
  const told = []
  const tell = message => told.push(message)
  const customLogger = { ...createLogger(), info() {}, warn: tell, warnOnce: tell, error: tell }
  // What Vite adds for old browsers asks for a page.
  const options = { chunkSizeWarningLimit: 2000, modulePreload: { polyfill: false } }
  await viteBuild({ root: place, configFile: false, logLevel: 'warn', customLogger, build: options })
  if (told.length > 0) throw new Error(`Vite warns: ${told.join('\n')}`)
  const [script, ...others] = readdirSync(join(place, 'dist/assets'))
  const path = join(place, 'dist/assets', script)
  if (others.length > 0 || readFileSync(path, 'utf8').includes(';base64,'))
    throw new Error('Vite packs the worker, too')
  return path
}

/** Every door by `require`, without a compiler between. */
function requireAll() {
  const doors = [
    'kontor',
    'kontor/testing',
    'kontor/csv',
    'kontor/schema',
    'kontor/gexf',
    'kontor/report',
    'kontor/clickhouse',
    'kontor/package.json',
  ]
  const script = `for (const door of ${JSON.stringify(doors)}) if (Object.keys(require(door)).length === 0) throw door`
  run(process.execPath, ['-e', script], folder)
  console.log('require: every door opens')
}

/** The installed command, as npx runs it, on the fixture that is packed beside it. */
function runCommand() {
  const fixture = join(folder, 'node_modules/kontor/fixtures/aachen')
  const asked = [
    'introduce',
    join(fixture, 'members.csv'),
    '--ties',
    join(fixture, 'ties.csv'),
    '--json',
    '--limit',
    '3',
  ]
  const told = JSON.parse(run(join(folder, 'node_modules/.bin/kontor'), [...asked, '--now', '2026-11-22'], folder))
  if (told.length !== 3) throw new Error(`kontor introduce --limit 3 gave ${told.length} introductions`)
  console.log('kontor introduce: 3 introductions')
}
