import type { Pair, RoundWorld } from './round-world.ts'
import { BIAS, isSame, key, RECIPROCITY, THRESHOLD, WEIGHT } from './round-world.ts'

/** A plan as JSON shows it; the checker knows nothing of `src`. */
export interface CheckedPlan {
  readonly introductions: readonly (Pair & { readonly chance: number; readonly pinned: boolean })[]
  readonly leftOut: readonly { readonly member: string; readonly planned: number; readonly reason: string }[]
  readonly report: {
    readonly total: number
    readonly minimum: number
    readonly coverage: number
    readonly gini: number
    readonly short: number
  }
  readonly complete: boolean
}

/** What can be worked out about a world by hand. */
export interface Ledger {
  readonly capacity: ReadonlyMap<string, number>
  /** `from to` → chance, millionths, of what may be planned that way round without a pin. */
  readonly open: ReadonlyMap<string, number>
  readonly chance: (from: string, to: string) => number
}

export function ledgerOf({ members, liking, gate, asked }: RoundWorld): Ledger {
  const isOpen = new Map(members.map(({ id, paused, consent }) => [id, paused !== true && consent?.matching !== false]))
  const score = (from: string, to: string) => {
    const side = (a: string, b: string) => BIAS + WEIGHT * (liking.get(key(a, b)) ?? 0)
    const [f, g] = [side(from, to), side(to, from)]
    return Math.floor(((1000 - RECIPROCITY) * (f + g) + 2 * RECIPROCITY * Math.min(f, g)) / 2000)
  }
  const chance = (from: string, to: string) => Math.floor(1e6 / (1 + Math.exp(-score(from, to) / 1e6)) + 0.5)
  const open = new Map<string, number>()
  for (const pair of liking.keys()) {
    const [from, to] = pair.split(' ') as [string, string]
    if (!isOpen.get(from) || !isOpen.get(to)) continue
    if (gate === 'rule' || score(from, to) >= THRESHOLD) open.set(pair, chance(from, to))
  }
  const capacity = new Map(
    members.map(({ id, capacity: own = asked.max }) => [id, isOpen.get(id) ? Math.min(own, asked.max) : 0]),
  )
  return { capacity, open, chance }
}

/** Everything that is wrong with a plan, as sentences. */
export function violations(world: RoundWorld, plan: CheckedPlan): string[] {
  const { members, asked } = world
  const ledger = ledgerOf(world)
  const found: string[] = []
  const wrong = (isWrong: boolean, text: string) => isWrong && found.push(text)
  const lists = new Map<string, string[]>(members.map(({ id }) => [id, []]))
  const inbound = new Map<string, number>()
  for (const [i, one] of plan.introductions.entries()) {
    const { from, to, chance, pinned } = one
    lists.get(from)?.push(to)
    lists.get(to)?.push(from)
    inbound.set(to, (inbound.get(to) ?? 0) + 1)
    const isPin = asked.pins.some(pin => isSame(pin, one))
    wrong(plan.introductions.findIndex(other => isSame(other, one)) !== i, `${from}–${to} twice`)
    wrong(pinned !== isPin, `${from}–${to} pinned: ${pinned}`)
    wrong(!isPin && !ledger.open.has(key(from, to)), `${from} → ${to} may not be planned`)
    wrong(
      asked.bans.some(ban => isSame(ban, one)),
      `${from}–${to} is banned`,
    )
    wrong(Math.abs(chance - ledger.chance(from, to)) > 1, `${from} → ${to} has the chance ${ledger.chance(from, to)}`)
  }
  for (const pin of asked.pins) {
    wrong(
      !plan.introductions.some(({ from, to }) => from === pin.from && to === pin.to),
      `pin ${key(pin.from, pin.to)}`,
    )
  }
  for (const { id } of members) {
    const count = lists.get(id)!.length
    wrong(count > ledger.capacity.get(id)!, `${id} has ${count} of ${ledger.capacity.get(id)}`)
    wrong((inbound.get(id) ?? 0) > asked.inboundCap, `${id} is approached ${inbound.get(id)} times`)
    const entries = plan.leftOut.filter(({ member }) => member === id)
    wrong(entries.length !== (count < asked.min ? 1 : 0), `${id} has ${count} and is listed ${entries.length} times`)
    for (const { planned, reason } of entries) {
      wrong(planned !== count, `${id} is said to have ${planned} of ${count}`)
      const isTrue = isReason(id, reason, world, ledger, lists, plan)
      wrong(!isTrue, `${id} is short for another reason than ${reason}`)
    }
  }
  return [...found, ...figureFaults(world, plan, ledger, lists)]
}

