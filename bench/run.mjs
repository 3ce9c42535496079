// npm run bench               times and scores every fixture network
// npm run bench -- <name> …   runs bench/<name>.bench.ts
import { readdirSync } from 'node:fs'
import { withBundle } from '../test/bundle.mjs'

const [name = 'fixtures', ...args] = process.argv.slice(2)
const names = readdirSync('bench')
  .filter(file => file.endsWith('.bench.ts'))
  .map(file => file.slice(0, -'.bench.ts'.length))
if (!names.includes(name)) {
  console.error(`Benchmarks: ${names.sort().join(', ')}`)
  process.exit(2)
}

await withBundle(`bench/${name}.bench.ts`, bench => bench.run(args))
