import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { statedTerms, termsOf } from '../../src/scoring/fields.ts'
import { heldThrough, standsFor } from '../../src/scoring/regions.ts'

const member: Member = {
  id: 'a',
  name: 'A',
  kind: 'company',
  organization: 'Rurtal',
  baseCountry: 'DE',
  place: 'Aachen',
  originCountries: ['TR'],
  originPlace: 'İzmir',
  accessCountries: ['TR', 'KZ'],
  industries: ['C28'],
  offers: ['pump', 'pump', 'valve'],
  needs: ['casting', { term: 'agent', until: '2026-11-22' }, { term: 'fair', until: '2026-11-21' }, { term: 'loan' }],
  size: 'small',
}
const today = () => '2026-11-22'

test.each([
  ['kind', ['company']],
  ['organization', ['Rurtal']],
  ['baseCountry', ['DE']],
  ['place', ['Aachen']],
  ['originPlace', ['İzmir']],
  ['size', ['small']],
  ['industries', ['C28']],
  ['offers', ['pump', 'valve']],
  ['opens', ['DE', 'TR', 'KZ']],
  ['needs', ['casting', 'agent', 'loan']],
  ['goals', []],
] as const)('termsOf(member, %j) is %j, each once', (field, terms) => {
  expect(termsOf(member, field, today)).toEqual(terms)
})

test('statedTerms has repetitions, and nothing for a member who says nothing', () => {
  expect(statedTerms(member, 'offers', today)).toEqual(['pump', 'pump', 'valve'])
  expect(statedTerms(member, 'opens', today)).toEqual(['DE', 'TR', 'TR', 'KZ'])
  const silent: Member = { id: 'b', name: 'B', kind: 'other' }
  for (const field of ['opens', 'needs', 'originPlace', 'offers'] as const)
    expect(statedTerms(silent, field, today), field).toEqual([])
  expect(statedTerms({ ...silent, accessCountries: ['TR'] }, 'opens', today)).toEqual(['TR'])
})

test('only a need with an end asks what day it is', () => {
  const never = () => {
    throw new Error('asked')
  }
  expect(termsOf({ ...member, needs: ['casting', { term: 'loan' }] }, 'needs', never)).toEqual(['casting', 'loan'])
  expect(() => termsOf(member, 'needs', never)).toThrow('asked')
})

test('a region among markets stands for its countries, and is held through each; elsewhere it is a word', () => {
  expect(standsFor('targetMarkets')('DACH')).toEqual(['AT', 'CH', 'DE'])
  expect(standsFor('targetMarkets')('TR')).toEqual(['TR'])
  expect(standsFor('offers')('DACH')).toEqual(['DACH'])
  expect(heldThrough('targetMarkets')('DACH')).toEqual(['DACH', 'AT', 'CH', 'DE'])
  expect(heldThrough('targetMarkets')('TR')).toEqual(['TR'])
  expect(heldThrough('offers')('DACH')).toEqual(['DACH'])
})
