import type { AuditedPair, Member } from '../../src/index.ts'

import { fewIn, patternsOf, rank } from './attack.ts'

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
  const told = tellable(rows.map(row => row.groups))
  const shown = names.filter(name => typeof name === 'string' && told.has(name))
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
  const isTold = told.has(SAYS_NOTHING)
  const isSuppressed = shown.length + unnamed.length < names.length || (unnamed.length > 0 && !isTold)
  return { groups, unknown: isTold ? sum(...unnamed) : undefined, isSuppressed }
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

/**
 * Who may be told of, by trying all: the largest first, unless what is known and it, in whatever multiples, add up to 0 for
 * all but nine or fewer, and not for all.
 */
function tellable(cells: readonly (readonly Name[])[]): ReadonlySet<Name> {
  const told = new Set<Name>()
  if (cells.length < LEAST) return told
  const isUnknown = (name: Name) => typeof name !== 'string'
  const withheld = cells.filter(([name]) => name === DISAGREES).length
  const areNews = (withheld > 0 && withheld < LEAST) || (withheld < cells.length && cells.length - withheld < LEAST)
  const sets: ((mine: readonly Name[]) => boolean)[] = [() => true, ...(areNews ? [] : [isAgreeing])]
  const setOf = (name: Name) => (mine: readonly Name[]) =>
    isUnknown(name) ? mine.some(isUnknown) : mine.includes(name)
  for (const { name } of inTurn(cells, areNews)) {
    const distance = nearest(cells, sets, setOf(name))
    if (distance > 0 && distance < LEAST) continue
    told.add(name)
    sets.push(setOf(name))
  }
  return told
}

function isAgreeing(mine: readonly Name[]): boolean {
  return !mine.includes(DISAGREES)
}

function inTurn(cells: readonly (readonly Name[])[], areNews: boolean): readonly { name: Name; size: number }[] {
  const named = [...new Set(cells.flat())].filter(name => typeof name === 'string')
  const unknown = cells.filter(([name]) => name === SAYS_NOTHING || (name === DISAGREES && areNews)).length
  const isAny = cells.some(([name]) => typeof name !== 'string')
  const order = (name: Name) => (typeof name === 'string' ? `~${name}` : '')
  return [
    ...named.map(name => ({ name, size: cells.filter(mine => mine.includes(name)).length })),
    ...(isAny ? [{ name: SAYS_NOTHING, size: unknown }] : []),
  ].sort((a, b) => (a.size !== b.size ? b.size - a.size : order(a.name) < order(b.name) ? 1 : -1))
}

/** For how many members at least what is sought is no sum of multiples of the sets; `LEAST` for that many and more. */
function nearest(
  among: readonly (readonly Name[])[],
  sets: readonly ((mine: readonly Name[]) => boolean)[],
  sought: (mine: readonly Name[]) => boolean,
): number {
  const patterns = patternsOf(among.map(mine => [...sets, sought].map(set => set(mine))))
  const few = (most: number) =>
    fewIn(patterns, most).some(without => {
      const rows = [...sets, sought].map((_, k) => without.map(({ isIn }) => (isIn[k] ? 1 : 0)))
      return rank(rows) === rank(rows.slice(0, -1))
    })
  for (let most = 0; most < LEAST; most++) if (few(most)) return most
  return LEAST
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
