import { describe, expect, it } from 'vitest'
import { setAt } from '../../src/columns/columns.ts'
import { Kept } from '../../src/columns/kept.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import type { Member, Overlap, Signal } from '../../src/index.ts'
import { definePolicy } from '../../src/index.ts'
import { facetIndex } from '../../src/ranking/facet-index.ts'
import { HeadColumns, headColumns, TermBits } from '../../src/ranking/head-columns.ts'
import { Judge } from '../../src/ranking/judge.ts'
import { ListedHeads } from '../../src/ranking/listed-heads.ts'
import { tellingFacets } from '../../src/ranking/telling-facets.ts'
import { compiledOf, memberOf } from '../columns/compiled-of.ts'

const members: Member[] = [
  memberOf('a', { offers: ['pump', 'wool'], needs: ['felt'], languages: ['de', 'tr'] }),
  memberOf('b', { offers: ['pump'], needs: ['rope', 'felt'], languages: ['de'] }),
  memberOf('c', { needs: ['pump'], size: 'large' }),
  memberOf('d', { offers: ['felt'], languages: ['tr'], baseCountry: 'DE' }),
]
const FIELDS = ['offers', 'needs', 'languages'] as const
const world = () => compiledOf({ members }, { fields: FIELDS })

describe('the index', () => {
  it('lists whoever has a term of a field, and of two fields both', () => {
    const { compiled, placeOf } = world()
    const index = facetIndex(compiled, ['offers', 'languages'], ['needs'])
    const term = (name: string) => compiled.columns.dictionary.find(name)! + 1
    const idsOf = ({ places, from, to }: { places: Uint32Array; from: number; to: number }) =>
      [...places.subarray(from, to)].map(place => compiled.memberAt(place).id).sort()
    expect(idsOf(index.ofFirst(0, term('pump')))).toEqual(['a', 'b'])
    expect(idsOf(index.ofFirst(1, term('tr')))).toEqual(['a', 'd'])
    expect(idsOf(index.ofFirst(0, 0))).toEqual(['c'])
    expect(idsOf(index.ofSecond(0, term('felt')))).toEqual(['a', 'b'])
    expect(idsOf(index.ofSecond(0, 0))).toEqual(['d'])
    const columns = headColumns(compiled, { fields: ['offers'], sets: [] })
    const pairs = [0, 1].map(facet => {
      const heads = new ListedHeads(columns, index.lists.pairs[facet]![0]!)
      return { facet, other: 0, heads }
    })
    const both = (facet: number, one: string, other: string) =>
      index.ofBoth(pairs[facet]!, term(one), term(other), false)
    expect(idsOf(both(0, 'pump', 'rope'))).toEqual(['b'])
    expect(both(0, 'pump', 'rope').heads).toHaveLength(3 * index.lists.pairs[0]![0]!.places.length)
    expect(idsOf(both(1, 'de', 'felt'))).toEqual(['a', 'b'])
    expect(both(0, 'wool', 'rope')).toMatchObject({ from: 0, to: 0, heads: undefined })
    expect(both(0, 'wool', 'rope').places).toHaveLength(0)
    expect(index.ofFirst(0, 0).heads).toBeUndefined()
    expect(index.wide(pairs[0]!)).toMatchObject({ from: 0, to: 0, heads: undefined })
    expect(placeOf('a')).toBeLessThan(4)
  })

  it('lists who has very many pairs apart', () => {
    const many = Array.from({ length: 9 }, (_, i) => `t${i}`)
    const wide = memberOf('w', { offers: many, needs: many })
    const { compiled, placeOf } = compiledOf({ members: [...members, wide] }, { fields: FIELDS })
    const index = facetIndex(compiled, ['offers'], ['needs'])
    const heads = new ListedHeads(headColumns(compiled, { fields: [], sets: [] }), index.lists.pairs[0]![0]!)
    const { places, from, to } = index.wide({ facet: 0, other: 0, heads })
    expect([[...places], from, to]).toEqual([[placeOf('w')], 0, 1])
  })

  it('is made once for the same fields', () => {
    const { compiled } = world()
    const index = facetIndex(compiled, ['offers'], ['needs'])
    expect(facetIndex(compiled, ['offers'], ['needs'])).toBe(index)
    expect(facetIndex(compiled, ['needs'], ['offers'])).not.toBe(index)
    expect(facetIndex(compiled, ['offers'], [])).not.toBe(index)
    expect(facetIndex({ ...compiled, kept: new Kept() }, ['offers'], ['needs'])).not.toBe(index)
  })
})