type Lists = ReadonlyMap<string, readonly string[]>

function isReason(
  id: string,
  reason: string,
  world: RoundWorld,
  ledger: Ledger,
  lists: Lists,
  plan: CheckedPlan,
): boolean {
  const member = world.members.find(one => one.id === id)!
  const mine = lists.get(id)!
  const candidates = world.members
    .map(one => one.id)
    .filter(other => ledger.open.has(key(id, other)) || ledger.open.has(key(other, id)))
  const others = candidates.filter(other => !mine.includes(other))
  const isBanned = (other: string) => world.asked.bans.some(ban => isSame(ban, { from: id, to: other }))
  const isFull = (one: string) => lists.get(one)!.length >= ledger.capacity.get(one)!
  switch (reason) {
    case 'noConsent':
      return member.consent?.matching === false
    case 'paused':
      return member.paused === true
    case 'noCapacity':
      return isFull(id)
    case 'banned':
      return others.length > 0 && others.every(isBanned)
    case 'fewCandidates':
      return mine.length > 0 && others.length === 0
    case 'belowThreshold':
      return world.gate === 'threshold' && candidates.length === 0
    case 'refused':
      return candidates.length === 0 && (world.gate === 'rule' || world.members.length === 1 || nobodyIsOpen(id, world))
    case 'full': {
      const free = others.filter(other => !isBanned(other))
      const hasRoom = (other: string) => !isFull(other) && canBeApproached(id, other, world, ledger, plan)
      return free.length > 0 && !isFull(id) && !free.some(hasRoom)
    }
    default:
      return false
  }
}

/** Rules refuse those who are not open, so that a world in which nobody else is has nobody below a threshold. */
function nobodyIsOpen(id: string, { members }: RoundWorld): boolean {
  return members.every(one => one.id === id || one.paused === true || one.consent?.matching === false)
}

/** Is there any way round for all planned pairs and one more, with nobody approached too often? By augmenting paths. */
function canBeApproached(one: string, other: string, world: RoundWorld, { open }: Ledger, plan: CheckedPlan): boolean {
  const ways = (from: string, to: string) => [
    ...(open.has(key(from, to)) ? [to] : []),
    ...(open.has(key(to, from)) ? [from] : []),
  ]
  const best = (from: string, to: string) => {
    const [there, back] = [open.get(key(from, to)) ?? -1, open.get(key(to, from)) ?? -1]
    return there === back ? ways(from, to) : there > back ? [to] : [from]
  }
  const pairs = [
    ...plan.introductions.map(({ from, to, pinned }) => (pinned ? [to] : best(from, to))),
    best(one, other),
  ]
  const taken = new Map<string, number[]>()
  const place = (pair: number, seen: Set<string>): boolean =>
    pairs[pair]!.some(end => {
      if (seen.has(end)) return false
      seen.add(end)
      const list = taken.get(end) ?? []
      if (list.length >= world.asked.inboundCap) {
        const moved = list.find(held => place(held, seen))
        if (moved === undefined) return false
        taken.set(end, [...(taken.get(end) ?? []).filter(held => held !== moved), pair])
        return true
      }
      taken.set(end, [...list, pair])
      return true
    })
  return pairs.every((_, pair) => place(pair, new Set()))
}

function figureFaults(world: RoundWorld, plan: CheckedPlan, ledger: Ledger, lists: Lists): string[] {
  const { report } = plan
  const sums = new Map(world.members.map(({ id }) => [id, 0]))
  let total = 0
  for (const { from, to, chance } of plan.introductions) {
    total += chance
    for (const id of [from, to]) sums.set(id, sums.get(id)! + chance)
  }
  const short = world.members.reduce((sum, { id }) => sum + Math.max(0, world.asked.min - lists.get(id)!.length), 0)
  const faults: string[] = []
  if (report.total !== total) faults.push(`the total is ${total}, not ${report.total}`)
  if (report.short !== short) faults.push(`${short} are missing, not ${report.short}`)
  const least = Math.min(
    ...world.members.filter(({ id }) => ledger.capacity.get(id)! > 0).map(({ id }) => sums.get(id)!),
  )
  if (Number.isFinite(least) && report.minimum < least)
    faults.push(`the minimum is at least ${least}, not ${report.minimum}`)
  return faults
}
