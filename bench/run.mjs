// npm run bench               times and scores every fixture network
// npm run bench -- <name> …   runs bench/<name>.bench.ts
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [name = 'fixtures', ...args] = process.argv.slice(2)
const names = readdirSync('bench').filter(file => file.endsWith('.bench.ts')).map(file => file.slice(0, -'.bench.ts'.length))
if (!names.includes(name)) {
  console.error(`Benchmarks: ${names.sort().join(', ')}`)
  process.exit(2)
}

// Inside the checkout, so that the bundle finds node_modules; removed at the end.
const folder = mkdtempSync('.bench-')
try {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [`bench/${name}.bench.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
  const bench = await import(pathToFileURL(outfile).href)
  await bench.run(args)
} finally {
  rmSync(folder, { recursive: true })
}
