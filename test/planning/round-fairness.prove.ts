import { generate } from '../../bench/generate.ts'
import type { Matcher } from '../../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'
import { giniOf } from '../../src/planning/round/report.ts'
import { planRound } from '../../src/planning/round.ts'
import type { Proof } from '../proof.ts'

/** Fairness on generated networks of 2,000 members, against top-k lists handed to everybody and against plain greedy. */
export const full = 3
export const reduced = 1

const MEMBERS = 2000
const MAX = 5

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures: Record<string, unknown> = {}
  for (let at = seed; at < seed + count; at++) {
    const network = createNetwork(generate({ members: MEMBERS, seed: at }))
    const matcher = createMatcher(network, standardPolicy(), { now: '2026-11-22', audience: 'manager' })
    const lists = exposureOfLists(matcher)
    const plan = planRound(matcher, { max: MAX, frontier: [0] })
    const greedy = planRound(matcher, { max: MAX, min: 0, fairness: 0, work: 0, frontier: [] }).report
    const { report, frontier } = plan
    const kept = report.total / frontier[0]!.total
    if (2 * report.gini > lists.gini)
      failures.push(`seed ${at}: Gini ${report.gini} against ${lists.gini} of the lists`)
    if (report.coverage < 990) failures.push(`seed ${at}: coverage ${report.coverage}`)
    if (kept < 0.95) failures.push(`seed ${at}: ${kept} of the total at fairness 0`)
    if (report.envy.mean >= greedy.envy.mean)
      failures.push(`seed ${at}: envy ${report.envy.mean}, greedy ${greedy.envy.mean}`)
    figures[`seed ${at}`] = {
      gini: `${report.gini}, lists ${lists.gini}, greedy ${greedy.gini}`,
      coverage: `${report.coverage}, lists ${lists.coverage}, greedy ${greedy.coverage}`,
      'total of the fairness-0 plan': `${(100 * kept).toFixed(2)} %`,
      envy: `${report.envy.members} members, mean ${report.envy.mean}; greedy ${greedy.envy.members}, ${greedy.envy.mean}`,
    }
  }
  return { checked: count, failures, figures }
}

/** How often each member stands on the others' lists if everybody is handed their best `MAX`; those who have candidates. */
function exposureOfLists(matcher: Matcher) {
  const exposure = new Map<string, number>()
  for (const { id } of matcher.network.members) {
    const list = matcher.ranked(id, { limit: MAX })
    if (list.length > 0 && !exposure.has(id)) exposure.set(id, 0)
    for (const { to } of list) exposure.set(to, (exposure.get(to) ?? 0) + 1)
  }
  const counts = [...exposure.values()]
  return { gini: giniOf(counts), coverage: Math.floor((1000 * counts.filter(Boolean).length) / counts.length) }
}
