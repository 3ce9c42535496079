import { describe, expect, it } from 'vitest'
import type { Compiled } from '../../src/columns/columns.ts'
import { compileColumns } from '../../src/columns/compile.ts'
import { extendColumns } from '../../src/columns/extend.ts'
import type { Recipe } from '../../src/columns/recipe.ts'
import type { RowLimits } from '../../src/columns/rows.ts'
import type { Member, Outcome, Tie } from '../../src/index.ts'
import type { CheckedChange } from '../../src/network/changed-network.ts'
import { changedNetwork } from '../../src/network/changed-network.ts'
import type { Network } from '../../src/network/network.ts'
import type { RecordOfEvents } from '../../src/policy/signal.ts'
import { createToday } from '../../src/scoring/facts.ts'
import { BY_SET, BY_TERMS, compiledOf, memberOf, NOW } from './compiled-of.ts'
import { readColumns } from './read-columns.ts'

const today = createToday(NOW)
const record: RecordOfEvents = {
  shape: 'record',
  name: 'r',
  events: ['tie', 'met'],
  half: 1000,
  halfLife: 10,
  weight: 1,
  neutral: 0,
}
const RECIPE: Recipe = { fields: ['offers', 'needs', 'contacts.offers'], records: [record] }

const members: Member[] = [
  memberOf('b', { offers: ['pump', 'wool'], needs: ['felt'] }),
  memberOf('d', { offers: ['pump'], paused: true }),
  memberOf('f', { needs: ['pump', 'felt', 'rope', 'glue', 'nails'] }),
  memberOf('h', { offers: ['wool'], baseCountry: 'DE' }),
]
const tie = (from: string, to: string, strength = 1, last?: string): Tie => ({
  from,
  to,
  strength,
  ...(last === undefined ? {} : { last }),
})
const ties = [tie('b', 'd', 0.5, '2026-11-12'), tie('f', 'd', 0.3), tie('d', 'b', 0.4)]
const outcome = (from: string, to: string): Outcome => ({ from, to, date: '2026-11-20', stage: 'met' })
const outcomes = [outcome('f', 'h')]

const changeOf = (said: Partial<CheckedChange>): CheckedChange => ({
  upsert: [],
  remove: new Set<string>(),
  ties: [],
  untie: [],
  outcomes: [],
  ...said,
})

interface Version {
  readonly network: Network
  readonly compiled: Compiled
}

function changed({ network, compiled }: Version, said: Partial<CheckedChange>): Version {
  const change = changeOf(said)
  const after = changedNetwork(network, change)
  const extended = extendColumns(compiled, { before: network, after, change, today })
  expect(extended).toBeDefined()
  return { network: after, compiled: extended! }
}

const versionOf = (limits: RowLimits): Version => compiledOf({ members, ties, outcomes }, RECIPE, limits)

function anew({ network }: Version, limits: RowLimits) {
  return readColumns(compileColumns(network, RECIPE, { today, limits }), network)
}

const STEPS: readonly (readonly [string, Partial<CheckedChange>])[] = [
  ['a member offers something else', { upsert: [memberOf('b', { offers: ['silk', 'pump'], needs: ['felt'] })] }],
  ['nothing is other than it was', { upsert: [members[2]!] }],
  ['members come, between others and around them', { upsert: ['a', 'c2', 'c1', 'z', 'c3'].map(id => memberOf(id)) }],
  ['a tie is made', { ties: [tie('c1', 'h', 0.2, NOW), tie('h', 'c1', 0.9), tie('b', 'h')] }],
  ['a tie ends', { untie: [{ from: 'd', to: 'b' }] }],
  ['a member leaves', { remove: new Set(['d']) }],
  ['one who left comes back as another', { upsert: [memberOf('d', { offers: ['glue'] })], ties: [tie('d', 'f')] }],
  ['consent is taken back and given', { upsert: [memberOf('h', { consent: { matching: false } })] }],
  ['an outcome is told', { outcomes: [outcome('b', 'c1')] }],
  ['a member who came leaves', { remove: new Set(['c1', 'z']) }],
  ['one leaves and comes back at once', { remove: new Set(['f']), upsert: [memberOf('f', { needs: ['silk'] })] }],
  ['one more comes between', { upsert: [memberOf('c15', { offers: ['pump', 'silk', 'oil', 'tin', 'lead', 'zinc'] })] }],
]

describe.each([
  ['by sets', BY_SET],
  ['by terms', BY_TERMS],
])('columns of fields told %s', (_how, limits) => {
  it('after each change say what columns made anew say, and those before what they said', () => {
    let version = versionOf(limits)
    const before: [Version, unknown][] = []
    for (const [what, change] of STEPS) {
      before.push([version, readColumns(version.compiled, version.network)])
      version = changed(version, change)
      expect([what, readColumns(version.compiled, version.network)]).toEqual([what, anew(version, limits)])
      for (const [old, told] of before) expect(readColumns(old.compiled, old.network)).toEqual(told)
    }
  })

  it('write members of one set that did not change by that set', () => {
    const version = versionOf(limits)
    const next = changed(version, { upsert: [memberOf('f', { needs: members[2]!.needs!, offers: ['tin'] })] })
    const column = (of: Version) => of.compiled.columns.fields.get('needs')!
    expect(column(next).terms.starts).toHaveLength(column(version).terms.starts.length)
    expect(column(next).holders).toBe(column(version).holders)
  })
})

