import type { EventSetting } from '../../src/planning/event/setting.ts'

export const membersOf = (many: number) =>
  Array.from({ length: many }, (_, i) => ({ id: `m${String(i).padStart(5, '0')}`, name: `${i}` }))

/** Of so many who speak nothing that is known, are always there and have a table for every two of them. */
export function settingOf(people: number, slots: number, more: Partial<EventSetting> = {}): EventSetting {
  const all = Array.from({ length: slots }, (_, k) => k + 1)
  return {
    participants: membersOf(people).map(({ id, name }) => ({ id, name, languages: [], slots: all })),
    slots: all.map(() => ({})),
    breaks: [],
    tables: Array.from({ length: people >> 1 }, (_, k) => ({ id: `T${k}`, closed: [] })),
    interpreters: [],
    maxMeetings: slots,
    vetoes: [],
    pins: [],
    pairs: [],
    weights: { wish: 200_000, first: 300_000, early: 60_000, gap: 10_000, change: 2_000 },
    seed: 1,
    ...more,
  }
}
