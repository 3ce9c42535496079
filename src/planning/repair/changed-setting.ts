import { pairKey } from '../event/pair-key.ts'
import type { EventPlan } from '../event/plan.ts'
import type { EventSetting, Table } from '../event/setting.ts'
import type { AskedRepair } from './changes.ts'

interface Whereabouts {
  readonly id: string
  readonly slots: readonly number[]
}

/** The setting after the changes. In slots that are over, only the tables at which somebody sat were open. */
export function changedSetting({ setting, meetings }: EventPlan, asked: AskedRepair): EventSetting {
  const { from, noShows, arrival, closing, seed } = asked
  const held = meetings.filter(({ slot }) => slot < from)
  const satAt = new Set(held.map(({ slot, table }) => JSON.stringify([slot, table])))
  const met = new Set(held.map(pairKey))
  const close = ({ id, closed }: Table): Table => {
    const over = setting.slots.flatMap((_, k) =>
      k + 1 < from && !satAt.has(JSON.stringify([k + 1, id])) ? [k + 1] : [],
    )
    const closes = closing.get(id) ?? setting.slots.length + 1
    const shut = setting.slots.flatMap((_, k) => (k + 1 >= closes ? [k + 1] : []))
    return { id, closed: [...new Set([...closed, ...over, ...shut])].sort((a, b) => a - b) }
  }
  const whileThere = <T extends Whereabouts>(one: T): T => {
    const arrives = arrival.get(one.id) ?? 1
    const isThere = (slot: number) => slot < from || (!noShows.has(one.id) && slot >= arrives)
    return { ...one, slots: one.slots.filter(isThere) }
  }
  return {
    ...setting,
    seed,
    pins: setting.pins.filter(pin => (!noShows.has(pin.a) && !noShows.has(pin.b)) || met.has(pairKey(pin))),
    tables: setting.tables.map(close),
    participants: setting.participants.map(whileThere),
    interpreters: setting.interpreters.map(whileThere),
  }
}
