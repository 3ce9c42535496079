import type { Member } from '../../../members/member.ts'
import { guarded } from './guard.ts'
import type { Breach, Question } from './law.ts'

/** What came of asking once: an answer, or the law that was broken by giving none. */
export type Reply = { readonly answer: unknown } | { readonly breach: Breach }

/** Asks about members that take no writes; an error is not passed on, it is a finding. */
export function reply(ask: Question, a: Member, b: Member): Reply {
  const { pair, isWritten } = guarded(a, b)
  try {
    const answer = ask(...pair)
    if (answer instanceof Promise) return { breach: promised(answer) }
    return isWritten() ? { breach: mutation('and goes on when that fails') } : { answer }
  } catch (error) {
    return isWritten() ? { breach: mutation(spoken(error)) } : replyOnPlain(ask, a, b)
  }
}

/** A guarded member cannot be cloned as a whole, and whoever clones a member writes to none. */
function replyOnPlain(ask: Question, a: Member, b: Member): Reply {
  try {
    return { answer: ask(a, b) }
  } catch (error) {
    return { breach: thrown(error) }
  }
}

function mutation(how: string): Breach {
  const message = `writes to a member (${how}); copy what you sort or change: \`[...a.languages].sort()\``
  return { law: 'mutation', message, answers: [] }
}

/** Unheard, the error of one that fails would end the process. */
function promised(answer: Promise<unknown>): Breach {
  answer.catch(() => undefined)
  const message =
    'answers with a promise; nobody waits for it: leave out `async`, and take what must be waited for as an argument of your own when you make the rule or signal'
  return { law: 'answer', message, answers: [answer] }
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
