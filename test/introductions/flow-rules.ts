import type { FlowEvent, Party } from '../../src/index.ts'
import { dayNumber } from '../../src/integers/days.ts'

/** Whether an event can follow a history, and who may see what: written once more, from the history alone. */

export interface Case {
  readonly parties: readonly Party[]
  readonly patience: number
}

const dayOf = (event: FlowEvent | undefined) => (event === undefined ? undefined : dayNumber(event.date)!)

export function found(history: readonly FlowEvent[], step: FlowEvent['step'], who?: Party): FlowEvent | undefined {
  return history.find(event => event.step === step && event.who === who)
}

export function isPossible(history: readonly FlowEvent[], event: FlowEvent, { parties, patience }: Case): boolean {
  const has = (step: FlowEvent['step'], who?: Party) => found(history, step, who) !== undefined
  const day = dayOf(event)!
  const before = dayOf(history.at(-1))
  if (before !== undefined && day < before) return false
  const { step, who } = event
  const first = dayOf(found(history, 'asked', 'from'))
  const end = first === undefined ? Infinity : first + (has('accepted', 'from') ? parties.length : 1) * patience
  const ownEnd =
    who === undefined ? Infinity : Math.min(end, (dayOf(found(history, 'asked', who)) ?? Infinity) + patience)
  const isSilent = who !== undefined && !has('accepted', who) && !has('declined', who)
  switch (step) {
    case 'proposed':
      return !has('proposed')
    case 'asked': {
      const earlier = parties.slice(0, parties.indexOf(who!))
      const isTurn = has('proposed') && earlier.every(party => has('accepted', party))
      return isTurn && !has('asked', who) && !history.some(one => one.step === 'declined') && day <= end
    }
    case 'reminded':
      return has('asked', who) && isSilent && !has('reminded', who) && day <= ownEnd
    case 'accepted':
      return has('asked', who) && isSilent && day <= ownEnd
    case 'declined':
      if (!has('asked', who) || has('introduced') || has('declined', who)) return false
      return day <= (has('accepted', who) ? end : ownEnd)
    case 'introduced':
      return (
        !has('introduced') &&
        !history.some(one => one.step === 'declined') &&
        parties.every(party => has('accepted', party)) &&
        day <= end
      )
    case 'met':
      return has('introduced') && !has('met')
    case 'bad':
      return has('introduced')
    default:
      return has('met')
  }
}
