// node test/package/readme.mjs   after a build: runs every ts and js fence of README.md, in order, each as a module of its
// own, against the packed build; ts fences are compiled in strict mode before. The working folder is the checkout. A comment
// behind or under a console.log says what is printed, and must begin with a line that is.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { installPacked, ROOT, run, runTool } from './pack.mjs'

const OPTIONS = { strict: true, target: 'ES2022', lib: ['ES2023', 'DOM'], types: [], noEmit: true }
const FENCE = /^```(ts|js)\n(.*?)^```$/gms

const fences = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(FENCE)]
if (fences.length === 0) throw new Error('README.md has no ts or js fence')
const { folder } = installPacked()
try {
  const place = join(folder, 'readme')
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), '{ "name": "readme", "private": true, "type": "module" }')
  const compilerOptions = { ...OPTIONS, module: 'NodeNext', moduleResolution: 'NodeNext', skipLibCheck: true }
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  const paths = fences.map(([, language, code], i) => {
    const path = join(place, `fence-${i + 1}.${language}`)
    writeFileSync(path, code)
    return path
  })
  if (paths.some(path => path.endsWith('.ts'))) runTool('typescript/bin/tsc', ['-p', place], place)
  for (const path of paths) await runFence(path)
  console.log(`README.md: ${paths.length} fences compile and run`)
} finally {
  rmSync(folder, { recursive: true })
}

async function runFence(path) {
  const outfile = path.replace(/\.[tj]s$/, '.run.mjs')
  const shared = { bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20' }
  await build({ ...shared, entryPoints: [path], outfile, logLevel: 'error' })
  const printed = run(process.execPath, [outfile], ROOT)
  const lines = printed.split('\n').filter(line => line !== '')
  for (const promised of promisesOf(readFileSync(path, 'utf8'))) {
    if (lines.some(line => promised.startsWith(line))) continue
    throw new Error(`README.md promises "${promised}", and what is printed is\n${printed}`)
  }
}

/** Comments behind a console.log, or on the line after one. */
function promisesOf(code) {
  const found = code.matchAll(/console\.log\([^\n]*\)(?:\n)? *\/\/ ([^\n]*)/g)
  return [...found].map(([, promised]) => promised)
}
