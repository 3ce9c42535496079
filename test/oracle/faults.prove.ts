import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { withBundle } from '../bundle.mjs'
import type { Proof } from '../proof.ts'
import type { Fault } from './faults.ts'
import { FAULTS } from './faults.ts'

/** Every planted fault is found, by the oracle or by the slow twin of a fast path, within this many random networks. */
export const full = 20_000
export const reduced = 20_000

const PROOFS = {
  agree: 'test/oracle/agree.prove.ts',
  exact: 'test/ranking/exact.prove.ts',
  updates: 'test/ranking/updates.prove.ts',
}

type Run = (count: number, seed: number) => Promise<Proof>
interface Agreement {
  readonly run: Run
}

/** `count` is the most worlds a fault may take. */
export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures: Record<string, string> = {}
  for (const fault of FAULTS) {
    const begun = performance.now()
    const worlds = await withBundle<Agreement, number | undefined>(
      PROOFS[fault.by ?? 'agree'],
      agree => worldsUntilFound(agree.run, count, seed),
      [planted(fault)],
    )
    const seconds = ((performance.now() - begun) / 1000).toFixed(2)
    figures[fault.name] = worlds === undefined ? 'not found' : `found in world ${worlds} after ${seconds} s`
    if (worlds === undefined) failures.push(`not found in ${count} worlds: ${fault.name}`)
  }
  return { checked: FAULTS.length, failures, figures }
}

/** One world at a time: the proof alone would go on to its fifth difference. A fault that throws is found as well. */
async function worldsUntilFound(agree: Run, count: number, seed: number): Promise<number | undefined> {
  for (let i = 0; i < count; i++) {
    const failures = await agree(1, seed + i).then(
      proof => proof.failures,
      (error: unknown) => [String(error)],
    )
    if (failures.length > 0) return i + 1
  }
  return undefined
}

/** Hands esbuild the file with the fault in it; fails if the text is no longer there, once. */
export function planted({ name, file, find, replace }: Fault): Plugin {
  const text = readFileSync(file, 'utf8')
  if (text.split(find).length !== 2) throw new Error(`${file} no longer has \`${find}\` once; mend the fault "${name}"`)
  return {
    name: 'planted-fault',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path === resolve(file) ? { contents: text.replace(find, () => replace), loader: 'ts' } : undefined,
      )
    },
  }
}
