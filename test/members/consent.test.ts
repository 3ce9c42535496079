import { expect, test } from 'vitest'
import { readMembers } from '../../src/adapters/csv/index.ts'
import { admitMembers, admitTies } from '../../src/index.ts'

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

test.each([
  'ja?',
  'x ?',
  'ja*',
  '☐ ja',
  '[ ] ja',
  '( ) yes',
  'evet ☐',
  '❌ ja',
  '~ja',
  'j\u0336a\u0336',
  'ja…',
  '⬜ ja',
])('what is said with a doubt, a condition or beside an empty box is no yes: %s', answer => {
  expect(consentOf({ matching: answer, origin: answer })).toEqual([
    { matching: false, origin: 'hidden' },
    'consent.matching cautious',
    'consent.origin cautious',
  ])
  expect(consentOf({ origin: answer.replace(/ja|x|yes|evet/, 'alle') })[0]).toEqual({ origin: 'hidden' })
})

test.each(['ja!', '„ja“', 'Ja.', '[x]', '☑ ja', ' JA ', '=TRUE', 'ja\u200b'])(
  'signs that say nothing take nothing from a yes: %s',
  answer => expect(consentOf(answer)[0]).toMatchObject({ matching: true }),
)

test.each(['nein?', '☐ nein', 'aktiv?', 'hayır*'])('a no in doubt ends no pause and makes no tie public: %s', cell => {
  const { members, issues } = admitMembers([{ id: 'a', name: 'A', pausiert: cell }])
  expect([members[0]?.paused, issues[0]?.code]).toEqual([true, 'cautious'])
  const { ties } = admitTies(
    [{ from: 'a', to: 'b', vertraulich: cell }],
    [...members, { id: 'b', name: 'B', kind: 'other' }],
  )
  expect(ties[0]?.private).toBe(true)
  expect(admitMembers([{ id: 'a', name: 'A', 'nicht mit': cell.replace('aktiv', 'nein') }]).members[0]?.paused).toBe(
    true,
  )
})

test.each(['Einwilligung (nein)', 'Einwilligung / nein', 'KVKK onayı (hayır)', 'Consent [no]'])(
  'a cross under the no of two columns is no consent: %s',
  header => {
    const { members, issues } = admitMembers([{ id: 'a', name: 'A', [header]: 'x' }])
    expect([members[0]?.consent, issues[0]?.code]).toEqual([undefined, 'unusedConsent'])
  },
)

test.each([
  'Opt-out',
  'Widerspruch',
  'widerrufen am',
  'Keine Weitergabe',
  'Consent withdrawn',
  'itiraz',
  'Bitte nicht kontaktieren',
  'Kontaktsperre',
  'Do not contact',
  "Don't call",
  'Aranmasın',
  'Eşleştirmeye katılmak istemiyor',
])('a column of objections is told, and read as what it is where its remedy says: %s', header => {
  for (const answer of ['x', '2024-03-01']) {
    const row = { id: 'a', name: 'A', [header]: answer }
    const { issues } = admitMembers([row])
    expect([issues[0]?.code, issues[0]?.remedy.includes('header=paused')]).toEqual(['unusedConsent', true])
    expect(admitMembers([row], { columns: { [header]: 'paused' } }).members[0]?.paused).toBe(true)
  }
})
