import type { AuditedPair, Member } from '../../src/index.ts'

/** What the tables of an audit must be, written from the definition over records alone; imports nothing of `src` but types. */
export interface SlowGroup {
  readonly group: string
  readonly members: number
  readonly introduced: number
  readonly introductions: number
  readonly exposure: number
  readonly rate: number
  readonly low: number
  readonly high: number
  readonly impactRatio: number | undefined
  readonly isBelowFourFifths: boolean
}

export type Entry =
  | { readonly introductions: readonly AuditedPair[] }
  | { readonly member: string; readonly ranked: readonly AuditedPair[] }

const LEAST = 10

/** @param groupsOf names of groups, none for unknown */
export function slowTable(
  members: readonly Member[],
  entries: readonly Entry[],
  groupsOf: (member: Member) => readonly string[],
) {
  const seen = sightings(entries)
  const counted = members.filter(
    one => one.paused !== true && (one.consent === undefined || one.consent.matching !== false),
  )
  const rows = counted.map(one => {
    const mine = seen.filter(({ id }) => id === one.id)
    const groups: readonly (string | null)[] = one.consent?.statistics === true ? groupsOf(one) : []
    return {
      groups: groups.length === 0 ? [null] : groups,
      got: mine.length,
      seen: mine.reduce((sum, { worth }) => sum + worth, 0),
    }
  })
  const names = [...new Set(rows.flatMap(({ groups }) => groups))]
  const sizes = names.map(name => ({ name, size: rows.filter(({ groups }) => groups.includes(name)).length }))
  const hidden = hide(sizes)
  const shown = names.filter(name => !hidden.has(name))
  const sum = (name: string | null) => {
    const mine = rows.filter(({ groups }) => groups.includes(name))
    const introduced = mine.filter(({ got }) => got > 0).length
    return {
      members: mine.length,
      introduced,
      introductions: total(mine.map(({ got }) => got)),
      exposure: total(mine.map(one => one.seen)),
    }
  }
  const known = shown.filter(name => name !== null).map(name => ({ group: name, ...sum(name) }))
  // The best group has no group above it: a/b < c/d means a·d < c·b.
  const best = known.find(one => known.every(other => other.introduced * one.members <= one.introduced * other.members))
  const groups = known.map((one): SlowGroup => {
    const [low, high] = wilson(one.introduced, one.members)
    const [top, bottom] = best === undefined ? [0, 0] : [one.introduced * best.members, one.members * best.introduced]
    const impactRatio = bottom === 0 ? undefined : quotient(1000 * top, bottom)
    return {
      ...one,
      rate: quotient(1000 * one.introduced, one.members),
      low,
      high,
      impactRatio,
      isBelowFourFifths: 10 * top < 8 * bottom,
    }
  })
  return { groups, unknown: shown.includes(null) ? sum(null) : undefined, isSuppressed: hidden.size > 0 }
}

/** Who is seen where, and what it is worth in millionths. */
function sightings(entries: readonly Entry[]): { readonly id: string; readonly worth: number }[] {
  return entries.flatMap(entry => {
    if ('introductions' in entry)
      return entry.introductions.flatMap(({ from, to }) => [from, to].map(id => ({ id, worth: 1_000_000 })))
    const others = entry.ranked.map(({ from, to }) => (to === entry.member ? from : to))
    return others.map((id, i) => ({ id, worth: quotient(2_000_000, i + 2) }))
  })
}

/** One after the other, smallest first, until nothing is small, and what is hidden is neither alone nor few. */
function hide(sizes: readonly { name: string | null; size: number }[]): ReadonlySet<string | null> {
  const hidden = new Set<string | null>()
  const waiting = sizes
    .slice()
    .sort((a, b) => (a.size !== b.size ? a.size - b.size : (a.name ?? '') < (b.name ?? '') ? -1 : 1))
  let together = 0
  for (const { name, size } of waiting) {
    const isDone = size >= LEAST && (hidden.size === 0 || (hidden.size > 1 && together >= LEAST))
    if (isDone) break
    hidden.add(name)
    together += size
  }
  return hidden
}

/** ⌊a / b⌋ by taking the rest away. */
function quotient(a: number, b: number): number {
  return (a - (a % b)) / b
}

function total(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

/** Wilson's closed form, (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), rounded outwards. */
function wilson(successes: number, trials: number): readonly [number, number] {
  const [p, z2] = [successes / trials, 1.96 * 1.96]
  const [middle, spread] = [
    p + z2 / (2 * trials),
    1.96 * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials * trials)),
  ]
  const scale = 1000 / (1 + z2 / trials)
  const tiny = 1e-7
  return [
    Math.max(0, Math.floor((middle - spread) * scale + tiny)),
    Math.min(1000, Math.ceil((middle + spread) * scale - tiny)),
  ]
}
