import type { Member } from '../../../members/member.ts'
import type { Breach, Question } from './law.ts'

/** What came of asking once: an answer, or the law that was broken by giving none. */
export type Reply = { readonly answer: unknown } | { readonly breach: Breach }

/** Asks about frozen members; an error is not passed on, it is a finding. */
export function reply(ask: Question, a: Member, b: Member): Reply {
  try {
    return { answer: ask(a, b) }
  } catch (error) {
    return { breach: writes(ask, a, b) ? mutation(error) : thrown(error) }
  }
}

/** Whether a throw comes of members being frozen: on copies that can be written to, there is none. */
function writes(ask: Question, a: Member, b: Member): boolean {
  try {
    ask(structuredClone(a), structuredClone(b))
    return true
  } catch {
    return false
  }
}

function mutation(error: unknown): Breach {
  const message = `writes to a member (${spoken(error)}); copy what you sort or change: \`[...a.languages].sort()\``
  return { law: 'mutation', message, answers: [] }
}

function thrown(error: unknown): Breach {
  const message = `throws ${spoken(error)}; every field but id, name and kind may be absent: return undefined where what you need is not known`
  return { law: 'throws', message, answers: [] }
}

function spoken(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

/** Asks about a pair and about the pair as changed; the breach if the second answer is another. */
export function compare(
  ask: Question,
  [a, b]: readonly [Member, Member],
  [otherA, otherB]: readonly [Member, Member],
  breach: (answer: unknown, other: unknown) => Pick<Breach, 'law' | 'message'>,
): Breach | undefined {
  const first = reply(ask, a, b)
  const second = reply(ask, otherA, otherB)
  if ('breach' in first) return undefined // is a finding of its own
  if ('breach' in second) return { ...second.breach, pair: [otherA, otherB] }
  if (Object.is(first.answer, second.answer)) return undefined
  return { ...breach(first.answer, second.answer), answers: [first.answer, second.answer] }
}