describe('what was worked out for the terms that occur', () => {
  const occurring = (version: Version) => version.compiled.columns.fields.get('offers')!.occurring

  it.each<[string, Partial<CheckedChange>, boolean]>([
    ['a term comes', { upsert: [memberOf('f', { offers: ['tin'] })] }, false],
    ['the last who held one leaves', { remove: new Set(['h', 'b']) }, false],
    ['one of several who held it leaves', { remove: new Set(['h']) }, true],
    ['one more holds it', { upsert: [memberOf('f', { offers: ['wool'] })] }, true],
    ['needs alone are others', { upsert: [memberOf('f', { needs: ['tin'] })] }, true],
  ])('when %s still holds: %3$s', (_what, change, holds) => {
    const version = versionOf(BY_SET)
    expect(occurring(changed(version, change)) === occurring(version)).toBe(holds)
  })
})

describe('the room behind', () => {
  it('is for so many members, and then there is none', () => {
    const version = versionOf(BY_SET)
    const newcomers = (count: number) => ({ upsert: Array.from({ length: count }, (_, i) => memberOf(`n${i}`)) })
    const extend = (count: number) => {
      const change = changeOf(newcomers(count))
      const after = changedNetwork(version.network, change)
      return extendColumns(version.compiled, { before: version.network, after, change, today })
    }
    expect(extend(65)).toBeUndefined()
    expect(version.compiled.written.isExtended).toBe(false)
    expect(extend(64)).toBeDefined()
    expect(version.compiled.written.isExtended).toBe(true)
    expect(extend(1)).toBeUndefined()
  })

  it.each([
    ['terms', 512, true],
    ['terms', 513, false],
  ])('is for so many %s (%i: %s)', (_what, count, fits) => {
    const version = compiledOf({ members }, { fields: ['offers'] })
    const offers = Array.from({ length: count }, (_, i) => `t${i}`)
    const change = changeOf({ upsert: [memberOf('f', { offers })] })
    const after = changedNetwork(version.network, change)
    const extended = extendColumns(version.compiled, { before: version.network, after, change, today })
    expect(extended !== undefined).toBe(fits)
  })

  it('is for a set of each of these members', () => {
    const version = compiledOf({ members }, { fields: ['offers'] })
    const upsert = Array.from({ length: 64 }, (_, i) => memberOf(`n${i}`, { offers: [`t${i}`] }))
    const next = changed(version, { upsert })
    expect(readColumns(next.compiled, next.network).fields[0]!.terms.slice(-64).flat()).toHaveLength(64)
  })

  it.each([
    [1, true],
    [2, false],
  ])('is for ordinals as wide as those compiled: %i more than 65,535 fits: %s', (more, fits) => {
    const offers = Array.from({ length: 0xffff }, (_, i) => `t${i}`)
    const version = compiledOf({ members: [memberOf('a', { offers }), memberOf('b')] }, { fields: ['offers'] })
    const comes = Array.from({ length: more }, (_, i) => `u${i}`)
    const change = changeOf({ upsert: [memberOf('b', { offers: ['t0', ...comes] })] })
    const after = changedNetwork(version.network, change)
    const extended = extendColumns(version.compiled, { before: version.network, after, change, today })
    expect(extended !== undefined).toBe(fits)
  })

  it('is for so many contacts, and then there is none', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => memberOf(`n${i < 10 ? `0${i}` : i}`))
    const whole = crowd.flatMap(({ id }, i) => crowd.slice(i + 1).map(other => tie(id, other.id)))
    // 59 contacts each: of 1024 + ⌊7080 / 8⌋ there is room for 32 members’ ties and some more.
    const { network, compiled } = compiledOf({ members: crowd, ties: whole.slice(0, 1770) })
    let version: Version | undefined = { network, compiled }
    let steps = 0
    while (version !== undefined && steps < 100) {
      const change = changeOf({ outcomes: [], untie: [], ties: [tie('n00', 'n01', 0.1)] })
      const after = changedNetwork(version.network, change)
      const extended = extendColumns(version.compiled, { before: version.network, after, change, today })
      version = extended === undefined ? undefined : { network: after, compiled: extended }
      steps++
    }
    const room = 1024 + Math.floor(3540 / 8)
    expect(steps).toBe(Math.floor(room / (2 * 59)) + 1)
  })
})

it('who was compiled is known as such, and where a newcomer is', () => {
  const version = versionOf(BY_SET)
  const next = changed(version, { upsert: [memberOf('e')], remove: new Set(['d']) })
  expect([version.compiled.isAsCompiled, next.compiled.isAsCompiled]).toEqual([true, false])
  expect([next.compiled.placeOf('e'), next.compiled.placeOf('d'), next.compiled.placeOf('x')]).toEqual([
    4,
    undefined,
    undefined,
  ])
  expect(next.compiled.columns.compiled).toBe(4)
})

it('of m new ids between two that were compiled the n-th has n of m + 1 parts of the way', () => {
  const rankOf = ({ compiled }: Version, id: string) => {
    const place = compiled.placeOf(id)!
    const { columns } = compiled
    return place < columns.compiled ? columns.ranks[place] : columns.laterRanks[place - columns.compiled]
  }
  const first = changed(versionOf(BY_SET), { upsert: ['c', 'a', 'z'].map(id => memberOf(id)) })
  expect(['a', 'b', 'c', 'd', 'f', 'h', 'z'].map(id => rankOf(first, id))).toEqual([-0.5, 0, 0.5, 1, 2, 3, 3.5])
  const second = changed(first, { upsert: ['c9', 'b1', 'd'].map(id => memberOf(id)) })
  expect(['a', 'b', 'b1', 'c', 'c9', 'd', 'f'].map(id => rankOf(second, id))).toEqual([-0.5, 0, 0.25, 0.5, 0.75, 1, 2])
  expect(first.compiled.columns.laterRanks).toHaveLength(3)
  // Beside the three b and f are written again, whose contact d is.
  expect(second.compiled.columns.laterRanks).toHaveLength(3 + 5)
  expect(rankOf(first, 'c')).toBe(0.5)
})
