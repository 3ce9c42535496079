// node test/package/consumers.mjs   after a build: what the tarball holds, and consumers of it under NodeNext, Bundler
// and CommonJS, compiled in strict mode and run.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
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
  { name: 'Bundler', type: 'module', options: { module: 'ESNext', moduleResolution: 'Bundler' }, bundled: true },
  { name: 'CommonJS', type: 'commonjs', options: { module: 'NodeNext', moduleResolution: 'NodeNext' } },
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

async function compileAndRun({ name, type, options, bundled = false }) {
  const place = join(folder, name)
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type }))
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...STRICT, ...options } }))
  writeFileSync(join(place, 'index.ts'), SOURCE)
  runTool('typescript/bin/tsc', ['-p', place], place)
  const entry = join(place, 'out/index.js')
  const started = bundled ? await bundle(entry, join(place, 'out/bundle.mjs')) : entry
  run(process.execPath, [started], place)
  console.log(`${name}: compiles and runs`)
}

/** As a web application's bundler would: everything of ours in one file. */
async function bundle(entry, outfile) {
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
  return outfile
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