describe('heads', () => {
  const wanted = { fields: ['offers', undefined, 'needs', 'languages'], sets: [2, 0] } as const

  it('have a facet’s bits in their own half of a number, and sets in the third', () => {
    const { compiled } = world()
    const { columns } = compiled
    const { heads, bits } = headColumns(compiled, wanted)
    expect(heads).toHaveLength(3 * (columns.compiled + columns.homes.length))
    expect(bits[1]).toBeUndefined()
    for (let place = 0; place < columns.size; place++) {
      const told = (facet: 0 | 2 | 3) => {
        const column = columns.fields.get(wanted.fields[facet])!
        const { starts, terms } = column.terms
        const set = setAt(columns, column)(place)
        const own = [...terms.subarray(starts[set]!, starts[set + 1]!)]
        return own.reduce((sum, term) => sum | (1 << bits[facet]!.of(term)), 0)
      }
      const row = columns.rows.subarray(place * columns.width)
      const head = [told(0), told(2) | (told(3) << 16), row[2]! | (row[0]! << 16)]
      expect([...heads.subarray(3 * place, 3 * place + 3)]).toEqual(head)
    }
  })

  it('share bits as little as can be: the most frequent terms first, each where least is', () => {
    const offers = (...terms: readonly number[]) => memberOf(`m${terms}`, { offers: terms.map(term => `t${term}`) })
    // 18 terms; t0 is held by three, t1 by two, all others once: the last two share the bits of those met first.
    const all = Array.from({ length: 18 }, (_, i) => i)
    const { compiled } = compiledOf({ members: [offers(...all), offers(0, 1), offers(0)] }, { fields: ['offers'] })
    const { bits } = headColumns(compiled, { fields: ['offers'], sets: [] })
    const bitOf = (term: number) => bits[0]!.of(compiled.columns.dictionary.find(`t${term}`)!)
    expect(all.slice(0, 16).map(bitOf)).toEqual(all.slice(0, 16))
    expect([bitOf(16), bitOf(17)]).toEqual([2, 3])
  })

  it('of a term that came later have any bit, always the same', () => {
    const bits = new TermBits(Uint8Array.of(5, 6))
    expect([0, 1, 2, 16, 33].map(term => bits.of(term))).toEqual([5, 6, 2, 0, 1])
  })

  it('are written once, and on behind', () => {
    const { compiled } = world()
    const made = headColumns(compiled, wanted)
    expect(headColumns(compiled, wanted)).toBe(made)
    expect(made.memory.written).toBe(4)
    const again = new HeadColumns({ ...made.memory, written: 2, heads: made.heads.slice() })
    again.heads.fill(-1, 0, 6)
    again.heads.fill(0, 6)
    again.writeUpTo(compiled.columns)
    expect([...again.heads.subarray(0, 6)]).toEqual([-1, -1, -1, -1, -1, -1])
    expect(again.heads.subarray(6)).toEqual(made.heads.subarray(6))
    expect(again.memory).toMatchObject({ written: 4, wanted })
    made.heads.fill(0)
    made.writeUpTo(compiled.columns)
    expect(made.heads.every(one => one === 0)).toBe(true)
  })

  it('that came as plain data have no bits where a facet is empty', () => {
    const { compiled } = world()
    const plain = JSON.parse(JSON.stringify(headColumns(compiled, wanted).memory.wanted)) as typeof wanted
    const { bits } = new HeadColumns({ ...headColumns(compiled, wanted).memory, wanted: plain })
    expect(bits.map(one => one !== undefined)).toEqual([true, false, true, true])
  })

  it('stand in the order of the lists of pairs as well, those of a list from when it is first asked for', () => {
    const { compiled } = world()
    const { places, starts, keys } = facetIndex(compiled, ['offers'], ['needs']).lists.pairs[0]![0]!
    const columns = headColumns(compiled, wanted)
    const listed = new ListedHeads(columns, facetIndex(compiled, ['offers'], ['needs']).lists.pairs[0]![0]!)
    const expected = [...places].flatMap(place => [...columns.heads.subarray(3 * place, 3 * place + 3)])
    const untold = expected.map(() => 0)
    expect([keys.length, places.length]).toEqual([5, 6])
    for (const key of [3, 0, 4, 1, 2]) {
      const [from, to] = [3 * starts[key]!, 3 * starts[key + 1]!]
      untold.splice(from, to - from, ...expected.slice(from, to))
      expect([...listed.withList(key)]).toEqual(untold)
    }
    const heads = listed.withList(3).fill(0)
    expect(listed.withList(3)).toBe(heads)
    expect(heads.every(one => one === 0)).toBe(true)
  })
})

