import { KontorError } from '../../errors/kontor-error.ts'
import type { RecordOfEvents } from '../../policy/signal.ts'
import type { Facts } from '../facts.ts'
import type { PreparedSignal } from '../finding.ts'

/** Beyond so many half-lives an event is worth less than one thousandth: 1000·2 / 2^(q+1) < 1. */
const FORGOTTEN = 11

/** The dated part of the facts. */
type Dated = Pick<Facts, 'network' | 'age'>

/** s = Σ over b's dated events of ⌊1000·(2·halfLife − rest) / (2^(q+1)·halfLife)⌋, v = ⌊1000·s / (s + half)⌋. */
export function prepareRecord({ events, half, halfLife }: RecordOfEvents, facts: Dated): PreparedSignal {
  const ages = eventAges(new Set<string>(events), facts)
  return {
    find(_a, b) {
      const past = ages.get(b.id)
      if (past === undefined) return undefined
      let sum = 0
      for (const age of past) sum += worth(age, halfLife)
      return { value: Math.floor((1000 * sum) / (sum + half)), evidence: { count: past.length } }
    },
    missing: (_a, b) => [{ member: b.id, field: events.includes('tie') ? 'ties' : 'outcomes' }],
  }
}

/** Halves every half-life, linearly in between; age = q·halfLife + rest. */
export function worth(age: number, halfLife: number): number {
  const q = Math.floor(age / halfLife)
  if (q >= FORGOTTEN) return 0
  const rest = age - q * halfLife
  return Math.floor((1000 * (2 * halfLife - rest)) / ((2 << q) * halfLife))
}

/** The ages in days of each member's events that have happened by now; undated and future ones are not there. */
function eventAges(kinds: ReadonlySet<string>, facts: Dated): ReadonlyMap<string, readonly number[]> {
  const ages = new Map<string, number[]>()
  const note = (member: string, age: number) => {
    const list = ages.get(member)
    if (list === undefined) ages.set(member, [age])
    else list.push(age)
  }
  for (const { ends, date } of datedEvents(kinds, facts)) {
    const age = facts.age(date)
    if (Number.isNaN(age))
      throw new KontorError('invalid-network', 'A tie or outcome has a date that is not YYYY-MM-DD')
    if (age >= 0) for (const end of ends) note(end, age)
  }
  return ages
}

interface DatedEvents {
  readonly ends: readonly [string, string]
  readonly date: string
}

function* datedEvents(kinds: ReadonlySet<string>, { network }: Dated): Generator<DatedEvents> {
  if (kinds.has('tie')) {
    for (const { from, to, last, since } of network.ties) {
      const date = last ?? since
      if (date !== undefined) yield { ends: [from, to], date }
    }
  }
  for (const { from, to, stage, date } of network.outcomes) if (kinds.has(stage)) yield { ends: [from, to], date }
}
