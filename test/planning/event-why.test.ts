import { describe, expect, test } from 'vitest'
import type { SignalInput } from '../../src/index.ts'
import { createMatcher, createNetwork, planEvent } from '../../src/index.ts'

const members = ['a', 'b'].map(id => ({ id, name: id.toUpperCase(), kind: 'company' as const, place: 'H4' }))
const LOCALES = ['de', 'tr', 'en'] as const

/** Why the two meet, by language, on the side of the first. */
function why(...signals: readonly SignalInput[]) {
  const matcher = createMatcher(createNetwork({ members }), { rules: [], threshold: null, signals })
  return LOCALES.map(locale => planEvent(matcher, { slots: 1, tables: 1, locale }).meetings[0]?.why?.a)
}

const sameHall = { name: 'sameHall', weight: 4000, neutral: 100, min: 0, max: 1000, value: () => 871 }
const bare = ['Es passt zusammen: Ort.', 'Birbirine uyuyor: yer.', 'These fit together: place.']

test('in a language without words a meeting is told by the entries that fit, not by their value', () => {
  expect(why({ ...sameHall, reads: ['place'] })).toEqual(bare)
  const texts = { de: { found: 'Selbe Halle.', none: 'Andere Halle.' } }
  expect(why({ ...sameHall, reads: ['place'], texts })).toEqual(['Selbe Halle.', ...bare.slice(1)])
})

test('a function that says neither what it reads nor what it found leaves the word to the next reason', () => {
  expect(why(sameHall)).toEqual([undefined, undefined, undefined])
  expect(why(sameHall, { ...sameHall, name: 'less', weight: 400, reads: ['place'] })).toEqual(bare)
})

describe('the word is left to the next reason', () => {
  const next: SignalInput = { ...sameHall, name: 'next', weight: 400, reads: ['place'] }
  const texts = { en: { found: 'Same hall.', none: 'Another hall.' } }
  test.each<[string, object]>([
    ['by one that rests on what neither knows of the other', { reads: ['place', 'avoid'], texts }],
    ['by one that speaks against', { neutral: 900, reads: ['size'], texts }],
    ['by one of no points', { neutral: 871, reads: ['size'], texts }],
  ])('%s', (_, more) => {
    expect(why({ ...sameHall, ...more }, next)).toEqual(bare)
    expect(why({ ...sameHall, ...more })).toEqual([undefined, undefined, undefined])
  })
})

test('each side is told what speaks for it', () => {
  const members = [
    { id: 'a', name: 'A', kind: 'company', needs: ['pumps'] },
    { id: 'b', name: 'B', kind: 'company', offers: ['pumps'], size: 'small' },
  ] as const
  const offer: SignalInput = {
    name: 'offer',
    shape: 'overlap',
    x: 'needs',
    y: 'offers',
    half: 1,
    weight: 4000,
    neutral: 0,
  }
  const hall: SignalInput = { ...sameHall, weight: 400, reads: ['place'] }
  const matcher = createMatcher(createNetwork({ members }), { rules: [], threshold: null, signals: [offer, hall] })
  expect(planEvent(matcher, { slots: 1, tables: 1 }).meetings[0]?.why).toEqual({
    a: 'These fit together: needs and offers.',
    b: 'These fit together: place.',
  })
})
