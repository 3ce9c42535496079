// Random events, written without src: members, a policy's answers as data, and what is asked of the planner.

import type { Random } from '../../bench/random.ts'
import { createRandom } from '../../bench/random.ts'

export interface WorldMember {
  readonly id: string
  readonly name: string
  readonly kind: 'company'
  readonly languages?: readonly string[]
}

export interface Asked {
  slots: number
  tables: number | { id: string; closed: number[] }[]
  participants: string[]
  availability: Record<string, number[]>
  wishes: { from: string; to: string }[]
  vetoes: { from: string; to: string }[]
  interpreters: { id: string; languages: string[]; slots?: number[] }[]
  breaks: number[]
  maxMeetings: number
  pins: { a: string; b: string; slot?: number; table?: string }[]
  seed: number
}

export interface EventWorld {
  readonly members: readonly WorldMember[]
  /** Thousandths by pair, in either order; absent: the policy refuses the pair. */
  readonly liking: ReadonlyMap<string, number>
  readonly asked: Asked
}

export const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export interface WorldSize {
  readonly people: number
  readonly slots: number
  readonly tables: number
  /** Share of pairs the policy introduces. */
  readonly density: number
}

/** Odd and tight on purpose: few tables, absences, breaks, vetoes, strangers to each other's languages. */
export function randomEvent(seed: number, size?: WorldSize): EventWorld {
  const random = createRandom(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const { people, slots, tables, density } = size ?? {
    people: 2 + upTo(12),
    slots: 1 + upTo(6),
    tables: random() < 0.05 ? 0 : 1 + upTo(5),
    density: random(),
  }
  const ids = Array.from({ length: people }, (_, i) => `p${String(i).padStart(3, '0')}`)
  const members = ids.map(id => ({ id, name: `Name ${id}`, kind: 'company' as const, ...languages(random) }))
  const liking = new Map<string, number>()
  for (const [i, a] of ids.entries()) {
    for (const b of ids.slice(i + 1)) if (random() < density) liking.set(key(a, b), 1 + upTo(998))
  }
  const some = (share: number) => Array.from({ length: slots }, (_, k) => k + 1).filter(() => random() < share)
  const pair = () => ({ from: ids[upTo(people - 1)]!, to: ids[upTo(people - 1)]! })
  const pairs = (most: number) => Array.from({ length: upTo(most) }, pair).filter(({ from, to }) => from !== to)
  const asked: Asked = {
    slots,
    tables:
      random() < 0.5 ? tables : Array.from({ length: tables }, (_, k) => ({ id: `table ${k}`, closed: some(0.15) })),
    participants: ids,
    availability: Object.fromEntries(ids.filter(() => random() < 0.25).map(id => [id, some(0.6)])),
    wishes: pairs(people),
    vetoes: pairs(Math.floor(people / 3)),
    interpreters: Array.from({ length: upTo(2) }, (_, k) => ({
      id: `i${k}`,
      languages: ['de', 'tr', 'en'].slice(k),
      slots: some(0.8),
    })),
    breaks: random() < 0.4 ? some(0.2) : [],
    maxMeetings: random() < 0.5 ? slots : random() < 0.05 ? 0 : 1 + upTo(slots),
    pins: [],
    seed,
  }
  return { members, liking, asked }
}

function languages(random: Random): { languages?: string[] } {
  if (random() < 0.1) return {}
  const known = ['de', 'tr', 'en', 'fr'].filter((_, k) => random() < [0.5, 0.4, 0.4, 0.1][k]!)
  return { languages: known.length === 0 ? ['tr'] : known }
}
