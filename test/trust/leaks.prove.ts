import { withBundle } from '../bundle.mjs'
import { planted } from '../oracle/faults.prove.ts'
import type { Fault } from '../oracle/faults.ts'
import type { Proof } from '../proof.ts'
import type { ALL } from './outputs.ts'

/**
 * Leaks that somebody could make: where a value is withheld, it is not. Each is planted, and pairs of networks that differ in
 * one withheld value are looked at until every output that could carry it has been seen to. Every kind of output is caught
 * leaking something. `count` is the most pairs a leak may take.
 */
export const full = 4000
export const reduced = 400

/** Reports keep a guard of their own: they leak where both are down. */
export const REPORTS: Fault = {
  name: 'private ties in reports',
  file: 'src/insight/tie-graph.ts',
  find: 'if (tie.private === true) continue',
  replace: '',
}

export const LEAKS: readonly Fault[] = [
  {
    name: 'origin',
    file: 'src/members/seen.ts',
    find: "('originCountries' in member || 'originPlace' in member) && !seesOrigin(member, audience)",
    replace: 'false',
  },
  {
    name: 'private tie',
    file: 'src/members/seen.ts',
    find: 'return tie.private !== true ||',
    replace: 'return true ||',
  },
  {
    name: 'contact',
    file: 'src/members/seen.ts',
    find: "'contact' in member && !isOneself(member.id, audience)",
    replace: 'false',
  },
  {
    name: 'contact in flows',
    file: 'src/introductions/view-flow.ts',
    find: "...(shared.includes('contact') && contact",
    replace: '...(contact',
  },
  {
    name: 'labels',
    file: 'src/members/seen.ts',
    find: "'labels' in member ? withoutLabels(member) : member",
    replace: 'member',
  },
  {
    name: 'blind field',
    file: 'src/members/blind.ts',
    find: 'if (!fields?.some(field => field in member)) return member',
    replace: 'return member',
  },
]

interface NonInterference {
  readonly differing: (seed: number) => { readonly kind: string; readonly names: readonly string[] } | undefined
  readonly NAMES: readonly (keyof typeof ALL)[]
}

export async function run(count: number, seed: number): Promise<Proof> {
  const caught = new Map<string, string[]>()
  const figures: Record<string, string> = {}
  let all: readonly string[] = []
  for (const leak of LEAKS) {
    const entry = 'test/trust/non-interference.prove.ts'
    const names = await withBundle<NonInterference, ReadonlySet<string>>(
      entry,
      async proof => {
        all = proof.NAMES
        return leaking(proof, leak.name.replace(' in flows', ''), count, seed)
      },
      [planted(leak), ...(leak.name === 'private tie' ? [planted(REPORTS)] : [])],
    )
    figures[leak.name] = `${names.size} outputs: ${[...names].sort().join(', ')}`
    for (const name of names) caught.set(name, [...(caught.get(name) ?? []), leak.name])
  }
  const failures = all.filter(name => !caught.has(name)).map(name => `${name} was never seen to leak`)
  return { checked: LEAKS.length, failures, figures }
}

function leaking(
  { differing, NAMES }: NonInterference,
  kind: string,
  count: number,
  seed: number,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (let i = 0; i < count && names.size < NAMES.length; i++) {
    const found = differing(seed + i)
    if (found?.kind === kind) for (const name of found.names) names.add(name)
  }
  return names
}
