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
/** Cells without a name: who says nothing, and who does not agree to be counted. */
const [SAYS_NOTHING, DISAGREES] = [null, undefined]
type Name = string | null | undefined

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
    const groups: readonly Name[] = one.consent?.statistics === true ? groupsOf(one) : [DISAGREES]
    return {
      groups: groups.length === 0 ? [SAYS_NOTHING] : groups,
      got: mine.length,
      seen: mine.reduce((sum, { worth }) => sum + worth, 0),
    }
  })
  const names = [...new Set(rows.flatMap(({ groups }) => groups))]
  const sizes = names.map(name => ({ name, size: rows.filter(({ groups }) => groups.includes(name)).length }))
  const hidden = hide(sizes, rows.length)
  const shown = names.filter(name => !hidden.has(name))
  const sum = (...those: readonly Name[]) => {
    const mine = rows.filter(({ groups }) => groups.some(name => those.includes(name)))
    const introduced = mine.filter(({ got }) => got > 0).length
    return {
      members: mine.length,
      introduced,
      introductions: total(mine.map(({ got }) => got)),
      exposure: total(mine.map(one => one.seen)),
    }
  }
  const known = shown.filter(name => typeof name === 'string').map(name => ({ group: name, ...sum(name) }))
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
  const unnamed = names.filter(name => typeof name !== 'string')
  const isTold = unnamed.length > 0 && unnamed.every(name => !hidden.has(name))
  return { groups, unknown: isTold ? sum(...unnamed) : undefined, isSuppressed: hidden.size > 0 }
}

/** Bases and declared access, and an origin where ten or more open the country by it alone. */
export function slowAccess(members: readonly Member[]): (member: Member) => readonly string[] {
  const said = ({ baseCountry, accessCountries = [] }: Member) =>
    baseCountry === undefined ? accessCountries : [baseCountry, ...accessCountries]
  const more = (one: Member) =>
    one.consent?.origin === 'hidden' ? [] : (one.originCountries ?? []).filter(country => !said(one).includes(country))
  const counted = members.filter(one => one.paused !== true && one.consent?.matching && one.consent.statistics)
  const isTold = (country: string) => counted.filter(one => more(one).includes(country)).length >= LEAST
  return one => [...new Set([...said(one), ...more(one).filter(isTold)])]
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

type Sizes = readonly { readonly name: Name; readonly size: number }[]

/** First what must not be had within a table, then what could be had by taking a cell from all that are known. */
function hide(sizes: Sizes, all: number): ReadonlySet<Name> {
  const of = (sought: Name) => sizes.find(({ name }) => name === sought)?.size ?? 0
  const small = (size: number) => size > 0 && size < LEAST
  const agreeing = all - of(DISAGREES)
  const isSecret = small(of(DISAGREES)) || small(agreeing)
  const hidden = hideSmall(isSecret ? sizes : sizes.filter(({ name }) => name !== DISAGREES))
  if (isSecret && of(DISAGREES) > 0) hidden.add(DISAGREES)
  const known = isSecret ? [all] : [all, agreeing]
  if (of(SAYS_NOTHING) > 0 && known.some(size => small(size - of(SAYS_NOTHING)))) hidden.add(SAYS_NOTHING)
  const areFew = small(of(DISAGREES) + of(SAYS_NOTHING))
  const areOne = !areFew && hidden.size === 2 && hidden.has(DISAGREES) && hidden.has(SAYS_NOTHING)
  if (areOne) hidden.clear()
  if (!hidden.has(DISAGREES) && !hidden.has(SAYS_NOTHING)) known.push(agreeing - of(SAYS_NOTHING))
  for (const { name, size } of sizes)
    if (typeof name === 'string' && known.some(whole => small(whole - size))) hidden.add(name)
  return hidden
}

/** One after the other, smallest first, until nothing is small, and what is hidden is neither alone nor few. */
function hideSmall(sizes: Sizes): Set<Name> {
  const hidden = new Set<Name>()
  const order = (name: Name) => (name === SAYS_NOTHING ? '' : name === DISAGREES ? ' ' : `~${name}`)
  const waiting = sizes
    .slice()
    .sort((a, b) => (a.size !== b.size ? a.size - b.size : order(a.name) < order(b.name) ? -1 : 1))
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
