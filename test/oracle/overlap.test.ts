import { expect, test } from 'vitest'
import { member, valueIn } from './example.ts'
import type { Field } from './policy.ts'

const overlap = (x: Field, y: Field, half: number) => ({ shape: 'overlap', x, y, half }) as const

test('overlap(needs, offers) of a term one member offers is ⌊1000·1000 / (1000 + half)⌋', () => {
  const members = [member('a', { needs: ['pumps'] }), member('b', { offers: ['pumps'] })]
  // rarity = ⌊1000 / √1⌋ = 1000; 1000·1000 / (1000 + 1000) = 500
  expect(valueIn({ members }, overlap('needs', 'offers', 1000))).toBe(500)
})

test('overlap(needs, offers) makes a term worth less the more members offer it, paused ones included', () => {
  const offering = { offers: ['pumps'] }
  const members = [member('a', { needs: ['pumps'] }), member('b', offering), member('c', offering)]
  const withPaused = [...members, member('d', { ...offering, paused: true, consent: { matching: false } })]
  // c = 3: ⌊1000 / √3⌋ = ⌊577.35⌋ = 577; 577,000 / 1577 = 365.9
  expect(valueIn({ members: withPaused }, overlap('needs', 'offers', 1000))).toBe(365)
})

test('overlap(languages, languages) adds the rarities, each rounded down by itself', () => {
  const members = [member('a', { languages: ['de', 'tr'] }), member('b', { languages: ['tr', 'de'] })]
  // c = 2 for both, a and b themselves: 2·⌊707.1⌋ = 1414; 1,414,000 / (1414 + 586) = 707
  expect(valueIn({ members }, overlap('languages', 'languages', 586))).toBe(707)
})

test('overlap(needs, offers) with nothing in common is 0, with an empty side unknown', () => {
  const members = [
    member('a', { needs: ['pumps'] }),
    member('b', { offers: ['constructor'] }),
    member('c', { offers: [] }),
    member('d'),
    member('e', { needs: ['toString'] }),
  ]
  expect(valueIn({ members }, overlap('needs', 'offers', 1000), 'a', 'b')).toBe(0)
  expect(valueIn({ members }, overlap('needs', 'offers', 1000), 'e', 'b')).toBe(0)
  expect(valueIn({ members }, overlap('needs', 'offers', 1000), 'a', 'c')).toBeUndefined()
  expect(valueIn({ members }, overlap('needs', 'offers', 1000), 'a', 'd')).toBeUndefined()
  expect(valueIn({ members }, overlap('needs', 'offers', 1000), 'd', 'b')).toBeUndefined()
})

test('overlap(needs, offers) has a need on its until day and not on the next', () => {
  const until = (day: string) => ({
    members: [member('a', { needs: [{ term: 'pumps', until: day }] }), member('b', { offers: ['pumps'] })],
  })
  expect(valueIn(until('2026-11-22'), overlap('needs', 'offers', 1000))).toBe(500)
  expect(valueIn(until('2026-11-21'), overlap('needs', 'offers', 1000))).toBeUndefined()
})

const regions = { EU: ['AT', 'DE'], MENA: ['EG'] }

test('overlap(targetMarkets, opens) counts a region once, through its rarest country', () => {
  const members = [
    member('a', { targetMarkets: ['EU'] }),
    member('b', { baseCountry: 'DE', accessCountries: ['AT', 'DE'] }),
    member('c', { baseCountry: 'DE' }),
  ]
  // DE: c = 2, 707; AT: c = 1, 1000. The larger once: 1000 / (1000 + 1000) → 500
  expect(valueIn({ members, regions }, overlap('targetMarkets', 'opens', 1000))).toBe(500)
})

test('overlap(targetMarkets, opens) counts a region and a country of it listed beside it', () => {
  const members = [
    member('a', { targetMarkets: ['EU', 'DE', 'MENA'] }),
    member('b', { baseCountry: 'DE' }),
    member('c', { baseCountry: 'DE' }),
  ]
  // EU through DE 707, DE itself 707, MENA 0: s = 1414; 1,414,000 / 2414 = 585.7
  expect(valueIn({ members, regions }, overlap('targetMarkets', 'opens', 1000))).toBe(585)
})

test('overlap(targetMarkets, targetMarkets) holds a region by its own name or through a country, not the other way', () => {
  const members = [
    member('a', { targetMarkets: ['EU'] }),
    member('b', { targetMarkets: ['EU'] }),
    member('c', { targetMarkets: ['DE'] }),
  ]
  // 'EU' is held by a and b: 707; 707,000 / (707 + 293) = 707
  expect(valueIn({ members, regions }, overlap('targetMarkets', 'targetMarkets', 293), 'a', 'b')).toBe(707)
  // 'DE' is held by c alone: 1000; 1000·1000 / 2000
  expect(valueIn({ members, regions }, overlap('targetMarkets', 'targetMarkets', 1000), 'a', 'c')).toBe(500)
  // b holds the term EU, which is no country to somebody who looks for DE
  expect(valueIn({ members, regions }, overlap('targetMarkets', 'targetMarkets', 1000), 'c', 'b')).toBe(0)
})

test('overlap(contacts.targetMarkets, opens) knows the regions the contacts look at', () => {
  const members = [member('a'), member('b', { baseCountry: 'DE' }), member('c', { targetMarkets: ['EU'] })]
  // EU through DE, opened by b alone: 1000; 1000·1000 / 2000
  const recipe = overlap('contacts.targetMarkets', 'opens', 1000)
  expect(valueIn({ members, regions, ties: [{ from: 'a', to: 'c' }] }, recipe)).toBe(500)
})

test('overlap(offers, opens) reads a region name as a mere word outside targetMarkets', () => {
  const members = [member('a', { offers: ['EU'] }), member('b', { baseCountry: 'DE' })]
  expect(valueIn({ members, regions }, overlap('offers', 'opens', 1000))).toBe(0)
})

test('overlap(contacts.industries, industries) reads the contacts of a, over ties of either direction', () => {
  const members = [member('a'), member('b', { industries: ['C28'] }), member('c', { industries: ['C28'] })]
  const ties = [{ from: 'c', to: 'a', strength: 0 }]
  // C28 is held by b and c: 707; 707,000 / (707 + 293) = 707
  expect(valueIn({ members, ties }, overlap('contacts.industries', 'industries', 293))).toBe(707)
  expect(valueIn({ members }, overlap('contacts.industries', 'industries', 293))).toBeUndefined()
})

test('overlap(languages, contacts.languages) counts the members whose contacts hold the term', () => {
  const members = [member('a', { languages: ['tr'] }), member('b'), member('c', { languages: ['tr'] })]
  const ties = [{ from: 'b', to: 'c' }]
  // only b has a contact that speaks tr: c = 1, 1000; 1000·1000 / 2000
  expect(valueIn({ members, ties }, overlap('languages', 'contacts.languages', 1000))).toBe(500)
})
