import { createDraws } from '../../src/integers/draws.ts'
import type { Seating } from '../../src/planning/circles/gathering.ts'

/** What two are worth to each other; undefined if they may not sit together. */
export type Suits = (one: number, other: number) => number | undefined

export interface Asked {
  readonly suits?: Suits
  readonly size?: number
  readonly count?: number
  readonly work?: number
  readonly draw?: Seating['draw']
  readonly hasMet?: Seating['hasMet']
  /** Of a company in which not everybody was asked: what is known from then on. */
  readonly look?: (asking: readonly number[], others: readonly number[]) => void
}

/** So many members, of whom each two are worth to each other what is said, one if nothing is. */
export function seatingOf(many: number, asked: Asked = {}): Seating {
  const {
    suits = () => 1,
    size = 4,
    count = 1,
    work = 1_000_000,
    draw = createDraws(1),
    hasMet = () => false,
    look,
  } = asked
  const open = Array.from({ length: many }, (_, place) => place)
  const chance: Suits = (one, other) => (one === other ? undefined : suits(Math.min(one, other), Math.max(one, other)))
  return {
    company: {
      members: open.map(place => ({ id: `m${place}`, name: 'M', kind: 'company' })),
      open,
      isNew: open.map(() => false),
      isWhole: look === undefined,
      partners: place => open.filter(one => chance(place, one) !== undefined),
      chance,
      look: look ?? (() => {}),
    },
    size,
    count,
    worth: circle =>
      circle.reduce((sum, one, i) => circle.slice(0, i).reduce((s, other) => s + chance(one, other)!, sum), 0),
    hasMet,
    draw,
    effort: { left: work },
  }
}
