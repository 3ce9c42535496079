import { createMatcher, createNetwork, standardPolicy } from '../src/index.ts'
import { planEvent } from '../src/planning/event.ts'
import { repairEvent } from '../src/planning/repair.ts'
import { createRandom, generate } from './generate.ts'
import type { Cell } from './measure.ts'
import { machine, table, timed } from './measure.ts'

const [PEOPLE, SLOTS, TABLES] = [300, 12, 80]

/** One in ten of 300 does not come: what the repair is worth beside a whole new plan, and how many meetings each moves. */
export async function run(): Promise<void> {
  const rows = []
  for (const [seed, from] of [
    [1, 1],
    [2, 1],
    [3, 1],
    [1, 5],
  ] as const)
    rows.push(await bench(seed, from))
  console.log(`${table(rows)}\n\n${machine()}`)
}

async function bench(seed: number, from: number): Promise<Record<string, Cell>> {
  const { members, ties, outcomes } = generate({ members: PEOPLE, seed })
  const matcher = createMatcher(
    createNetwork({ members, ties, outcomes }),
    { ...standardPolicy(), threshold: null },
    {
      now: '2026-11-22',
      audience: 'manager',
    },
  )
  const plan = planEvent(matcher, { slots: SLOTS, tables: TABLES, seed })
  const random = createRandom(seed)
  const noShows = members.map(({ id }) => id).filter(() => random() < 0.1)
  const absent = new Set(noShows)
  const repaired = await timed(() => repairEvent(plan, { from, noShows }))
  const anew = await timed(() =>
    from === 1
      ? planEvent(matcher, {
          slots: SLOTS,
          tables: TABLES,
          participants: members.map(({ id }) => id).filter(id => !absent.has(id)),
          seed,
        })
      : undefined,
  )
  const remaining = plan.meetings.filter(({ a, b, slot }) => slot >= from && !absent.has(a) && !absent.has(b))
  const stayed = new Set(anew.result?.meetings.map(({ a, b, slot, table }) => `${a} ${b} ${slot} ${table}`))
  return {
    'seed, from slot': `${seed}, ${from}`,
    'no-shows': noShows.length,
    remaining: remaining.length,
    moved: repaired.result.repair.moved.length,
    'moved anew':
      anew.result === undefined
        ? '–'
        : remaining.filter(({ a, b, slot, table }) => !stayed.has(`${a} ${b} ${slot} ${table}`)).length,
    added: repaired.result.repair.added.length,
    objective: repaired.result.objective.total,
    anew: anew.result?.objective.total ?? '–',
    share: anew.result === undefined ? '–' : repaired.result.objective.total / anew.result.objective.total,
    'repair s': repaired.ms / 1000,
    'anew s': anew.ms / 1000,
  }
}
