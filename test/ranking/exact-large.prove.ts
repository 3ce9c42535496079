import { createHash } from 'node:crypto'
import { generate } from '../../bench/generate.ts'
import { compileColumns } from '../../src/columns/compile.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import { createNetwork, standardPolicy } from '../../src/index.ts'
import type { PlaceQuery } from '../../src/ranking/engine.ts'
import { createEngine } from '../../src/ranking/engine.ts'
import type { TopK } from '../../src/ranking/top-k.ts'
import { createToday } from '../../src/scoring/facts.ts'
import type { Proof } from '../proof.ts'

/** A hash over everybody's first ten of a large generated network is that of looking at every pair; the count is its members. */
export const full = 100_000
export const reduced = 2_000

export async function run(count: number, seed: number): Promise<Proof> {
  const policy = standardPolicy()
  const network = createNetwork(generate({ members: count, seed })).seenBy('manager')
  const compiled = compileColumns(network, recipeOf(policy), { today: createToday('2026-11-22') })
  const engine = createEngine(policy, compiled)
  const query: PlaceQuery = {
    k: 10,
    floor: Number.NEGATIVE_INFINITY,
    mask: compiled.columns.open,
    admits: () => true,
  }
  const [ours, theirs] = (['top', 'scan'] as const).map(how => {
    const hash = createHash('sha256')
    const begun = performance.now()
    for (let place = 0; place < count; place++) hash.update(textOf(engine[how](place, query)))
    return { hash: hash.digest('hex'), seconds: ((performance.now() - begun) / 1000).toFixed(1) }
  }) as [Hashed, Hashed]
  const failures = ours.hash === theirs.hash ? [] : [`${count} members: ${ours.hash} by lists, ${theirs.hash} by scan`]
  return {
    checked: count,
    failures,
    figures: { hash: ours.hash, 'seconds by lists': ours.seconds, 'by scan': theirs.seconds },
  }
}

interface Hashed {
  readonly hash: string
  readonly seconds: string
}

function textOf(best: TopK): string {
  let text = ''
  for (let at = 0; at < best.length; at++) text += `${best.place(at)}:${best.score(at)} `
  return `${text}\n`
}
