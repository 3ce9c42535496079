import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { generate } from '../../bench/generate.ts'
import { quantile } from '../../bench/measure.ts'
import type { Matcher, Member, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'
import type { Random } from '../oracle/worlds/random.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import type { Proof } from '../proof.ts'

/**
 * Sixteen matchers in one process, asked by sixty-four clients at once while they are updated: memory does not grow from the
 * first fifth of the time to its end, and how long an answer and an update take is told. The count is seconds.
 */
export const full = 300
export const reduced = 10

const [MATCHERS, CLIENTS, MEMBERS] = [16, 64, 2_000]
/** One call in so many is an update. */
const UPDATES = 20
/** What the heap may breathe. */
const GROWTH = 1.1

interface Held {
  matcher: Matcher
  readonly members: Member[]
  readonly ties: readonly Tie[]
}

export async function run(count: number, seed: number): Promise<Proof> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const all = Array.from({ length: MATCHERS }, (_, i): Held => {
    const world = generate({ members: MEMBERS, seed: seed + i })
    const options = { now: '2026-11-22', audience: 'manager' } as const
    return {
      matcher: createMatcher(createNetwork(world), standardPolicy(), options),
      members: [...world.members],
      ties: world.ties,
    }
  })
  const [answers, updates, failures, memory]: [number[], number[], string[], number[]] = [[], [], [], []]
  const begun = performance.now()
  const isOver = () => performance.now() - begun > 1000 * count || failures.length > 0
  const client = async (random: Random) => {
    while (!isOver()) {
      const one = all[random.whole(0, MATCHERS - 1)]!
      const from = performance.now()
      if (random.chance(1 / UPDATES)) {
        update(one, random)
        updates.push(performance.now() - from)
      } else {
        const failure = ask(one, random)
        answers.push(performance.now() - from)
        if (failure !== undefined) failures.push(failure)
      }
      await turn()
    }
  }
  const watch = async () => {
    for (let fifth = 1; fifth <= 5 && failures.length === 0; fifth++) {
      while (performance.now() - begun < 200 * count * fifth && failures.length === 0) await turn()
      // What is held by what is gone itself takes another turn.
      for (let again = 0; again < 4; again++) {
        collect()
        await turn()
      }
      collect()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      memory.push(heapUsed + arrayBuffers)
    }
  }
  await Promise.all([watch(), ...Array.from({ length: CLIENTS }, (_, i) => client(createRandom(seed + 1000 + i)))])
  if (memory.at(-1)! > GROWTH * memory[0]!) failures.push(`memory grew: ${memory.join(', ')} bytes`)
  return { checked: answers.length + updates.length, failures, figures: { ...told(answers, updates), memory } }
}

/** Somebody has what another offers and needs; one in ten had left before, and comes again with its ties. */
function update(one: Held, random: Random): void {
  const [at, other] = [random.whole(0, MEMBERS - 1), random.whole(0, MEMBERS - 1)]
  const { offers = [], needs = [] } = one.members[other]!
  const member = { ...one.members[at]!, offers, needs }
  one.members[at] = member
  const comesAgain = random.chance(0.1)
  if (comesAgain) one.matcher = one.matcher.update({ remove: [member.id] })
  const ties = comesAgain ? one.ties.filter(({ from, to }) => from === member.id || to === member.id) : []
  one.matcher = one.matcher.update({ upsert: [member], ties })
}

/** An answer is read with its reasons, and its first pair explained says the same. */
function ask({ matcher, members }: Held, random: Random): string | undefined {
  const { id } = members[random.whole(0, MEMBERS - 1)]!
  const [first] = matcher.introductions(id, { limit: 10 })
  if (first === undefined) return undefined
  const again = matcher.explain(id, first.to)
  return again.score === first.score ? undefined : `${id} and ${first.to}: ${first.score}, explained as ${again.score}`
}

function told(answers: readonly number[], updates: readonly number[]) {
  const of = (list: readonly number[]) => [0.5, 0.99].map(part => Number(quantile(list, part).toFixed(2)))
  return { 'an answer, ms: p50, p99': of(answers), 'an update, ms: p50, p99': of(updates), updates: updates.length }
}
