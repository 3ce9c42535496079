import { describe, expect, it } from 'vitest'
import type { Field, Member, Network } from '../../src/index.ts'
import { createNetwork, definePolicy, fitPolicy } from '../../src/index.ts'

const SECRET = { originCountries: ['SY'], originPlace: 'Aleppo' }
const OWN = ['originCountries', 'originPlace', 'opens'] as const
const FIELDS = [...OWN, ...OWN.map(field => `contacts.${field}` as const)]

const members = Array.from(
  { length: 40 },
  (_, i): Member => ({ id: `m${i}`, name: `Member ${i}`, kind: 'company', baseCountry: i % 2 === 0 ? 'DE' : 'TR' }),
)
const tie = (i: number, j: number) => ({ from: `m${i}`, to: `m${j}`, since: '2020-01-01' })
const outcomes = members.slice(1).map(({ id }, i) => {
  const stage = i % 3 === 0 ? ('met' as const) : ('declined' as const)
  return { from: members[(i + 5) % 40]!.id, to: id, date: '2026-05-01', stage }
})

/** Tables of what comes together with a base country, from either side. */
function tablesOf(network: Network, fields: readonly Field[]) {
  const table = { shape: 'affinity', cells: {}, learn: true, weight: 300, neutral: 500, by: 'best' } as const
  const signals = fields.flatMap(x => [
    { ...table, name: x, x, y: 'baseCountry' as const },
    { ...table, name: `${x}, turned`, x: 'baseCountry' as const, y: x },
  ])
  const base = definePolicy({ name: 'base', rules: ['differentMember'], signals })
  return fitPolicy(network, outcomes, { base, audience: 'manager' })
}

describe('fitPolicy for the manager', () => {
  // The first ten know all others.
  const ties = Array.from({ length: 300 }, (_, i) => tie(i % 10, 10 + Math.floor(i / 10)))

  it.each(
    FIELDS.flatMap(
      field =>
        [
          [field, 9, 'manager', false],
          [field, 10, 'manager', true],
          [field, 1, 'members', true],
        ] as const,
    ),
  )('%s of an origin of %i that %s may see is in tables: %s', (field, people, origin, isLearned) => {
    const some = members.map((one, i) => (i < people ? { ...one, ...SECRET, consent: { origin } } : one))
    const { learned } = tablesOf(createNetwork({ members: some, ties }), [field])
    for (const { cells } of learned!.tables) {
      expect(cells.some(([x, y]) => [x, y].some(term => term === 'SY' || term === 'Aleppo'))).toBe(isLearned)
    }
  })

  it.each([
    [4, undefined],
    [9, undefined],
    [10, 10],
  ])('a cell of a guarded origin and of who knows %i of them says %s', (people, count) => {
    const guarded = { ...SECRET, consent: { origin: 'manager' } } as const
    const some = members.map((one, i) => ({ ...one, baseCountry: 'DE', ...(i < 20 ? guarded : {}) }))
    const others = [...some, { ...members[0]!, id: 'at', baseCountry: 'AT' }]
    // Each of the origin knows one at home, and some know the only one abroad.
    const home = Array.from({ length: 20 }, (_, i) => tie(i, i + 20))
    const abroad = Array.from({ length: people }, (_, i) => ({ from: `m${i}`, to: 'at', since: '2020-01-01' }))
    const { learned } = tablesOf(createNetwork({ members: others, ties: [...home, ...abroad] }), ['originCountries'])
    for (const [{ cells }, turn] of learned!.tables.map((table, i) => [table, i === 1] as const)) {
      const told = (at: string) =>
        cells.find(cell => cell.slice(0, 2).join() === (turn ? [at, 'SY'] : ['SY', at]).join())
      expect(told('AT')?.[2]).toBe(count)
      expect(told('DE')?.[2]).toBeGreaterThanOrEqual(20)
    }
  })

  it('counts the contacts of an origin, and not how many know them', () => {
    const hub = { ...members[0]!, ...SECRET, consent: { origin: 'manager' } } as const
    const known = members.slice(1).map((_, i) => tie(0, i + 1))
    const policy = tablesOf(createNetwork({ members: [hub, ...members.slice(1)], ties: known }), FIELDS)
    expect(JSON.stringify(policy)).not.toMatch(/"SY"|"Aleppo"/)
    expect(policy.learned!.tables.find(({ signal }) => signal === 'contacts.opens')!.cells.length).toBeGreaterThan(0)
  })

  it('leaves a contact’s country to whom another contact of that country is known who hides nothing', () => {
    const hidden = { ...members[0]!, ...SECRET, consent: { origin: 'manager' } } as const
    const open = { ...members[1]!, ...SECRET, consent: { origin: 'members' } } as const
    const known = members.slice(2).flatMap((_, i) => [tie(0, i + 2), ...(i < 10 ? [tie(1, i + 2)] : [])])
    const { learned } = tablesOf(createNetwork({ members: [hidden, open, ...members.slice(2)], ties: known }), [
      'contacts.originCountries',
    ])
    const [one] = learned!.tables
    const alone = tablesOf(createNetwork({ members: [members[0]!, open, ...members.slice(2)], ties: known }), [
      'contacts.originCountries',
    ]).learned!.tables[0]
    expect(one!.cells.length).toBeGreaterThan(0)
    expect(one).toEqual(alone)
  })
})
