import { describe, expect, it } from 'vitest'
import { createColumnFacts } from '../../src/columns/column-facts.ts'
import { fieldOf, homeOf, placeOfHome, rankOf } from '../../src/columns/columns.ts'
import { Dictionary } from '../../src/columns/dictionary.ts'
import { hasBit } from '../../src/columns/lists.ts'
import type { Member, Tie } from '../../src/index.ts'
import { LayeredMap } from '../../src/network/layered-map.ts'
import type { Field } from '../../src/policy/field.ts'
import { createFacts, createToday } from '../../src/scoring/facts.ts'
import { compiledOf, memberOf, NOW } from './compiled-of.ts'

const members: Member[] = [
  memberOf('a', { offers: ['pump', 'pump', 'wool'], needs: ['felt', { term: 'rope', until: '2026-11-21' }] }),
  memberOf('b', { offers: ['pump'], languages: ['de', 'tr'] }),
  memberOf('c', { needs: [{ term: 'rope', until: NOW }], languages: ['tr'] }),
  memberOf('d'),
]
const ties: Tie[] = [
  { from: 'b', to: 'a', strength: 0.5 },
  { from: 'c', to: 'b', strength: 0.9 },
  { from: 'a', to: 'c' },
  { from: 'c', to: 'a' },
]
const outcomes = [{ from: 'a', to: 'b', date: '2026-11-01', stage: 'met' as const }]
const FIELDS: readonly Field[] = ['offers', 'needs', 'languages', 'contacts.offers', 'contacts.languages']
const world = () => compiledOf({ members, ties, outcomes }, { fields: FIELDS })

describe('facts read from columns', () => {
  const { network, compiled } = world()
  const [ours, theirs] = [createColumnFacts(network, compiled, createToday(NOW)), createFacts(network, NOW)]
  const ids = members.map(({ id }) => id)
  const terms = ['pump', 'wool', 'felt', 'rope', 'de', 'tr', 'nothing']

  it.each(FIELDS)('are of %s those of the reference reader, asked twice as well', field => {
    const [one, other] = [ours.field(field), theirs.field(field)]
    for (let times = 0; times < 2; times++) {
      expect(ids.map(id => one.of(id))).toEqual(ids.map(id => other.of(id)))
      expect(terms.map(term => one.holders(term))).toEqual(terms.map(term => other.holders(term)))
      const holds = (facts: typeof one) => ids.map(id => terms.map(term => facts.holds(id, term)))
      expect(holds(one)).toEqual(holds(other))
    }
    expect(one.of('a')).toBe(one.of('a'))
    expect(ours.field(field)).toBe(one)
  })

  it('have no holders of a term that came later, in fields that did not get it', () => {
    const { columns } = compiled
    const dictionary = new Dictionary()
    for (const term of [...columns.dictionary.terms, 'later']) dictionary.add(term)
    const grown = { ...compiled, columns: { ...columns, dictionary } }
    expect(createColumnFacts(network, grown, createToday(NOW)).field('offers').holders('later')).toBe(0)
  })

  it('are of contacts those of the reference reader; a stranger has none and hides nobody', () => {
    const all = [...ids, 'stranger']
    const contacts = ({ contacts: told }: typeof ours) =>
      all.map(id => [[...told.of(id)].sort(([p], [q]) => (p < q ? -1 : 1)), told.rarity(id)])
    expect(contacts(ours)).toEqual(contacts(theirs))
    expect(ours.contacts.of('a')).toBe(ours.contacts.of('a'))
  })

  it('tell the day, ages and outcomes', () => {
    expect([ours.hasToday, ours.age('2026-11-20'), ours.network]).toEqual([true, 2, network])
    expect(ours.outcomesBetween('b', 'a')).toEqual(theirs.outcomesBetween('b', 'a'))
    expect(createColumnFacts(network, compiled, createToday(undefined)).hasToday).toBe(false)
  })
})

describe('a need with an end', () => {
  const factsOf = (needs: NonNullable<Member['needs']>, fields: readonly Field[] = []) => {
    const { network, compiled } = compiledOf({ members: [memberOf('a'), memberOf('b', { needs })] }, { fields })
    return createColumnFacts(network, compiled, createToday(undefined))
  }
  const dated = ['wool', { term: 'rope', until: NOW }]

  it('is an error without a day as soon as needs are read that were not compiled', () => {
    expect(() => factsOf(dated).field('needs')).toThrow('a need with an end')
    expect(() => factsOf(dated).field('contacts.needs')).toThrow('a need with an end')
    expect(() => factsOf(dated, ['needs']).field('needs')).not.toThrow()
    expect(() => factsOf(dated).field('offers')).not.toThrow()
    expect(() => factsOf(['wool', { term: 'rope' }]).field('needs')).not.toThrow()
  })
})

describe('columns', () => {
  it('of a field that was not compiled are an error', () => {
    const { columns } = compiledOf({ members }, { fields: ['offers'] }).compiled
    expect(fieldOf(columns, 'offers')).toBe(columns.fields.get('offers'))
    expect(() => fieldOf(columns, 'needs')).toThrow('The field needs was not compiled')
  })

  it('know a member by its home, and where it stands by rank', () => {
    const { columns } = world().compiled
    const homes = Uint32Array.of(2, 5)
    const later = { ...columns, homes, laterRanks: Float64Array.of(1.5, 9) }
    expect([0, 3, 4, 5].map(place => homeOf(later, place))).toEqual([0, 3, 2, 5])
    expect([0, 3, 4, 5].map(place => rankOf(later, place))).toEqual([columns.ranks[0], columns.ranks[3], 1.5, 9])
    const moved = new LayeredMap<number, number>().with([[2, 4]])
    expect([2, 3].map(home => placeOfHome({ ...later, moved }, home))).toEqual([4, 3])
    expect(placeOfHome(later, 2)).toBe(2)
  })

  it('say who may be introduced: who consents to it, or does not speak of it, and is not paused', () => {
    const asked = [
      memberOf('a'),
      memberOf('b', { consent: {} }),
      memberOf('c', { consent: { matching: true }, paused: false }),
      memberOf('d', { consent: { matching: false } }),
      memberOf('e', { paused: true }),
    ]
    const { compiled, placeOf } = compiledOf({ members: asked })
    const bits = (which: 'open' | 'here') => asked.map(({ id }) => hasBit(compiled.columns[which], placeOf(id)))
    expect(bits('open')).toEqual([true, true, true, false, false])
    expect(bits('here')).toEqual([true, true, true, true, true])
    expect(compiled.placeOf('stranger')).toBeUndefined()
    expect(compiled.written.members).toEqual([])
  })

  it('keep each record where it is told, however many there are', () => {
    const record = (halfLife: number) =>
      ({ shape: 'record', name: 'r', events: ['met'], half: 1000, halfLife, weight: 1, neutral: 0 }) as const
    const { compiled, placeOf } = compiledOf(
      { members, ties, outcomes },
      { fields: ['offers'], records: [record(21), record(42)] },
    )
    const { rows, width, records } = compiled.columns
    // 21 days ago: half an event by the first, three quarters by the second; v is one up.
    const told = [...records.values()].map(({ at }) => ['a', 'b', 'c'].map(id => rows[placeOf(id) * width + at]))
    expect(told).toEqual([
      [334, 334, 0],
      [1 + Math.floor(750_000 / 1750), 1 + Math.floor(750_000 / 1750), 0],
    ])
    expect([...records.values()].map(({ at }) => at)).toEqual([1, 2])
  })
})
