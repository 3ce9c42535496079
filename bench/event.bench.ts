import { createMatcher, createNetwork, standardPolicy } from '../src/index.ts'
import type { EventPlan } from '../src/planning/event/plan.ts'
import { planEvent } from '../src/planning/event.ts'
import { generate } from './generate.ts'
import type { Cell } from './measure.ts'
import { machine, table, timed } from './measure.ts'

const NOW = '2026-11-22'
/** Participants, slots, tables, the longest it may take in seconds. */
const SIZES = [
  [60, 10, 20, 2],
  [500, 20, 150, 10],
  [2000, 30, 500, 120],
] as const

/**
 * Events over generated networks (everybody takes part, one in four absent from a third of the slots, two wishes each):
 * seconds and objective of the plan beside the plain greedy one (`work: 0`: best pairs first, each in its best slot).
 */
export async function run(args: readonly string[]): Promise<void> {
  const rows = []
  for (const [people, slots, tables, most] of SIZES.filter(
    ([people]) => args.length === 0 || args.includes(String(people)),
  )) {
    rows.push(await bench(people, slots, tables, most))
    console.log(`${table(rows)}\n`)
  }
  console.log(`seed 1, one run each, ${machine()}`)
}

async function bench(people: number, slots: number, tables: number, most: number): Promise<Record<string, Cell>> {
  const { members, ties, outcomes } = generate({ members: people })
  const ids = members.map(({ id }) => id)
  const matcher = createMatcher(createNetwork({ members, ties, outcomes }), standardPolicy(), {
    now: NOW,
    audience: 'manager',
  })
  const there = Array.from({ length: slots }, (_, k) => k + 1)
  const options = {
    slots,
    tables,
    availability: Object.fromEntries(
      ids.flatMap((id, i) => (i % 4 === 0 ? [[id, there.filter(slot => (slot + i) % 3 > 0)]] : [])),
    ),
    wishes: ids.flatMap((from, i) =>
      [7, 13].map(step => ({ from, to: ids[(i * step + 1) % people]! })).filter(({ to }) => to !== from),
    ),
  }
  const greedy = await timed(() => planEvent(matcher, { ...options, work: 0 }))
  const planned = await timed(() => planEvent(matcher, options))
  return {
    event: `${people} × ${slots}, ${tables} tables`,
    pairs: planned.result.setting.pairs.length,
    'greedy s': greedy.ms / 1000,
    'plan s': planned.ms / 1000,
    allowed: most,
    'greedy objective': greedy.result.objective.total,
    'plan objective': planned.result.objective.total,
    'plan ÷ greedy': planned.result.objective.total / greedy.result.objective.total,
    meetings: planned.result.meetings.length,
    'left out': planned.result.leftOut.length,
    unplaced: noRoom(planned.result),
  }
}

/** Left out although somebody suits them. */
function noRoom({ leftOut }: EventPlan): number {
  return leftOut.filter(({ reason }) => reason === 'noRoom').length
}
