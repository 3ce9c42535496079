import { createHash } from 'node:crypto'
import { generate } from '../../bench/generate.ts'
import { POLICIES } from '../../bench/policies.ts'
import { compileColumns } from '../../src/columns/compile.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import type { Policy } from '../../src/index.ts'
import { createNetwork } from '../../src/index.ts'
import { dayNumber } from '../../src/integers/days.ts'
import { createCrowd } from '../../src/ranking/crowd.ts'
import { createToday } from '../../src/scoring/facts.ts'
import type { Proof } from '../proof.ts'

/**
 * Everybody's top 10 through bounds has the hash of everybody's top 10 by a scan, rules and all, on one generated network
 * under the four policies of the benchmark. The count is its members; a scan for each of very many takes hours under all
 * four, so that they are asked under one, by which everybody has ten.
 */
export const full = 10_000
export const reduced = 200

const NOW = '2026-11-22'
const K = 10
/** Beyond so many members one policy is asked. */
const MOST_FOR_ALL = 20_000

export async function run(count: number, seed: number): Promise<Proof> {
  const network = createNetwork(generate({ members: count, seed })).seenBy('manager')
  const failures: string[] = []
  const figures: Record<string, string> = {}
  const names = count > MOST_FOR_ALL ? ['no threshold'] : Object.keys(POLICIES)
  for (const name of names) {
    const policy = POLICIES[name]!
    const compiled = compileColumns(network, recipeOf(policy), { today: createToday(NOW) })
    const { top, scan, pairs } = hashes(policy, compiled)
    figures[name] = `${pairs} pairs, ${top}`
    if (top !== scan) failures.push(`${name}, seed ${seed}: ${top} through bounds, ${scan} by scan`)
  }
  return { checked: count * names.length, failures, figures }
}

function hashes(policy: Policy, compiled: ReturnType<typeof compileColumns>) {
  const reference = () => {
    throw new Error('Every rule of these policies is one over columns')
  }
  const crowd = createCrowd(policy, { ...compiled, today: dayNumber(NOW), reference })
  const gate = crowd.gateOf(undefined)
  const [top, scan] = [createHash('sha256'), createHash('sha256')]
  let pairs = 0
  for (let place = 0; place < compiled.columns.size; place++) {
    const query = {
      k: K,
      floor: Number.NEGATIVE_INFINITY,
      mask: gate.maskFor(place),
      admits: (other: number) => gate.admits(place, other),
    }
    for (const [hash, how] of [
      [top, 'top'],
      [scan, 'scan'],
    ] as const) {
      const kept = crowd.engine[how](place, query)
      for (let at = 0; at < kept.length; at++) {
        hash.update(`${place} ${kept.place(at)} ${kept.score(at)} ${crowd.engine.confidence(kept.place(at))}\n`)
      }
      if (how === 'top') pairs += kept.length
    }
  }
  return { top: top.digest('hex'), scan: scan.digest('hex'), pairs }
}
