import { expect, test } from 'vitest'
import { answerIn, member, valueIn } from './example.ts'
import type { Tie } from './network.ts'

const members = ['a', 'b', 'c', 'd'].map(id => member(id))
const half = (level: number) => ({ shape: 'contacts', half: level, reach: 2 }) as const
const reach3 = (level: number, far: number) => ({ shape: 'contacts', half: level, reach: 3, far }) as const
const throughC = (first: Partial<Tie>, second: Partial<Tie> = {}) => ({
  members,
  ties: [
    { from: 'a', to: 'c', ...first },
    { from: 'b', to: 'c', ...second },
  ],
})

test('contacts(half) of one shared contact is w·w·r / 1000, saturating at half', () => {
  // W(c) = 2000, r = ⌊1000 / √2⌋ = 707; s = 1000·1000·707 / 1000 = 707,000; 707·10⁶ / (707,000 + 293,000)
  expect(valueIn(throughC({}), half(293_000))).toBe(707)
})

test('contacts(peak) rises to the peak and falls behind it', () => {
  const peak = (level: number) => ({ shape: 'contacts', peak: level, reach: 2 }) as const
  // s = 707,000: 1000·707,000 / 10⁶ before the peak, 1000·350,000 / 707,000 = 495.05 behind it
  expect(valueIn(throughC({}), peak(1_000_000))).toBe(707)
  expect(valueIn(throughC({}), peak(707_000))).toBe(1000)
  expect(valueIn(throughC({}), peak(350_000))).toBe(495)
})

test('contacts makes a contact worth less the more weight it has spread', () => {
  // w(a,c) = 500, w(c,b) = 1000, W(c) = 1500, r = ⌊1000 / √1.5⌋ = ⌊816.5⌋; s = 500·1000·816 / 1000 = 408,000
  expect(valueIn(throughC({ strength: 0.5 }), half(408_000))).toBe(500)
})

test('contacts lets no contact count for more than it is: r ≤ 1000', () => {
  // W(c) = 500: 1000 / √0.5 = 1414 → 1000; s = 250·250·1000 / 1000 = 62,500
  expect(valueIn(throughC({ strength: 0.25 }, { strength: 0.25 }), half(62_500))).toBe(500)
})

test('contacts takes ⌊1000 / (groupSize − 1)⌋ for a tie made in a group, unless its strength is known', () => {
  // w(a,c) = ⌊1000 / 3⌋ = 333, W(c) = 1333, r = ⌊866.1⌋ = 866; s = 333·1000·866 / 1000 = 288,378
  expect(valueIn(throughC({ groupSize: 4 }), half(288_378))).toBe(500)
  expect(valueIn(throughC({ groupSize: 4, strength: 0.5 }), half(408_000))).toBe(500)
})

test('contacts adds parallel ties of both directions up to 1000', () => {
  const { ties } = throughC({ strength: 0.75 })
  // 750 + 500 → 1000, as in the first example
  expect(valueIn({ members, ties: [...ties, { from: 'c', to: 'a', strength: 0.5 }] }, half(293_000))).toBe(707)
  // 750 + 100 = 850: W(c) = 1850, r = ⌊735.2⌋ = 735; s = 850·735 = 624,750
  expect(valueIn({ members, ties: [...ties, { from: 'c', to: 'a', strength: 0.1 }] }, half(624_750))).toBe(500)
})

test('contacts rounds a strength half up to thousandths', () => {
  // ⌊1000·0.0005 + ½⌋ = 1; W(c) = 1001, r = ⌊999.5⌋; s = ⌊1·1000·999 / 1000⌋ = 999; 999,000 / (999 + 1)
  expect(valueIn(throughC({ strength: 0.0005 }), half(1))).toBe(999)
})

test('contacts knows a tie of strength 0: the value is 0, the contact a contact', () => {
  expect(valueIn(throughC({ strength: 0 }), half(1))).toBe(0)
  expect(answerIn(throughC({ strength: 0 }), 'notConnected', 'a', 'c')).toBe('no')
})

test('contacts is unknown if either has no contact, and 0 if the two only know each other', () => {
  const ties = [{ from: 'a', to: 'b' }]
  expect(valueIn({ members, ties }, half(1))).toBe(0)
  expect(valueIn({ members, ties }, half(1), 'a', 'c')).toBeUndefined()
  expect(valueIn({ members, ties }, half(1), 'c', 'a')).toBeUndefined()
})

test('contacts(reach: 3, far) adds far thousandths of the chains over two contacts', () => {
  const ties = ['ac', 'cd', 'db'].map(([from = '', to = '']) => ({ from, to }))
  // r(c) = r(d) = 707: ⌊10⁹·707² / 10⁹⌋ = 499,849; ⌊500·499,849 / 1000⌋ = ⌊249,924.5⌋
  expect(valueIn({ members, ties }, reach3(249_924, 500))).toBe(500)
  expect(valueIn({ members, ties }, half(249_924))).toBe(0)
})

test('contacts(reach: 3) adds chains to paths and never visits anybody twice', () => {
  const ties = ['ac', 'cb', 'cd', 'db'].map(([from = '', to = '']) => ({ from, to }))
  // r(c) = ⌊1000 / √3⌋ = 577, r(d) = 707. Path acb: 577,000. Chain acdb: 577·707 = 407,939. No other chain.
  // s = 984,939; 984,939,000 / 1,984,939 = 496.2
  expect(valueIn({ members, ties }, reach3(1_000_000, 1000))).toBe(496)
})

test('contacts(reach: 3) does not run a chain through a or b themselves', () => {
  const ties = ['ab', 'ac', 'bd'].map(([from = '', to = '']) => ({ from, to }))
  expect(valueIn({ members, ties }, reach3(1, 1000))).toBe(0)
})
