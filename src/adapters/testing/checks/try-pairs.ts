import { shown } from '../../../errors/kontor-error.ts'
import type { Member } from '../../../members/member.ts'
import type { Breach, Finding, Law, LawName, Question } from './law.ts'
import type { ReadOptions } from './options.ts'
import { createRandom } from './random.ts'
import type { Reply } from './reply.ts'
import { reply } from './reply.ts'
import type { Broken } from './smallest.ts'
import { smallest } from './smallest.ts'
import { specimens } from './specimens.ts'

export interface Trial {
  readonly findings: readonly Finding[]
  /** What was answered, pair by pair; pairs that got no answer are not here. */
  readonly answers: readonly unknown[]
  readonly tried: number
}

/**
 * Asks about many pairs, then about all of them again in another order, then about the laws of each until one is broken.
 * One finding a law: how many pairs broke it, and the first of them made small.
 */
export function tryPairs(ask: Question, laws: readonly Law[], options: ReadOptions): Trial {
  const pairs = drawPairs(options)
  const replies = pairs.map(([a, b]) => reply(ask, a, b))
  const found = new Map<LawName, { first: Broken; law: Law; count: number }>()
  const note = (law: Law, first: Broken) => {
    const known = found.get(first.breach.law)
    if (known === undefined) found.set(first.breach.law, { first, law, count: 1 })
    else known.count++
  }
  for (const [law, broken] of unsteady(ask, pairs, replies, options.seed)) note(law, broken)
  for (const [a, b] of pairs) {
    const [law, breach] = firstBroken(laws, ask, a, b)
    if (law !== undefined && breach !== undefined) note(law, { a, b, breach })
  }
  return {
    findings: [...found.values()].map(({ first, law, count }) => told(smallest(law, ask, first), count, pairs.length)),
    answers: replies.flatMap(one => ('answer' in one ? [one.answer] : [])),
    tried: pairs.length,
  }
}

type Pair = readonly [Member, Member]
const MOST_EXAMPLES = 10

/** Every pair of the first examples, then pairs by chance. */
function drawPairs({ seed, pairs, examples }: ReadOptions): readonly Pair[] {
  const random = createRandom(seed)
  const members = specimens(random, examples)
  const few = members.slice(0, Math.min(examples.length, MOST_EXAMPLES))
  const drawn = few.flatMap(a => few.flatMap((b): Pair[] => (a === b ? [] : [[a, b]])))
  while (drawn.length < pairs) {
    const [a, b] = [random.pick(members), random.pick(members)]
    if (a !== b) drawn.push([a, b])
  }
  return drawn.slice(0, pairs)
}

function firstBroken(laws: readonly Law[], ask: Question, a: Member, b: Member): [Law?, Breach?] {
  for (const law of laws) {
    const breach = law(ask, a, b)
    if (breach !== undefined) return [law, breach]
  }
  return []
}

/** Pairs that are answered otherwise when asked again in an order by chance: no regular order could hide a counter. */
function unsteady(ask: Question, pairs: readonly Pair[], replies: readonly Reply[], seed: number): [Law, Broken][] {
  const again = new Map<number, Reply>()
  for (const i of createRandom(seed).shuffled(pairs.map((_, i) => i))) again.set(i, reply(ask, ...pairs[i]!))
  return pairs.flatMap(([a, b], i): [Law, Broken][] => {
    const breach = differs(replies[i], again.get(i))
    return breach === undefined ? [] : [[() => undefined, { a, b, breach }]]
  })
}

function differs(first: Reply | undefined, second: Reply | undefined): Breach | undefined {
  if (first === undefined || second === undefined || 'breach' in first || 'breach' in second) return undefined
  // Two objects are never the same: that one is no answer is said by the law on answers.
  if (Object.is(first.answer, second.answer) || Object(first.answer) === first.answer) return undefined
  const message = `answers ${shown(first.answer)}, and ${shown(second.answer)} when asked again in another order; keep no counter, cache or other state between calls, and read no clock and no randomness`
  return { law: 'determinism', message, answers: [first.answer, second.answer] }
}

function told({ a, b, breach }: Broken, count: number, tried: number): Finding {
  const { law, message, answers, pair = [a, b] } = breach
  return { law, message: `${message} (${count} of ${tried} pairs)`, example: { a: pair[0], b: pair[1], answers } }
}
