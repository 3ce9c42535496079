import { createRandom } from '../oracle/worlds/random.ts'

/** A member of a made-up world; the fields a round reads. */
export interface RoundMember {
  readonly id: string
  readonly name: string
  readonly kind: 'company'
  readonly capacity?: number
  readonly paused?: boolean
  readonly consent?: { readonly matching: boolean }
}

export interface Pair {
  readonly from: string
  readonly to: string
}

/** Who likes whom how much, and what is asked. Nothing here comes from `src`. */
export interface RoundWorld {
  readonly members: readonly RoundMember[]
  /** `from to` → 0…1000; what is not here is unknown, and refused where `gate` is 'rule'. */
  readonly liking: ReadonlyMap<string, number>
  readonly gate: 'rule' | 'threshold'
  readonly asked: {
    readonly min: number
    readonly max: number
    readonly inboundCap: number
    readonly fairness: number
    readonly candidates: number
    readonly pins: readonly Pair[]
    readonly bans: readonly Pair[]
    readonly seed: number
    readonly work?: number
    readonly frontier: readonly number[]
  }
}

export const key = (from: string, to: string) => `${from} ${to}`
export const BIAS = -3_000_000
export const WEIGHT = 4000
export const RECIPROCITY = 750
/** Below it a pair is not planned where `gate` is 'threshold'; unknown pairs sit at the bias, which is below. */
export const THRESHOLD = -2_500_000

export interface WorldOptions {
  readonly people: number
  readonly density: number
  readonly fairness?: number
}

/** The same world for the same seed, always. */
export function randomRound(seed: number, { people, density, fairness }: WorldOptions): RoundWorld {
  const random = createRandom(seed)
  const members = Array.from({ length: people }, (_, i): RoundMember => {
    const id = `m${i}`
    return {
      id,
      name: id,
      kind: 'company',
      ...(random.chance(0.3) ? { capacity: random.whole(0, 4) } : {}),
      ...(random.chance(0.03) ? { paused: true } : {}),
      ...(random.chance(0.03) ? { consent: { matching: false } } : {}),
    }
  })
  const charm = members.map(() => random.whole(0, 500))
  const liking = new Map<string, number>()
  const gate = random.pick(['rule', 'threshold'] as const)
  for (const [i, { id }] of members.entries()) {
    for (const [j, other] of members.entries()) {
      if (j <= i || !random.chance(density)) continue
      const value = (of: number) => Math.min(1000, charm[of]! + random.whole(0, 700))
      if (gate === 'threshold' || random.chance(0.9)) liking.set(key(id, other.id), value(j))
      if (gate === 'threshold' || random.chance(0.9)) liking.set(key(other.id, id), value(i))
    }
  }
  const max = random.whole(1, 5)
  const min = random.whole(0, Math.min(2, max))
  const inboundCap = random.pick([max, max, Math.ceil(max / 2), 1, random.whole(0, max)])
  const { pins, bans } = wishes(seed, members, liking)
  return {
    members,
    liking,
    gate,
    asked: {
      min,
      max,
      inboundCap,
      fairness: fairness ?? random.pick([0, 0.25, 0.5, 0.75, 0.9, 1]),
      candidates: random.pick([1, 2, 5, 20]),
      pins: inboundCap === 0 ? [] : pins,
      bans,
      seed: random.whole(0, 1000),
      work: random.pick([0, 10, 1000, 100_000]),
      frontier: random.pick([[], [], [0, 1]]),
    },
  }
}

/** Pins that can be kept whatever the capacities: each member at most once; bans of any other pairs. */
function wishes(seed: number, members: readonly RoundMember[], liking: ReadonlyMap<string, number>) {
  const random = createRandom(seed + 0x5eed)
  const open = new Set(members.filter(one => canMeet(one)).map(({ id }) => id))
  const pins: Pair[] = []
  const bans: Pair[] = []
  for (const pair of liking.keys()) {
    const [from, to] = pair.split(' ') as [string, string]
    if (!open.has(from) || !open.has(to)) continue
    if (random.chance(0.02)) {
      pins.push({ from, to })
      open.delete(from)
      open.delete(to)
    } else if (random.chance(0.05)) bans.push({ from, to })
  }
  const isPinned = ({ from, to }: Pair) => pins.some(pin => isSame(pin, { from, to }))
  return { pins, bans: bans.filter(ban => !isPinned(ban)) }
}

export function isSame(p: Pair, q: Pair): boolean {
  return (p.from === q.from && p.to === q.to) || (p.from === q.to && p.to === q.from)
}

function canMeet({ capacity = 1, paused, consent }: RoundMember): boolean {
  return capacity > 0 && paused !== true && consent?.matching !== false
}
