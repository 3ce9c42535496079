import { describe, expect, test } from 'vitest'
import { maskRejected } from '../../src/members/admission/mask-rejected.ts'
import { admitMembers } from '../../src/members/admit-members.ts'
import { admitTies } from '../../src/members/admit-ties.ts'
import { MESSAGES } from '../../src/members/messages/messages.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'

const admitted = (record: object) => {
  const { members, issues } = admitMembers([{ id: 'a', name: 'A', ...record }])
  return { ...members[0], told: issues.map(({ path, code }) => [path, code]) }
}

/** Whoever answered something that cannot be read did not agree: in a mended row, or where a formula failed. */
describe.each([...LOCALES.map(locale => MESSAGES[locale].masked), '#N/A', '#NV', '#BEZUG! '])(
  'what cannot be known: %s',
  cell => {
    const code = cell.startsWith('#') ? 'failedFormula' : 'notShown'

    test.each<[column: string, path: string, left: object]>([
      ['Einwilligung', 'consent', { consent: { matching: false } }],
      ['consent.matching', 'consent.matching', { consent: { matching: false } }],
      ['Einwilligung Herkunft', 'consent.origin', { consent: { origin: 'hidden' } }],
      ['consent.paths', 'consent.paths', { consent: { paths: false } }],
      ['consent.introducer', 'consent.introducer', { consent: { introducer: false } }],
      ['consent.statistics', 'consent.statistics', { consent: { statistics: false } }],
      ['nicht mit', 'avoid', { paused: true }],
      ['ruht', 'paused', { paused: true }],
    ])('in %s gets the cautious answer', (column, path, left) => {
      expect(admitted({ [column]: cell })).toEqual({ id: 'a', name: 'A', kind: 'other', ...left, told: [[path, code]] })
    })

    test('makes no tie public', () => {
      const members = ['a', 'b'].map(id => ({ id, name: id, kind: 'company' as const }))
      const { ties, issues } = admitTies([{ from: 'a', to: 'b', vertraulich: cell }], members)
      expect([ties[0]?.private, issues[0]?.code, issues[0]?.message.includes(': true')]).toEqual([true, code, true])
    })

    test('holds beside another column that says yes', () => {
      expect(admitted({ Einwilligung: cell, 'consent.matching': 'ja' }).consent).toEqual({ matching: false })
      expect(admitted({ 'consent.matching': 'ja', 'Einwilligung Vermittlung': cell }).consent).toEqual({
        matching: false,
      })
    })
  },
)

test('a row that was handed back, mended and admitted grants nothing it did not grant before', () => {
  const given = { id: '', name: 'B', Einwilligung: 'nein', 'nicht mit': 'x', 'Einwilligung Herkunft': 'nein' }
  const { rejected, mapping } = admitMembers([given])
  const [row] = maskRejected(rejected, mapping, 'de')
  const { members, issues } = admitMembers([{ ...(row!.record as object), id: 'b' }], { locale: 'de' })
  expect(members[0]).toMatchObject({ consent: { matching: false, origin: 'hidden' }, paused: true })
  expect(issues.map(({ remedy }) => remedy.includes('--show-private'))).toEqual([true, true, true])
})

test('two columns of consent: the more cautious answer holds, whichever stands first, and the difference is told', () => {
  const both = (one: string, other: string) =>
    admitted({ 'Einwilligung Herkunft': one, 'Herkunft sichtbar für': other })
  const ranks = ['nein', 'nur intern', 'alle'] as const
  const meant = ['hidden', 'manager', 'members'] as const
  for (const [i, one] of ranks.entries())
    for (const [j, other] of ranks.entries()) {
      const { consent, told } = both(one, other)
      expect(consent).toEqual({ origin: meant[Math.min(i, j)] })
      expect(told).toEqual(i === j ? [] : [['consent.origin', 'conflict']])
    }
})

