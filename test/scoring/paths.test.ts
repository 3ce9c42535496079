import { expect, test } from 'vitest'
import type { Member, Tie } from '../../src/index.ts'
import { createNetwork } from '../../src/index.ts'
import type { Contacts } from '../../src/policy/signal.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { prepareContacts, valueOfPaths } from '../../src/scoring/shapes/contacts.ts'

const members: Member[] = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id, name: id, kind: 'company' }))
const [a, b, , , e] = members as [Member, Member, Member, Member, Member]
const ties = (text: string): Tie[] =>
  text
    .split(' ')
    .map(word => ({ from: word[0]!, to: word[1]!, ...(word.length > 2 ? { strength: Number(word.slice(2)) } : {}) }))
const signal = (own: Partial<Contacts>): Contacts =>
  ({ name: 'p', weight: 1, neutral: 0, shape: 'contacts', reach: 2, ...own }) as Contacts
const pathsOf = (text: string, own: Partial<Contacts>) =>
  prepareContacts(signal(own), createFacts(createNetwork({ members, ties: ties(text) }), undefined))

test('over one contact: ⌊w(a,c) · w(c,b) · r(c) / 10³⌋, here 500 · 800 · 877 / 10³', () => {
  const paths = pathsOf('ac0.5 cb0.8', { half: 350_800 })
  expect(paths.find(a, b)).toEqual({ value: 500, evidence: { count: 1 } })
  expect(paths.find(b, a)).toEqual({ value: 500, evidence: { count: 1 } })
  expect(pathsOf('ac0.5 cb0.8', { half: 350_801 }).find(a, b)?.value).toBe(499)
})

test('a tie of the two is no path between them, and several paths add up', () => {
  expect(pathsOf('ab', { half: 1 }).find(a, b)).toEqual({ value: 0, evidence: { count: 0 } })
  expect(pathsOf('ac cb ad db', { half: 1_414_000 }).find(a, b)).toEqual({ value: 500, evidence: { count: 2 } })
  expect(pathsOf('ab ac cb', { half: 707_000 }).find(a, b)).toEqual({ value: 500, evidence: { count: 1 } })
})

test('over two contacts: ⌊w · w · w · r · r / 10⁹⌋ · far / 10³, all four different', () => {
  const far = { reach: 3, far: 500, half: 249_924 } as const
  expect(pathsOf('ac cd db', far).find(a, b)).toEqual({ value: 500, evidence: { count: 0, paths: 1 } })
  expect(pathsOf('ac cd db', { ...far, half: 249_925 }).find(a, b)?.value).toBe(499)
  expect(pathsOf('ac cd db', { reach: 2, half: 1 }).find(a, b)?.value).toBe(0)
  expect(pathsOf('ab ac', far).find(a, b)?.value, 'a · b · a · b').toBe(0)
  expect(pathsOf('ab bc ad', far).find(a, b), 'nobody twice').toEqual({ value: 0, evidence: { count: 0, paths: 0 } })
  expect(pathsOf('ac ad cb cd db', far).find(a, b)?.evidence).toEqual({ count: 2, paths: 2 })
})

test('who has no tie has no path that is known, and ties to fill in', () => {
  const paths = pathsOf('ac cb', { half: 1 })
  expect([paths.find(a, e), paths.find(e, a)]).toEqual([undefined, undefined])
  expect(paths.missing(a, e)).toEqual([{ member: 'e', field: 'ties' }])
  expect(paths.missing(e, a)).toEqual([{ member: 'e', field: 'ties' }])
  expect(paths.missing(a, b)).toEqual([])
})

test('a value saturates at half, or is full at the peak and less on either side', () => {
  expect([0, 500, 1000, 3000].map(sum => valueOfPaths(sum, signal({ half: 1000 })))).toEqual([0, 333, 500, 750])
  expect([0, 250, 1000, 3000].map(sum => valueOfPaths(sum, signal({ peak: 1000 })))).toEqual([0, 250, 1000, 333])
})
