// npm run prove -- <name> [--count N] [--seed S]   runs the proof test/**/<name>.prove.ts in full, or N times
// npm run prove                                    lists what there is to prove
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const proofs = readdirSync('test', { recursive: true }).filter(path => path.endsWith('.prove.ts'))
const named = new Map(proofs.map(path => [basename(path, '.prove.ts'), join('test', path)]))
const [name] = positionals
const entry = named.get(name)
if (entry === undefined) {
  console.log(`Proofs: ${[...named.keys()].sort().join(', ')}\nUse: npm run prove -- <name> [--count N] [--seed S]`)
  process.exit(name === undefined ? 0 : 2)
}

// Inside the checkout, so that the bundle finds node_modules; removed at the end.
const folder = mkdtempSync('.prove-')
try {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  const proof = await import(pathToFileURL(outfile).href)
  const count = values.count === undefined ? proof.full : Number(values.count)
  const begun = performance.now()
  const { checked, failures, figures = {} } = await proof.run(count, Number(values.seed))
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  for (const failure of failures.slice(0, 5)) console.log(failure)
  console.log(
    `${name}: ${checked} checked, ${failures.length} failed, seed ${values.seed}, ${seconds} s, node ${process.version}`,
  )
  if (Object.keys(figures).length > 0) console.log(JSON.stringify(figures, null, 2))
  process.exitCode = failures.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
