import { describe, expect, test } from 'vitest'
import { KontorError } from '../../src/errors/kontor-error.ts'
import { admitMembers } from '../../src/members/admit-members.ts'

function codesOf(record: object, options = {}) {
  return admitMembers([{ id: 'a', name: 'A', ...record }], options).issues.map(({ path, code, severity }) => [
    path,
    code,
    severity,
  ])
}

function memberOf(record: object, options = {}) {
  const [member] = admitMembers([{ id: 'a', name: 'A', ...record }], options).members
  return member
}

describe('admitMembers(records)', () => {
  test.each(['Aradıkları', 'Arananlar', 'Gesucht'])('under %s stands what is needed', header => {
    expect(admitMembers([{ id: 'a', name: 'A', [header]: 'bayi' }]).members[0]?.needs).toEqual(['distribution'])
  })

  test.each(['Mitarbeiterzahl', 'Çalışan Sayısı', 'Number of employees'])('under %s stands the size', header => {
    const record = { id: 'a', name: 'A', [header]: 85 }
    expect(admitMembers([record])).toMatchObject({ issues: [], members: [{ size: 'medium' }] })
  })

  test('reads German, Turkish and English headers', () => {
    const german = {
      'Nr.': '1',
      Firma: 'Pumpen',
      Land: 'Deutschland',
      Herkunftsland: 'Türkei',
      Zielmärkte: 'Türkei; EU',
      Branche: 'C28',
      Sprachen: 'Deutsch, Türkisch',
    }
    const turkish = {
      'Üye No': '2',
      Ad: 'Makina',
      Ülke: 'Türkiye',
      'Menşe ülke': 'Almanya',
      'HEDEF PAZARLAR': 'Almanya|Fransa',
      Diller: 'Türkçe',
    }
    const english = {
      ID: '3',
      Name: 'Tools',
      base_country: 'Turkey',
      'target markets': 'Germany',
      Languages: 'en',
      'Place (city)': 'Izmir',
      'Land / Country': 'TR',
    }
    expect(admitMembers([german, turkish, english])).toMatchObject({
      issues: [],
      members: [
        {
          id: '1',
          name: 'Pumpen',
          kind: 'other',
          baseCountry: 'DE',
          originCountries: ['TR'],
          industries: ['C28'],
          targetMarkets: ['TR', 'EU'],
          languages: ['de', 'tr'],
        },
        {
          id: '2',
          name: 'Makina',
          baseCountry: 'TR',
          originCountries: ['DE'],
          targetMarkets: ['DE', 'FR'],
          languages: ['tr'],
        },
        { id: '3', name: 'Tools', baseCountry: 'TR', place: 'Izmir', targetMarkets: ['DE'], languages: ['en'] },
      ],
    })
  })

  test('shows the mapping used; one header may feed several fields', () => {
    const { members, mapping } = admitMembers([{ id: '1', name: 'A', tags: 'Export', land: 'DE', x: '1' }], {
      columns: { tags: ['offers', 'needs'], land: 'accessCountries' },
    })
    expect(members).toEqual([
      { id: '1', name: 'A', kind: 'other', accessCountries: ['DE'], offers: ['export'], needs: ['export'] },
    ])
    expect(mapping).toEqual([
      { header: 'id', fields: ['id'], by: 'name' },
      { header: 'name', fields: ['name'], by: 'name' },
      { header: 'tags', fields: ['offers', 'needs'], by: 'columns' },
      { header: 'land', fields: ['accessCountries'], by: 'columns' },
      { header: 'x', fields: [], by: 'none' },
    ])
  })

  test('joins Vorname and Nachname, and takes Firma for the name where there is no other', () => {
    expect(memberOf({ name: undefined, Vorname: 'Ayşe', Nachname: 'Kaya', Firma: 'Kaya GmbH' })).toMatchObject({
      name: 'Ayşe Kaya',
      organization: 'Kaya GmbH',
    })
    expect(admitMembers([{ id: '1', Firma: 'Kaya GmbH' }]).members).toEqual([
      { id: '1', name: 'Kaya GmbH', kind: 'other' },
    ])
  })

  test('a member with nothing but id and name', () => {
    const { members } = admitMembers([{ id: '__proto__', name: 'constructor' }])
    expect(members).toEqual([{ id: '__proto__', name: 'constructor', kind: 'other' }])
    expect(Object.isFrozen(members[0])).toBe(true)
    expect(Object.keys(members[0] ?? {}).sort()).toEqual(['id', 'kind', 'name'])
  })

  test.each([
    ['a number', 7, 'notARecord'],
    ['null', null, 'notARecord'],
    ['a list', ['a'], 'notARecord'],
    ['nothing in it', { id: ' ', name: '' }, 'emptyRow'],
    ['no id', { name: 'A' }, 'noId'],
    ['no name', { id: 'a' }, 'missingValue'],
    ['a control character in the id', { id: 'a\u0000b', name: 'A' }, 'badId'],
    ['a lone surrogate in the id', { id: 'a\ud800', name: 'A' }, 'badId'],
    ['a fraction as id', { id: 1.5, name: 'A' }, 'badId'],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
      'notARecord',
    ],
  ])('rejects %s, whole', (_name, record, code) => {
    const { members, rejected, rows } = admitMembers([record])
    expect(members).toEqual([])
    expect(rows).toBe(1)
    expect(rejected).toHaveLength(1)
    expect(rejected[0]?.record).toBe(record)
    expect(rejected[0]?.issues.filter(({ severity }) => severity === 'error').map(issue => issue.code)).toEqual([code])
  })

  test('keeps the first of two equal ids and names both rows', () => {
    const { members, rejected } = admitMembers([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
      { id: 'a', name: 'C' },
    ])
    expect(members.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(rejected).toMatchObject([{ row: 3, id: 'a', record: { id: 'a', name: 'C' } }])
    expect(rejected[0]?.issues[0]?.message).toBe(
      'Row 3 (a), id: the id “a” was already used by row 1; that row was kept.',
    )
  })

  test.each([
    ['a', 'A'],
    ['é', 'e\u0301'],
    ['a b', 'ab'],
    ['ab', 'a\u200bb'],
    ['Ａ', 'a'],
  ])('keeps both of the look-alikes %j and %j and warns', (first, second) => {
    const { members, issues } = admitMembers([
      { id: first, name: '1' },
      { id: second, name: '2' },
    ])
    expect(members.map(({ id }) => id)).toEqual([first, second])
    expect(issues).toMatchObject([{ row: 2, code: 'lookAlikeId', severity: 'warning' }])
  })

  test('never casts ids: 007 stays 007, the number 7 is taken as its digits and said', () => {
    const { members, issues } = admitMembers([
      { id: '007', name: 'A' },
      { id: 7, name: 'B' },
      { id: ' 8 ', name: 'C' },
    ])
    expect(members.map(({ id }) => id)).toEqual(['007', '7', '8'])
    expect(issues.map(({ row, code }) => [row, code])).toEqual([
      [2, 'numericId'],
      [3, 'trimmedId'],
    ])
  })

  test('a name with a comma survives; words joined by commas are cut', () => {
    expect(memberOf({ targetMarkets: 'Korea, Republic of' })?.targetMarkets).toEqual(['KR'])
    expect(memberOf({ targetMarkets: 'Deutschland, Frankreich und Polen' })?.targetMarkets).toEqual(['DE', 'FR', 'PL'])
    expect(memberOf({ targetMarkets: 'DE|DE;Almanya' })?.targetMarkets).toEqual(['DE'])
  })

  test('a word that is not understood costs only itself', () => {
    const { members, issues } = admitMembers([{ id: 'a', name: 'A', baseCountry: 'Kongo', targetMarkets: 'TR|Qwrtz' }])
    expect(members).toEqual([{ id: 'a', name: 'A', kind: 'other', targetMarkets: ['TR'] }])
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['baseCountry', 'ambiguousWord'],
      ['targetMarkets', 'unknownWord'],
    ])
    expect(issues[0]?.suggestions.map(({ code }) => code).sort()).toEqual(['CD', 'CG'])
  })

  test.each([
    ['3/11/2016', ['2016-11-03', '2016-03-11']],
    ['31/12/2026', ['2026-12-31']],
    ['4-4-2026', ['2026-04-04']],
    ['44197', ['2021-01-01']],
    ['31.02.2020', []],
    ['31/31/2026', []],
  ])('asks of the day %j whether it is one of %j', (joined, days) => {
    const { issues } = admitMembers([{ id: 'a', name: 'A', joined }])
    expect(issues.map(({ code }) => code)).toEqual(['badDay'])
    expect(issues[0]?.suggestions.map(({ code }) => code)).toEqual(days)
  })

  test.each([
    ['de', '„2024“ ist kein Tag des Kalenders in der Form JJJJ-MM-TT.'],
    ['tr', '“2024” takvimde YYYY-AA-GG biçiminde bir gün değil.'],
    ['en', '“2024” is not a day of the calendar as YYYY-MM-DD.'],
  ] as const)('says of a year alone how a day is written (%s)', (locale, says) => {
    for (const joined of ['2024', 2024]) {
      const { issues } = admitMembers([{ id: 'a', name: 'A', joined }], { locale })
      expect(issues[0]?.message).toMatch(/YYYY-(MM|AA)-(DD|GG)|JJJJ-MM-TT/)
      if (typeof joined === 'string') expect(issues[0]?.message).toContain(says)
    }
  })

  test('a word of two meanings beside a known one costs only itself, but one country is not chosen of two', () => {
    const { members, issues } = admitMembers([
      { id: 'a', name: 'A', baseCountry: 'Türkei, Kongo', targetMarkets: 'Türkei, Kongo' },
    ])
    expect(members[0]).toEqual({ id: 'a', name: 'A', kind: 'other', targetMarkets: ['TR'] })
    expect(issues.map(({ path, code, received }) => [path, code, received])).toEqual([
      ['baseCountry', 'ambiguousWord', 'Kongo'],
      ['targetMarkets', 'ambiguousWord', 'Kongo'],
    ])
  })

  test.each([
    ['2025-02-30', undefined, 'badDay'],
    ['2025-02-28T23:00:00+01:00', '2025-02-28', undefined],
    ['31.12.2026', '2026-12-31', 'convertedDay'],
    ['12/31/2026', undefined, 'badDay'],
    [new Date('2026-12-31T00:00:00Z'), '2026-12-31', 'convertedDay'],
    [20261231, undefined, 'wrongType'],
  ])('reads the day %j as %j (%s)', (joined, day, code) => {
    expect(memberOf({ joined })?.joined).toBe(day)
    expect(codesOf({ joined }).map(([, found]) => found)).toEqual(code === undefined ? [] : [code])
  })

  test.each([
    ['3', 3],
    [' 12 ', 12],
    [0, 0],
    ['3.0', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
    [1.5, undefined],
    [Number.NaN, undefined],
  ])('reads the capacity %j as %j', (capacity, expected) => {
    expect(memberOf({ capacity })?.capacity).toBe(expected)
  })

  test('needs end on a day: { term, until } or term@day', () => {
    expect(memberOf({ needs: 'Export@2027-03-31|@home' })?.needs?.[0]).toEqual({ term: 'export', until: '2027-03-31' })
    expect(memberOf({ needs: [{ term: 'Export', until: '2027-03-31' }, 'Export'] })?.needs).toEqual([
      { term: 'export', until: '2027-03-31' },
    ])
    expect(memberOf({ needs: 'Export@2027-02-30' })?.needs).toEqual(['export'])
  })

  test('own synonyms are terms', () => {
    expect(memberOf({ offers: 'Blechle' }, { synonyms: { Blechle: 'export' } })?.offers).toEqual(['export'])
  })

  test('consent is read from columns or nested, never invented, and cautious where it is not understood', () => {
    expect(memberOf({})).not.toHaveProperty('consent')
    expect(memberOf({ 'consent.origin': 'manager', consent: { matching: false } })?.consent).toEqual({
      matching: false,
      origin: 'manager',
    })
    expect(memberOf({ Einwilligung: 'nein' })?.consent).toEqual({ matching: false })
    expect(memberOf({ consent: { matching: 'na ja', origin: 'perhaps' } })?.consent).toEqual({
      matching: false,
      origin: 'hidden',
    })
    expect(codesOf({ consent: { matching: 'na ja' } })).toEqual([['consent.matching', 'cautious', 'warning']])
  })

  test('assertConsent fills in what was not asked, overrides no answer, and the rest is counted', () => {
    const records = [
      { id: '1', name: 'A', originCountries: ['TR', 'GR'], originPlace: 'Izmir' },
      { id: '2', name: 'B', originCountries: ['TR'], consent: { origin: 'hidden' } },
      { id: '3', name: 'C', originCountries: ['TR'], consent: { origin: 'members' } },
      { id: '4', name: 'D' },
    ]
    expect(admitMembers(records).withheld).toBe(4)
    const { members, withheld } = admitMembers(records, { assertConsent: true })
    expect(members.map(({ consent }) => consent?.origin)).toEqual(['manager', 'hidden', 'members', undefined])
    expect(withheld).toBe(1)
  })

  test('masks private values in every part of an issue unless asked', () => {
    const record = { id: 'a', name: 'A', originCountries: 'Qwrtzland', labels: { group: { secret: 'Qwrtzland' } } }
    const issuesOf = (options: object) => JSON.stringify(admitMembers([record], options).issues)
    expect(issuesOf({})).not.toContain('Qwrtz')
    expect(issuesOf({ revealPrivate: true })).toContain('Qwrtz')
  })

  test('names unknown fields once a column, also __proto__, and never applies them', () => {
    const records = [1, 2, 3].map(id =>
      JSON.parse(`{"id":"${id}","name":"A","__proto__":{"kind":"company"},"constructor":"x","foo":1}`),
    )
    const { members, issues } = admitMembers(records)
    expect(members.map(({ kind }) => kind)).toEqual(['other', 'other', 'other'])
    expect(issues.map(({ row, path, code }) => [row, path, code])).toEqual([
      [0, '__proto__', 'unknownField'],
      [0, 'constructor', 'unknownField'],
      [0, 'foo', 'unknownField'],
    ])
  })

  test('every issue has at most 80 characters of the value, and words in the asked language', () => {
    for (const locale of ['de', 'tr', 'en'] as const) {
      const { issues } = admitMembers(
        [{ id: 'a', name: 'A', baseCountry: 'q'.repeat(500), capacity: '😀'.repeat(100) }],
        { locale },
      )
      expect(issues).toHaveLength(2)
      for (const { received, message, remedy } of issues) {
        expect(received.length).toBeLessThanOrEqual(80)
        expect(message).toContain(received)
        expect(remedy).not.toBe('')
      }
    }
  })

  test('a wrong call throws; data never does', () => {
    expect(() => admitMembers('a,b' as never)).toThrow(KontorError)
    expect(() => admitMembers([], { columns: { a: 'nonsense' } })).toThrow(
      /Expected `columns\["a"\]` to be the name of a known field/,
    )
    expect(() => admitMembers([], { locale: 'fr' as never })).toThrow(KontorError)
    expect(admitMembers([])).toEqual({ members: [], rejected: [], issues: [], mapping: [], rows: 0, withheld: 0 })
  })

  test('a mapping that names a column nobody has is said', () => {
    expect(codesOf({}, { columns: { Lnad: 'baseCountry' } })).toEqual([['Lnad', 'missingColumn', 'warning']])
  })
})
