import { describe, expect, test } from 'vitest'
import type { Member, Tie } from '../../src/index.ts'
import { createMatcher, createNetwork, introducers, KontorError, standardPolicy } from '../../src/index.ts'
import { reduced, run } from './introducers.prove.ts'

const NOW = '2026-11-22'
const ASKED = { introducer: true, paths: true } as const
const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  name: id,
  kind: 'company',
  consent: ASKED,
  ...more,
})
const tie = (from: string, to: string, more: Partial<Tie> = {}): Tie => ({
  from,
  to,
  strength: 0.7,
  last: '2026-10-01',
  ...more,
})

function ask(
  members: readonly Member[],
  ties: readonly Tie[],
  options = {},
  audience: 'members' | { member: string } = 'members',
) {
  const matcher = createMatcher(
    createNetwork({ members, ties }),
    { ...standardPolicy(), threshold: null, rules: ['differentMember'] },
    { now: NOW, audience },
  )
  return introducers(matcher, 'a', 'b', options).map(({ via }) => via.join(','))
}

test(`introducers equal an exhaustive search in ${reduced} random networks`, async () => {
  const { checked, failures } = await run(reduced, 1)
  expect(failures).toEqual([])
  expect(checked).toBe(reduced)
})

describe('introducers(matcher, a, b)', () => {
  const ends = [member('a'), member('b')]
  const ties = [tie('a', 'x'), tie('x', 'b')]

  test('name the member who knows both', () => {
    expect(ask([...ends, member('x')], ties)).toEqual(['x'])
  })

  test.each([
    ['no consent', { consent: {} }],
    ['a no', { consent: { introducer: false, paths: true } }],
    ['a pause', { paused: true }],
    ['a budget of none', { introducerBudget: 0 }],
    ['one avoided', { avoid: ['b'] }],
  ])('never name a member with %s', (_, more) => {
    expect(ask([...ends, member('x', more)], ties)).toEqual([])
  })

  test('put on a chain only members who let paths run through, and ask them alone without', () => {
    const chain = [tie('a', 'x'), tie('x', 'y'), tie('y', 'b')]
    const alone = { consent: { introducer: true } }
    expect(ask([...ends, member('x'), member('y')], chain)).toEqual(['x,y'])
    expect(ask([...ends, member('x'), member('y', alone)], chain)).toEqual([])
    expect(ask([...ends, member('x', alone)], ties)).toEqual(['x'])
    expect(ask([...ends, member('x'), member('y')], chain, { maxHops: 2 })).toEqual([])
  })

  test('never use a private tie, not even for the two it joins', () => {
    const hidden = [tie('a', 'x', { private: true }), tie('x', 'b')]
    expect(ask([...ends, member('x')], hidden, {}, { member: 'a' })).toEqual([])
    expect(ask([...ends, member('x')], hidden, {}, { member: 'x' })).toEqual([])
  })

  test('prefer a moderately strong tie to a faint one and to an inseparable one, and the recent to the old', () => {
    const people = [...ends, member('x'), member('y'), member('z'), member('old')]
    const through = (id: string, more: Partial<Tie>) => [tie('a', id, more), tie(id, 'b', more)]
    const list = [
      ...through('x', { strength: 0.7 }),
      ...through('y', { strength: 1 }),
      ...through('z', { strength: 0.1 }),
      ...through('old', { last: '2016-01-01' }),
    ]
    expect(ask(people, list, { limit: 9 })).toEqual(['x', 'y', 'old', 'z'])
  })

  test('see a shared origin only where the audience does', () => {
    const from = (origin: 'hidden' | 'members') => ({ originCountries: ['TR'], consent: { ...ASKED, origin } })
    const seen = (origin: 'hidden' | 'members') => {
      const people = ['a', 'b', 'x'].map(id => member(id, from(origin)))
      const matcher = createMatcher(createNetwork({ members: people, ties }), standardPolicy(), { now: NOW })
      return introducers(matcher, 'a', 'b')[0]?.reasons.find(({ signal }) => signal === 'sharedOrigin')?.text
    }
    expect(seen('members')).toContain('Türkiye')
    expect(seen('hidden')).toBeUndefined()
  })

  const chain = (through: readonly Partial<Tie>[]) => {
    const ids = ['a', 'x', 'y', 'b']
    const list = through.map((more, i) => tie(ids[i]!, ids[i + 1]!, more))
    const people = ids.map(id => member(id, { languages: ['de', 'en'] }))
    return createMatcher(createNetwork({ members: people, ties: list }), standardPolicy(), { now: NOW })
  }
  const saying = (matcher: ReturnType<typeof chain>, aspect: string) =>
    (['de', 'tr', 'en'] as const).map(
      locale => introducers(matcher, 'a', 'b', { locale })[0]?.reasons.find(({ signal }) => signal === aspect)?.text,
    )

  test('count as one-sided only the contacts that are not mutual', () => {
    expect(saying(chain([{ mutual: true }, { mutual: false }, { mutual: false }]), 'twoWay')).toEqual([
      'Kontakte, die nur eine Seite nennt: 2.',
      'Yalnız bir tarafın belirttiği bağ sayısı: 2.',
      'Contacts that one side alone names: 2.',
    ])
  })

  test('name the oldest day alone where a contact is out of touch, as one writes a day', () => {
    const days = ['2018-06-24', '2026-09-24', '2026-09-15'].map(last => ({ last }))
    expect(saying(chain(days), 'recent')).toEqual([
      'Von einem Kontakt auf dem Weg ist lange nichts vermerkt: 24.06.2018.',
      'Yoldaki bir bağın kayıtlı son tarihi çok eski: 24.06.2018.',
      'Of one contact on the way nothing has been noted since: 2018-06-24.',
    ])
    expect(saying(chain([{}, {}, {}]), 'recent')[0]).toBe('Zuletzt vermerkt: 01.10.2026, 01.10.2026, 01.10.2026.')
  })

  test('say which languages all speak, be it one or several', () => {
    expect(saying(chain([{}, {}, {}]), 'sharedLanguage')).toEqual([
      'Alle sprechen: Deutsch, Englisch.',
      'Herkesin konuştuğu dil: Almanca, İngilizce.',
      'All of them speak: German, English.',
    ])
  })

  test('come with introductions on request', () => {
    const matcher = createMatcher(
      createNetwork({ members: [...ends, member('x')], ties }),
      { ...standardPolicy(), threshold: null },
      { now: NOW },
    )
    expect(matcher.introductions('a')[0]).not.toHaveProperty('introducers')
    const [intro] = matcher.introductions('a', { introducers: 3 })
    expect(intro?.introducers).toEqual(introducers(matcher, 'a', 'b', { limit: 3 }))
    expect(matcher.best({ introducers: 1 })[0]?.introducers).toHaveLength(1)
  })

  test.each([
    ['an unknown member', 'nobody', {}, 'unknown-member'],
    ['maxHops 4', 'b', { maxHops: 4 }, 'invalid-argument'],
    ['limit 0', 'b', { limit: 0 }, 'invalid-argument'],
  ])('refuse %s', (_, to, options, code) => {
    const matcher = createMatcher(createNetwork({ members: ends }), standardPolicy())
    expect(() => introducers(matcher, 'a', to, options)).toThrow(expect.objectContaining({ code }))
    expect(() => introducers(matcher, 'a', to, options)).toThrow(KontorError)
  })

  test('need to know the day as soon as a tie has a date', () => {
    const policy = { ...standardPolicy(), signals: [] }
    const matcher = createMatcher(createNetwork({ members: [...ends, member('x')], ties }), policy)
    expect(() => introducers(matcher, 'a', 'b')).toThrow(expect.objectContaining({ code: 'now-required' }))
  })
})

test('a language that everybody speaks is named as common to all, though it is worth less than none that is known', () => {
  const crowd = Array.from({ length: 700 }, (_, i) => member(`x${i}`, { languages: ['en'] }))
  const members = [...['a', 'b', 'via'].map(id => member(id, { languages: ['en'] })), ...crowd]
  const network = createNetwork({ members, ties: [tie('a', 'via'), tie('via', 'b')] })
  const matcher = createMatcher(network, { threshold: null, rules: ['differentMember'] }, { now: NOW })
  const said = introducers(matcher, 'a', 'b').flatMap(({ reasons }) => reasons)
  const language = said.find(({ signal }) => signal === 'sharedLanguage')
  expect(language?.points).toBeLessThan(0)
  expect(language?.text).toBe('All of them speak: English.')
})
