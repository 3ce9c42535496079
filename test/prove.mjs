// npm run prove -- <name> [--count N] [--seed S]   runs the proof test/**/<name>.prove.ts in full, or N times
// npm run prove                                    lists what there is to prove
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { withBundle } from './bundle.mjs'

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

await withBundle(entry, async proof => {
  const count = values.count === undefined ? proof.full : Number(values.count)
  const begun = performance.now()
  const { checked, failures, figures = {} } = await proof.run(count, Number(values.seed))
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  for (const failure of failures.slice(0, Number(process.env.SHOWN ?? 5))) console.log(failure)
  console.log(
    `${name}: ${checked} checked, ${failures.length} failed, seed ${values.seed}, ${seconds} s, node ${process.version}`,
  )
  if (Object.keys(figures).length > 0) console.log(JSON.stringify(figures, null, 2))
  process.exitCode = failures.length === 0 ? 0 : 1
})
