import { createRandom } from '../../bench/random.ts'
import { chanceOf } from '../../src/planning/chance.ts'
import { planEvent } from '../../src/planning/event.ts'
import type { Proof } from '../proof.ts'
import { violations } from './event-checker.ts'
import { matcherOf } from './event-matcher.ts'
import type { EventWorld } from './event-world.ts'
import { randomEvent } from './event-world.ts'

/** Random events: no violation of a hard rule, the objective as documented, nobody left out without a true reason. */
export const full = 10_000
export const reduced = 300

const STOP_AFTER = 5

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  const figures = { meetings: 0, leftOut: 0, interpreted: 0, pinned: 0, reasons: {} as Record<string, number> }
  let checked = 0
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const { found, plan } = tryEvent(seed + checked, checked % 4 === 3 ? withOwnInterpreters : undefined)
    if (found.length > 0) failures.push(`seed ${seed + checked}: ${found.join('; ')}`)
    figures.meetings += plan.meetings.length
    figures.leftOut += plan.leftOut.length
    figures.interpreted += plan.meetings.filter(({ interpreter }) => interpreter !== undefined).length
    figures.pinned += plan.meetings.filter(({ pinned }) => pinned).length
    for (const { reason } of plan.leftOut) figures.reasons[reason] = (figures.reasons[reason] ?? 0) + 1
  }
  return { checked, failures, figures }
}

export function tryEvent(seed: number, changed = (world: EventWorld) => world) {
  const world = withPins(changed(randomEvent(seed)), seed)
  const matcher = matcherOf(world)
  const plan = planEvent(matcher, { ...world.asked, work: seed % 3 === 0 ? 0 : 1500 })
  const chance = (a: string, b: string) => chanceOf(matcher.explain(a, b).score, matcher.policy)
  return { found: violations(world, plan, chance), plan, world, matcher }
}

/** Who interprets takes part as well. */
export function withOwnInterpreters(world: EventWorld): EventWorld {
  const { participants, interpreters } = world.asked
  const own = interpreters.map((one, k) => ({ ...one, id: participants[k] ?? one.id }))
  return { ...world, asked: { ...world.asked, interpreters: own } }
}

/** Pins what another plan of the same event found possible: so they can be kept together. */
function withPins(world: EventWorld, seed: number): EventWorld {
  const random = createRandom(seed ^ 0x5bd1e995)
  if (random() < 0.6) return world
  const { meetings } = planEvent(matcherOf(world), { ...world.asked, work: 0 })
  const pins = meetings
    .filter(() => random() < 0.3)
    .map(({ a, b, slot, table }) => ({
      a,
      b,
      ...(random() < 0.7 ? { slot } : {}),
      ...(random() < 0.3 ? { table } : {}),
    }))
    // A table without its slot could be wanted twice in the only slot that is left.
    .map(pin => (pin.slot === undefined ? { a: pin.a, b: pin.b } : pin))
  return { ...world, asked: { ...world.asked, pins } }
}
