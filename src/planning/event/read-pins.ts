import { expectKeys, expectList, unmet } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import { pairKey } from './pair-key.ts'
import { participant } from './participant.ts'
import type { Pin, Table } from './setting.ts'

interface Event {
  readonly known: ReadonlySet<string>
  readonly slots: number
  readonly breaks: readonly number[]
  readonly tables: readonly Table[]
}

/** Each pair once: what several pins say of it holds together. @throws KontorError `invalid-argument`, `unknown-member` */
export function readPins(list: Iterable<Pin>, event: Event): readonly Pin[] {
  const byPair = new Map<string, Pin>()
  for (const [k, given] of expectList('pins', list).entries()) {
    const pin = readPin(`pins[${k}]`, given, event)
    const pair = pairKey(pin)
    const before = byPair.get(pair)
    if (before !== undefined && (differ(before.slot, pin.slot) || differ(before.table, pin.table)))
      throw unmet(`pins[${k}]`, `say the same of ${pin.a} with ${pin.b} as the pin before`, given, 'invalid-argument')
    byPair.set(pair, { ...pin, ...before })
  }
  return [...byPair.values()]
}

function readPin(what: string, pin: Pin, { known, slots, breaks, tables }: Event): Pin {
  const { a, b, slot, table } = expectKeys(what, pin, ['a', 'b', 'slot', 'table'])
  participant(`${what}.a`, a, known)
  participant(`${what}.b`, b, known)
  if (table !== undefined && !tables.some(({ id }) => id === table))
    throw misuse(`${what}.table`, 'a table of the event', table)
  if (slot !== undefined && breaks.includes(slot))
    throw unmet(`${what}.slot`, 'be no break, in which a meeting cannot be kept', slot, 'invalid-argument')
  if (a === b) throw unmet(what, 'join two different members', a, 'invalid-argument')
  return {
    a,
    b,
    ...(slot === undefined ? {} : { slot: expectInteger(`${what}.slot`, slot, { least: 1, greatest: slots }) }),
    ...(table === undefined ? {} : { table }),
  }
}

function differ(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && one !== other
}