describe('telling facets', () => {
  const overlap = (
    name: string,
    x: Overlap['x'],
    y: Overlap['y'],
    weight: number,
    curve?: Overlap['curve'],
  ): Overlap => ({
    shape: 'overlap',
    name,
    x,
    y,
    half: 500,
    neutral: 100,
    weight,
    ...(curve === undefined ? {} : { curve }),
  })
  const facetsOf = (fusion: 'mutual' | 'forward', ...signals: readonly Signal[]) => {
    const policy = definePolicy({
      signals,
      rules: [],
      fusion: fusion === 'mutual' ? { kind: 'mutual', reciprocity: 500 } : { kind: 'forward' },
    })
    const { compiled } = compiledOf({ members }, recipeOf(policy))
    const judge = new Judge(policy, compiled)
    return { ...tellingFacets(policy, judge, compiled), compiled, judge }
  }
  const needs = overlap('needs', 'needs', 'offers', 3)
  const offers = overlap('offers', 'offers', 'needs', 4)
  const languages = overlap('languages', 'languages', 'languages', 5)

  it('are the two heaviest overlaps that rise, on the side of who asks and of the candidate', () => {
    const { parts, heads, pairs, judge } = facetsOf('mutual', needs, offers, languages)
    const partOf = (name: string, sides: number) =>
      judge.signals.byRow.find(one => one.signal === name && (one.sides & sides) !== 0)!.part
    expect(parts[0]).toEqual([partOf('languages', 1), partOf('offers', 1)])
    expect(parts[1]).toEqual([partOf('languages', 2), partOf('offers', 2)])
    expect(heads.columns.memory.wanted.fields).toEqual(['languages', 'needs', undefined, 'offers'])
    expect(pairs.map(row => row.map(({ facet, other }) => [facet, other]))).toEqual([
      [
        [0, 0],
        [0, 1],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ])
  })

  it('forward are on the side of who asks alone', () => {
    const { parts, heads, pairs } = facetsOf('forward', needs, offers)
    expect(parts.map(side => side.length)).toEqual([2, 0])
    expect(heads.columns.memory.wanted.fields).toEqual(['needs', 'offers', undefined, undefined])
    expect(pairs).toEqual([[], []])
  })

  it.each<[string, Overlap, boolean]>([
    ['without weight', { ...needs, weight: 0 }, false],
    ['that speaks against a pair', { ...needs, weight: -3 }, false],
    [
      'whose curve falls',
      overlap('n', 'needs', 'offers', 3, [
        [0, 0],
        [500, 900],
        [1000, 899],
      ]),
      false,
    ],
    [
      'whose curve is level',
      overlap('n', 'needs', 'offers', 3, [
        [0, 0],
        [500, 900],
        [1000, 900],
      ]),
      true,
    ],
    ['whose curve begins high', overlap('n', 'needs', 'offers', 3, [[0, 700]]), true],
  ])('an overlap %s is one: %3$s', (_what, signal, isTelling) => {
    expect(facetsOf('mutual', signal).parts[0]).toHaveLength(isTelling ? 1 : 0)
  })

  it('leave what they tell of a row out of the sets that heads hold', () => {
    const size: Signal = {
      shape: 'affinity',
      name: 'size',
      x: 'size',
      y: 'size',
      by: 'best',
      cells: { large: { large: 500 } },
      weight: 2,
      neutral: 0,
    }
    const { heads, compiled } = facetsOf('mutual', needs, offers, size)
    expect(heads.columns.memory.wanted.sets).toEqual([compiled.columns.fields.get('size')!.at])
  })
})
