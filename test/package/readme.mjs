// node test/package/readme.mjs   after a build: runs every ts and js fence of README.md, in order, each as a module of its
// own, against the packed build; ts fences are compiled in strict mode before, under NodeNext and Bundler. The same code as
// CommonJS, where it awaits nothing outside a function, and as Vite builds it. The working folder is the checkout. A comment
// behind or under a console.log says what is printed, and must begin with a line that is.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { build as viteBuild } from 'vite'
import { installPacked, ROOT, run, runTool } from './pack.mjs'

const OPTIONS = { strict: true, target: 'ES2022', lib: ['ES2023', 'DOM'], types: [], skipLibCheck: true }
const NODE_NEXT = { module: 'NodeNext', moduleResolution: 'NodeNext' }
const BUNDLER = { module: 'ESNext', moduleResolution: 'Bundler' }
const FENCE = /^```(ts|js)\n(.*?)^```$/gms

const fences = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(FENCE)]
if (fences.length === 0) throw new Error('README.md has no ts or js fence')
const { folder } = installPacked()
try {
  const files = fences.map(([, language, code], i) => ({ name: `fence-${i + 1}`, language, code }))
  const modules = layOut('readme', 'module', files)
  for (const options of [NODE_NEXT, BUNDLER]) compile(modules, { ...options, noEmit: true })
  for (const file of files) expectPrinted([file], run(process.execPath, [await bundled(modules, file)], ROOT))
  const built = await builtByVite(modules, files)
  runTogether(files, built)
  const plain = files.filter(({ language, code }) => language === 'ts' && !/^(for )?await |= await /m.test(code))
  const required = layOut('required', 'commonjs', plain)
  compile(required, { ...NODE_NEXT, outDir: 'out' })
  runTogether(plain, join(required, 'out'))
  console.log(`README.md: ${files.length} fences run on Node and built by Vite, ${plain.length} as CommonJS`)
} finally {
  rmSync(folder, { recursive: true })
}

function layOut(name, type, files) {
  const place = join(folder, name)
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, private: true, type }))
  for (const { name, language, code } of files) writeFileSync(join(place, `${name}.${language}`), code)
  return place
}

function compile(place, options) {
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...OPTIONS, ...options } }))
  runTool('typescript/bin/tsc', ['-p', place], place)
}

async function bundled(place, { name, language }) {
  const outfile = join(place, `${name}.run.mjs`)
  const shared = { bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20' }
  await build({ ...shared, entryPoints: [join(place, `${name}.${language}`)], outfile, logLevel: 'error' })
  return outfile
}

/** As for a page; what is left out is what Vite adds for old browsers, and asks for one. */
async function builtByVite(place, files) {
  const input = Object.fromEntries(files.map(({ name, language }) => [name, join(place, `${name}.${language}`)]))
  const rolldownOptions = { input, output: { entryFileNames: '[name].js' } }
  const options = { rolldownOptions, chunkSizeWarningLimit: 2000, modulePreload: { polyfill: false }, target: 'es2022' }
  await viteBuild({ root: place, configFile: false, logLevel: 'error', build: options })
  writeFileSync(join(place, 'dist/package.json'), '{ "type": "module" }')
  return join(place, 'dist')
}

/** In one process, which takes a fraction of the time. */
function runTogether(files, place) {
  const paths = files.map(({ name }) => pathToFileURL(join(place, `${name}.js`)).href)
  const script = `for (const path of ${JSON.stringify(paths)}) await import(path)`
  expectPrinted(files, run(process.execPath, ['--input-type=module', '-e', script], ROOT))
}

function expectPrinted(files, printed) {
  const lines = printed.split('\n').filter(line => line !== '')
  for (const { name, promised } of files.flatMap(({ name, code }) =>
    promisesOf(code).map(promised => ({ name, promised })),
  )) {
    if (lines.some(line => promised.startsWith(line))) continue
    throw new Error(`README.md promises "${promised}" (${name}), and what is printed is\n${printed}`)
  }
}

/** Comments behind a console.log, or on the line after one. */
function promisesOf(code) {
  const found = code.matchAll(/console\.log\([^\n]*\)(?:\n)? *\/\/ ([^\n]*)/g)
  return [...found].map(([, promised]) => promised)
}
