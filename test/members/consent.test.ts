import { expect, test } from 'vitest'
import { readMembers } from '../../src/adapters/csv/index.ts'
import { admitMembers } from '../../src/index.ts'

const syrian = { id: '1', name: 'Rurtal', country: 'DE', origin: 'Syrien' }

function consentOf(consent: unknown) {
  const { members, issues } = admitMembers([{ ...syrian, consent }], { assertConsent: true })
  return [members[0]?.consent, ...issues.map(({ path, code }) => `${path} ${code}`)]
}

test.each([
  [
    { Matching: 'nein', Origin: 'hidden' },
    { matching: false, origin: 'hidden' },
  ],
  [{ Herkunft: 'nein' }, { origin: 'hidden' }],
  [
    { Vermittlung: 'ja', 'Herkunft sichtbar': 'alle' },
    { matching: true, origin: 'members' },
  ],
  [
    { köken: 'hayır', EŞLEŞTİRME: 'evet', Istatistik: 'evet' },
    { origin: 'hidden', matching: true, statistics: true },
  ],
])('the keys of consent are called as columns are: %j', (consent, read) => {
  expect(consentOf(consent)).toEqual([read])
})

test('nested or as columns: the same consent', async () => {
  const text = 'id,name,country,origin,Consent.Matching,Consent.Origin\n1,Rurtal,DE,Syrien,nein,hidden\n'
  const { members } = await readMembers(text, { assertConsent: true })
  expect(consentOf({ Matching: 'nein', Origin: 'hidden' })).toEqual([members[0]?.consent])
})

test('an answer under a key that nobody knows is told, and what was not answered beside it gets the cautious answer', () => {
  expect(consentOf({ colour: 'red' })).toEqual([{ matching: false, origin: 'hidden' }, 'consent.colour cautious'])
  expect(consentOf({ newsletter: 'yes', matching: 'yes' })).toEqual([
    { matching: true, origin: 'hidden' },
    'consent.newsletter cautious',
  ])
  expect(consentOf({ colour: '', matching: true })).toEqual([{ matching: true, origin: 'manager' }])
  expect(consentOf([])).toEqual([{ origin: 'manager' }])
  const { issues } = admitMembers([{ ...syrian, consent: { colour: 'red' } }])
  expect(issues[0]?.message).toContain('the cautious answer was taken: false.')
})

test.each([[['matching']], [['ja']]])('consent in another form, %j, is an answer that nobody understands', consent => {
  expect(consentOf(consent)).toEqual([{ matching: false }, 'consent.matching cautious'])
})

test('whoever refused to be introduced is not asked again: the manager’s word changes nothing', () => {
  expect(consentOf('nein')).toEqual([{ matching: false }])
  expect(consentOf('ja')).toEqual([{ matching: true, origin: 'manager' }])
})
