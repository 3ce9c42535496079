import { describe, expect, test } from 'vitest'
import type { Member, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { Cover } from '../../src/planning/delegation/cover.ts'
import type { DelegationOptions } from '../../src/planning/delegation/options.ts'
import { readDelegationOptions } from '../../src/planning/delegation/options.ts'
import { Ranking } from '../../src/planning/delegation/ranking.ts'
import type { Shares } from '../../src/planning/delegation/shares.ts'
import { createShares } from '../../src/planning/delegation/shares.ts'
import { createTeller } from '../../src/planning/delegation/tell.ts'

/** Nobody is introduced to anybody. */
const alone = { name: 'alone', bias: 0, signals: [], rules: [], threshold: { score: 1, confidence: 0 } } as const

function asked(
  members: readonly (Partial<Member> & Pick<Member, 'id'>)[],
  options: Partial<DelegationOptions> = {},
  ties: readonly Tie[] = [],
) {
  const all = members.map(one => ({ name: `Name ${one.id}`, kind: 'company' as const, ...one }))
  const matcher = createMatcher(createNetwork({ members: all, ties }), alone)
  return { matcher, asked: readDelegationOptions(matcher, { to: 'TR', seats: 1, ...options }) }
}

describe('Ranking', () => {
  /** Worths by group. */
  const groups = [[100], [90], [40, 40], [64], [0, 0, 50]]
  const shares = groups.map(worths => worths.map((worth, group) => ({ group, worth })))
  const begun = () => {
    const looks: number[] = []
    const cover = new Cover(shares, 3)
    return { cover, looks, ranking: Ranking.of(cover, [0, 1, 2, 3, 4], one => looks.push(one)) }
  }

  test('looks at everybody once, and of a larger group only at those who could still be next', () => {
    const { cover, looks, ranking } = begun()
    expect(ranking.at(0)?.place).toBe(0)
    expect(looks.splice(0)).toEqual([1, 2, 3, 4, 5])
    cover.add(0)
    // Beside the first 1, 2 and 3 would add 45, 60 and 32, where 4 adds 50 as before, and does not come before 2.
    const rest = ranking.after(1)
    expect(rest.at(0)?.place).toBe(2)
    expect(looks).toEqual([1, 2, 3])
    expect([1, 2, 3, 4].map(i => rest.at(i)?.place)).toEqual([4, 1, 3, undefined])
    expect(looks).toEqual([1, 2, 3, 4])
  })

  test('tells who is fourth before anybody asked who is first', () => {
    const { ranking } = begun()
    expect([3, 5, 0].map(i => ranking.at(i)?.place)).toEqual([3, undefined, 0])
  })
})

describe('createShares(matcher)', () => {
  test('are what somebody brings, in groups of which each has somebody, and the hosts each knows', () => {
    const { matcher, asked: request } = asked(
      [
        { id: 'a', offers: ['pump', 'ship'], languages: ['tr'], baseCountry: 'DE' },
        { id: 'b', needs: ['casting'] },
        { id: 'h', needs: ['pump'], offers: ['casting'], languages: ['tr'], baseCountry: 'TR' },
        // Who states no language speaks none.
        { id: 'k', baseCountry: 'TR' },
      ],
      {},
      [
        { from: 'a', to: 'h' },
        { from: 'h', to: 'b' },
        { from: 'a', to: 'b' },
        { from: 'k', to: 'h' },
      ],
    )
    expect(createShares(matcher, request)).toEqual({
      groups: [
        { aspect: 'needed', name: 'pump' },
        { aspect: 'bridge', name: '' },
        { aspect: 'kind', name: 'company' },
        { aspect: 'offered', name: 'casting' },
      ],
      of: [
        [
          { group: 0, worth: 100_000 },
          { group: 1, worth: 400_000 },
          { group: 2, worth: 300_000 },
        ],
        [
          { group: 3, worth: 100_000 },
          { group: 2, worth: 300_000 },
        ],
      ],
      language: 'tr',
      opens: [false, false],
      known: [['h'], ['h']],
    })
  })
})

test('where other hosts are named, nobody else who is based there travels, unless they are named', () => {
  const members = [{ id: 'a' }, { id: 'e', baseCountry: 'TR' }, { id: 'h', baseCountry: 'TR' }]
  expect(asked(members, { hosts: ['h'] }).asked.candidates).toEqual(['a'])
  expect(asked(members, { hosts: ['h'], candidates: ['a', 'e'] }).asked.candidates).toEqual(['a', 'e'])
})

describe('what is told of a delegate', () => {
  const hosts = ['h1', 'h2', 'h3', 'h4', 'h5'].map(id => ({ id, baseCountry: 'TR' }))
  const told = (shares: Partial<Shares>, options: Partial<DelegationOptions> = {}) => {
    const { matcher, asked: request } = asked([{ id: 'a' }, ...hosts], options)
    const whole = { groups: [], of: [[]], language: 'tr', opens: [false], known: [[]], ...shares }
    const cover = new Cover(whole.of, whole.groups.length)
    cover.add(0)
    return createTeller(matcher, request, whole, cover).delegate(0)
  }
  const worth = (...of: readonly number[]) => [of.map((worth, group) => ({ group, worth }))]

  test('are the hosts to whom something is added', () => {
    const groups = ['h1', 'h2', 'h3'].map(name => ({ aspect: 'host' as const, name }))
    const { reasons } = told({ groups, of: worth(3, 0, 5) })
    expect(reasons.map(({ text }) => text)).toEqual(['Adds most to the group with: Name h3, Name h1.'])
  })

  test('are the meetings with the best chances, of equal ones those first whom somebody had first', () => {
    const groups = ['h1', 'h2', 'h3', 'h4'].map(name => ({ aspect: 'host' as const, name }))
    const of = [[1, 3, 2, 0].map(group => ({ group, worth: [1, 9, 3, 3][group]! }))]
    expect(told({ groups, of }, { meetings: 3 }).meetings.map(({ host }) => host)).toEqual(['h2', 'h3', 'h4'])
  })

  test('are of those to whom as much is added those first who were brought first', () => {
    const groups = ['h1', 'h2', 'h3'].map(name => ({ aspect: 'host' as const, name }))
    const of = [[2, 0, 1].map(group => ({ group, worth: 3 }))]
    expect(told({ groups, of }).reasons[0]?.text).toContain('Name h1, Name h2, Name h3.')
  })

  test.each([
    ['de', 'Vertritt: Unternehmen.'],
    ['tr', 'Temsil ettiği kesim: şirket.'],
    ['en', 'Stands for: company.'],
  ] as const)('is the kind by its name (%s)', (locale, text) => {
    const groups = [{ aspect: 'kind' as const, name: 'company' }]
    expect(told({ groups, of: worth(300_000) }, { locale }).reasons).toEqual([{ aspect: 'kind', worth: 300_000, text }])
  })

  test.each([
    ['de', 'Schlägt die Brücke: spricht die dort nützlichste Sprache (Türkisch) und hat Zugang zum Land.'],
    ['tr', 'Köprü kuruyor: orada en çok işe yarayan dili biliyor (Türkçe) ve ülkeye erişimi var.'],
    ['en', 'Bridges: speaks the most useful language there (Turkish) and has access to the country.'],
  ] as const)('is the access to the country (%s)', (locale, text) => {
    const bridge = { groups: [{ aspect: 'bridge' as const, name: '' }], of: worth(1), opens: [true] }
    expect(told(bridge, { locale }).reasons.map(one => one.text)).toEqual([text])
  })

  test('are no more than four of those whom they know there', () => {
    const bridge = {
      groups: [{ aspect: 'bridge' as const, name: '' }],
      of: worth(1),
      known: [hosts.map(({ id }) => id)],
    }
    expect(told(bridge).reasons[0]?.text).toContain('already knows there: Name h1, Name h2, Name h3, Name h4.')
  })
})