test('the answer that is always taken is shown, and what was answered is not', () => {
  const { issues } = admitMembers([{ id: 'a', name: 'A', 'consent.matching': 'perhaps later' }])
  expect(issues[0]?.message).toContain('the cautious answer was taken: false')
  expect(issues[0]?.message).not.toContain('perhaps')
})

describe('paused', () => {
  test.each(['bis 31.03.2027', 'ausgetreten', 'gekündigt', 'ja, bis März'])('is whoever filled it in with %s', cell => {
    expect(admitted({ ruht: cell })).toMatchObject({ paused: true, told: [['paused', 'cautious']] })
  })

  test.each(['nein', 'aktiv', 'hayır', '0'])('is nobody who said %s', cell => {
    expect(admitted({ ruht: cell })).toMatchObject({ paused: false, told: [] })
  })
})

describe('whom a member avoids', () => {
  const avoidedBy = (avoid: string) => {
    const others = [
      { id: 'b', name: 'Anna Pumpen' },
      { id: 'c', name: 'Bora Makina' },
    ]
    return admitMembers([{ id: 'a', name: 'A', avoid }, ...others]).members[0]!
  }

  test.each([
    'Anna Pumpen und Bora Makina',
    'Anna Pumpen & Bora Makina',
    'b/c',
    'b ve c',
    'Anna Pumpen, Bora Makina',
    'b and c',
  ])('may be joined: %s', avoid => {
    expect(avoidedBy(avoid).avoid).toEqual(['b', 'c'])
  })

  test.each(['alle', 'all', 'everybody', 'hepsi', 'Herkes'])('may be everybody: %s pauses', avoid => {
    const { avoid: left, paused } = avoidedBy(avoid)
    expect([left, paused]).toEqual([undefined, true])
  })
})

describe('columns of consent', () => {
  test.each([
    'Einwilligung DSGVO',
    'Einwilligung (DSGVO)',
    'DSGVO-Einwilligung',
    'KVKK onayı',
    'Açık Rıza',
    'GDPR consent',
    'Consent (GDPR)',
    'Einwilligung zur Vermittlung',
    'Darf vermittelt werden',
    'Einverständniserklärung',
  ])('%s: no is no', header => {
    expect(admitted({ [header]: 'nein' }).consent).toEqual({ matching: false })
  })

  test.each(['Newsletter-Einwilligung', 'Fotos: Zustimmung', 'marketing consent', 'Opt-in', 'Optin', 'izin tarihi'])(
    '%s is not used, and that is told as what it is',
    header => {
      const { issues, members } = admitMembers([{ id: 'a', name: 'A', [header]: 'nein' }])
      expect([issues[0]?.code, members[0]?.consent]).toEqual(['unusedConsent', undefined])
    },
  )

  test('another column is only unknown', () => {
    expect(admitted({ Zustimmhaus: 'x', Schuhgröße: '43', consenso: 'x' }).told).toEqual([
      ['Zustimmhaus', 'unusedConsent'],
      ['Schuhgröße', 'unknownField'],
      ['consenso', 'unknownField'],
    ])
  })
})

describe('a contact', () => {
  test.each(['ja', 'nein', 'x', 'hayır'])('is no yes or no: %s', cell => {
    const { contact, told } = admitted({ Kontakt: cell, 'E-Mail': 'a@example.org' })
    expect([contact, told]).toEqual(
      cell === 'x' ? ['x, a@example.org', []] : ['a@example.org', [['contact', 'placeholder']]],
    )
  })

  test('is not read out of a column that holds something else as well', () => {
    expect(admitted({ 'Telefon / Notiz': 'nicht anrufen' })).toMatchObject({
      told: [['Telefon / Notiz', 'unknownField']],
    })
    expect(admitted({ 'Herkunft / Bemerkung': 'TR' }).originCountries).toBeUndefined()
    expect(admitted({ 'Telefon / E-Mail': 'a@example.org' }).contact).toBe('a@example.org')
    expect(admitted({ 'Land / Sonst': 'DE' }).baseCountry).toBe('DE')
  })
})
