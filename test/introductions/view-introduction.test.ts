import { describe, expect, test } from 'vitest'
import type { Member, Viewer } from '../../src/index.ts'
import { createMatcher, createNetwork, viewIntroduction } from '../../src/index.ts'

const now = '2026-11-22'
const base: Member = {
  id: 'me',
  name: 'Ich',
  kind: 'company',
  baseCountry: 'DE',
  targetMarkets: ['TR'],
  languages: ['de'],
  needs: ['pumps'],
}
const other: Member = {
  id: 'you',
  name: 'Du',
  kind: 'company',
  baseCountry: 'DE',
  languages: ['de', 'tr'],
  offers: ['pumps'],
}
const third: Member = { id: 'third', name: 'Dritte', kind: 'chamber', baseCountry: 'DE' }
const ties = [
  { from: 'third', to: 'you', last: '2026-10-01' },
  { from: 'me', to: 'third' },
]
const outcomes = [{ from: 'you', to: 'third', stage: 'partners', date: '2026-10-01' }] as const
const open = (origin: 'hidden' | 'manager' | 'members'): Member => ({
  ...other,
  originCountries: ['TR'],
  consent: { origin, statistics: true },
})
const matcherOf = (you: Member, me = base) =>
  createMatcher(createNetwork({ members: [me, you, third], ties, outcomes: [...outcomes] }), undefined, {
    now,
    audience: 'manager',
  })
const view = (you: Member, viewer: Viewer, me = base) =>
  viewIntroduction(matcherOf(you, me), 'me', 'you', { viewer, locale: 'de' })
const signals = (you: Member, viewer: Viewer) => view(you, viewer)?.forward.map(({ signal }) => signal)

describe('viewIntroduction(matcher, from, to, { viewer })', () => {
  test('tells members nothing of what only the manager may see, and the manager all', () => {
    for (const viewer of ['from', 'to', 'introducer'] as const)
      expect(view(open('manager'), viewer)).toEqual(view({ ...other, consent: { statistics: true } }, viewer))
    const reach = (viewer: Viewer) =>
      view(open('manager'), viewer)?.forward.find(({ signal }) => signal === 'marketReach')?.favours
    expect([reach('manager'), reach('from')]).toEqual([true, false])
  })

  test('names what a reason rests on and whose it is', () => {
    expect(view(open('members'), 'from')?.forward.find(({ signal }) => signal === 'needsMet')).toEqual({
      signal: 'needsMet',
      favours: true,
      facts: [
        { member: 'me', field: 'needs' },
        { member: 'you', field: 'offers' },
      ],
      text: 'Du bietet, was Ich sucht: Pumpen.',
    })
  })

  test('what became of introductions is told to the manager and to the member itself', () => {
    expect(signals(other, 'manager')).toContain('standing')
    expect(signals(other, 'to')).toContain('standing')
    for (const viewer of ['from', 'introducer'] as const) expect(signals(other, viewer)).not.toContain('standing')
  })

  test('shows members no digit of a score', () => {
    const told = JSON.stringify(view(open('members'), 'from'))
    expect(told).not.toMatch(/score|points|probability|confidence|value|benefit|place/)
    expect(view(open('members'), 'from')?.level).toMatch(/^(possible|good|strong)$/)
  })

  test('tells the public which entries fit, without names, terms or origins, and only if both agreed', () => {
    const me: Member = { ...base, consent: { statistics: true } }
    expect(view(open('members'), 'public')).toBeUndefined()
    expect(view(open('members'), 'public', me)).toEqual(view({ ...other, consent: { statistics: true } }, 'public', me))
    const told = view(open('members'), 'public', me)
    expect(told?.forward[0]?.text).toBe('Es passt zusammen: Gesuche und Angebote.')
    expect(JSON.stringify(told)).not.toMatch(/"me"|"you"|Ich|Du |Pumpen|Türkei/)
  })

  test('is refused to a manager whom the matcher is not made for, for a stranger, and for a member with itself', () => {
    const members = matcherOf(other).with({ audience: 'members' })
    expect(() => viewIntroduction(members, 'me', 'you', { viewer: 'manager' })).toThrow(
      'Expected `viewer` to be no manager',
    )
    expect(() => viewIntroduction(members, 'me', 'nobody', { viewer: 'from' })).toThrow('"nobody"')
    expect(() => viewIntroduction(members, 'me', 'me', { viewer: 'from' })).toThrow('another member')
    expect(() => viewIntroduction(members, 'me', 'you', { viewer: 'you' as never })).toThrow("one of 'from', 'to'")
  })
})
