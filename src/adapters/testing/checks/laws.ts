import { shown } from '../../../errors/kontor-error.ts'
import type { MemberField } from '../../../members/blind.ts'
import type { NeededFields } from './fields.ts'
import type { Law, LawName } from './law.ts'
import { compare, reply } from './reply.ts'
import { fewerFacts, needsAsRecords, otherIdentities, otherListOrder, undeclaredFields } from './variants.ts'
import { watch } from './watch.ts'

/** What is said of a rule or signal besides its kind of answer. */
interface Promises {
  readonly needs: NeededFields
  readonly symmetric: boolean
  /** The fields that a function says it reads; undefined where it says nothing. */
  readonly reads: readonly MemberField[] | undefined
}

/** All laws of a rule or signal, with what its own kind of answer must keep; the first that is broken hides those after it. */
export function lawsOf(own: readonly Law[], { needs, symmetric, reads }: Promises): Law[] {
  return [
    answers,
    ...own,
    readsNoClock,
    readsNoRandomness,
    knowsWhatItNeeds(needs),
    ignoresNames,
    ignoresListOrder,
    readsBothKindsOfNeed,
    ...(reads === undefined ? [] : [readsWhatItSays(reads)]),
    ...(symmetric ? [isSymmetric] : []),
  ]
}

/** It answers, and without writing to a member. */
const answers: Law = (ask, a, b) => {
  const said = reply(ask, a, b)
  return 'breach' in said ? said.breach : undefined
}

/** The answer is of the kind that is asked for; `wrong` says what is not in order with it. */
export function answersWith(law: LawName, wrong: (answer: unknown) => string | undefined): Law {
  return (ask, a, b) => {
    const said = reply(ask, a, b)
    if ('breach' in said) return undefined
    const message = wrong(said.answer)
    return message === undefined ? undefined : { law, message, answers: [said.answer] }
  }
}

const readsNoClock: Law = (ask, a, b) => {
  const { clock } = watch(() => reply(ask, a, b))
  if (clock === 0) return undefined
  const message =
    'reads the clock; the same pair would get another answer tomorrow: take the day as an argument of your own when you make the rule or signal'
  return { law: 'clock', message, answers: [] }
}

const readsNoRandomness: Law = (ask, a, b) => {
  const { random } = watch(() => reply(ask, a, b))
  if (random === 0) return undefined
  return {
    law: 'randomness',
    message: 'calls Math.random; the same pair must get the same answer: leave it out',
    answers: [],
  }
}

const ignoresNames: Law = (ask, a, b) => {
  for (const { what, pair } of otherIdentities(a, b)) {
    const breach = compare(ask, [a, b], pair, (answer, other) => ({
      law: 'names',
      message: `answers ${shown(answer)}, and ${shown(other)} once ${what} changed; decide by what members are, seek and offer, and keep no answers by id`,
    }))
    if (breach !== undefined) return breach
  }
  return undefined
}

const ignoresListOrder: Law = (ask, a, b) =>
  compare(ask, [a, b], otherListOrder(a, b), (answer, other) => ({
    law: 'lists',
    message: `answers ${shown(answer)}, and ${shown(other)} with the same lists in another order; a list is a set of terms: look at all of them`,
  }))

const readsBothKindsOfNeed: Law = (ask, a, b) =>
  compare(ask, [a, b], needsAsRecords(a, b), (answer, other) => ({
    law: 'lists',
    message: `answers ${shown(answer)}, and ${shown(other)} with each need \`'…'\` written as \`{ term: '…' }\`; a need is either: read \`typeof need === 'string' ? need : need.term\``,
  }))

/** A field that `reads` leaves out is missing in `fieldsUsed` and in what members are told is read of them. */
function readsWhatItSays(reads: readonly MemberField[]): Law {
  return (ask, a, b) => {
    for (const { what, pair } of undeclaredFields(reads, a, b)) {
      const breach = compare(ask, [a, b], pair, (answer, other) => ({
        law: 'reads',
        message: `answers ${shown(answer)}, and ${shown(other)} once ${what}, which \`reads\` does not name; name it there, or do not look at it`,
      }))
      if (breach !== undefined) return breach
    }
    return undefined
  }
}

const isSymmetric: Law = (ask, a, b) =>
  compare(ask, [a, b], [b, a], (answer, other) => ({
    law: 'symmetry',
    message: `answers ${shown(answer)} for (a, b) but ${shown(other)} for (b, a); ask the same of both, or do not declare it symmetric`,
  }))

/** Without a field it needs, the answer is undefined: unknown is neutral, whereas 0 and false are verdicts. */
function knowsWhatItNeeds(needs: NeededFields): Law {
  return (ask, a, b) => {
    for (const { what, pair } of fewerFacts(needs, a, b)) {
      const said = reply(ask, ...pair)
      if ('breach' in said) return { ...said.breach, pair }
      if (said.answer === undefined) continue
      const message = `answers ${shown(said.answer)} although ${what}; return undefined: unknown is neutral, 0 and false are verdicts`
      return { law: 'unknown', message, answers: [said.answer], pair }
    }
    return undefined
  }
}
