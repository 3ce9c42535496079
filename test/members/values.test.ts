import { describe, expect, test } from 'vitest'
import { readLocale, readOriginConsent, readSide, readStage } from '../../src/members/fields/choices.ts'
import { readCount, readDay, readShare } from '../../src/members/reading/numbers.ts'

describe('a day', () => {
  test.each([
    '2026-01-02',
    ' 2026-01-02 ',
    '2026-01-02T10:20',
    '2026-01-02 10:20:30',
    '2026-01-02T10:20:30.125Z',
    '2026-01-02T10:20:30,5+03:00',
    '2026-01-02T23:20-0330',
  ])('%j is read as the day it writes', text => {
    expect(readDay(text)).toEqual({ value: '2026-01-02', problems: [] })
  })

  test.each([
    ['2.1.2026', '2026-01-02'],
    ['02.11.2026', '2026-11-02'],
    [new Date(Date.UTC(2026, 0, 2)), '2026-01-02'],
  ])('%j is read as %s, which is said', (cell, day) => {
    const received = typeof cell === 'string' ? cell : '2026-01-02T00:00:00.000Z'
    const problem = { code: 'convertedDay', severity: 'info', received, also: day }
    expect(readDay(cell)).toEqual({ value: day, problems: [problem] })
  })

  test.each<[string, string[]]>([
    ['3/11/2016', ['2016-11-03', '2016-03-11']],
    ['5-5-2016', ['2016-05-05']],
    ['13/11/2016', ['2016-11-13']],
    ['3/11/16', []],
    ['x3/11/2016', []],
    ['3/11/20166', []],
    ['44197', ['2021-01-01']],
    ['144197', []],
    ['441977', []],
    ['14197', []],
    ['2026-02-30', []],
    ['30.2.2026', []],
    ['x2026-01-02', []],
    ['2026-01-02x', []],
    ['2026-01-02T10', []],
    ['2026-01-02T10:20:3', []],
    ['1.2.2026.', []],
    ['a1.2.2026', []],
    ['1.2.20261', []],
    ['', []],
    ['2025/12/31', ['2025-12-31']],
    ['2025-1-5', ['2025-01-05']],
    ['20251231', ['2025-12-31']],
    ['20251331', []],
    ['2025/13/01', []],
    ['31.12.25', ['2025-12-31']],
    ['31. 12. 1999 14:30', ['1999-12-31']],
    ['1.2.61', ['1961-02-01']],
    ['31.12.2025, 14:30:10', ['2025-12-31']],
    ['32.12.25', []],
  ])('%j is no day; perhaps %j', (text, days) => {
    const suggestions = days.map(code => ({ code, name: code }))
    const problem = { code: 'badDay', severity: 'warning', received: text, expects: 'day', suggestions }
    expect(readDay(text)).toEqual({ problems: [problem] })
  })

  test.each([
    [2026, '2026'],
    [new Date(Number.NaN), 'Invalid Date'],
    [new Date(Date.UTC(12_026, 0, 2)), '+012026-01-02T00:00:00.000Z'],
  ])('%j is no day', (cell, received) => {
    const problem = { code: 'wrongType', severity: 'warning', received, expects: 'day' }
    expect(readDay(cell)).toEqual({ problems: [problem] })
  })
})

describe('a number', () => {
  test.each([
    [3, 3],
    ['3', 3],
    [' 03 ', 3],
    ['1', 1],
    [-0, undefined],
    ['0', undefined],
    [1.5, undefined],
    ['1.5', undefined],
    ['x3', undefined],
    ['3x', undefined],
    ['99999999999999999', undefined],
    [2 ** 53, undefined],
    [true, undefined],
  ])('%j is read as the integer %j from 1 on', (cell, value) => {
    const { problems, ...read } = readCount(1, 'count')(cell)
    expect(read).toEqual(value === undefined ? {} : { value })
    const problem = { code: 'badNumber', severity: 'warning', expects: 'count' }
    expect(problems).toMatchObject(value === undefined ? [problem] : [])
  })

  test('a zero has no sign', () => {
    expect(Object.is(readCount(0, 'count')(-0).value, 0)).toBe(true)
    expect(Object.is(readShare(-0).value, 0)).toBe(true)
  })

  test.each<[unknown, number | undefined, string?]>([
    [0, 0],
    [1, 1],
    [0.25, 0.25],
    ['0', 0],
    [' 1 ', 1],
    ['.5', 0.5],
    ['0.50', 0.5],
    ['1.0', 1],
    ['0,5', 0.5, '0.5'],
    ['1,00', 1, '1'],
    ['0,0', 0, '0'],
    [1.01, undefined],
    [-0.01, undefined],
    ['1.01', undefined],
    ['2', undefined],
    ['10', undefined],
    ['0.5x', undefined],
    ['x0.5', undefined],
    ['', undefined],
    [true, undefined],
  ])('%j is read as the share %j', (cell, value, also) => {
    const { problems, ...read } = readShare(cell)
    expect(read).toEqual(value === undefined ? {} : { value })
    if (value === undefined)
      expect(problems).toMatchObject([{ code: 'badNumber', severity: 'warning', expects: 'share' }])
    else
      expect(problems).toEqual(
        also === undefined ? [] : [{ code: 'decimalComma', severity: 'info', received: cell, also }],
      )
  })
})

describe('a choice', () => {
  test.each([
    [readLocale, 'de', 'de Deutsch German Almanca de-DE ger deu de-AT DE-ch'],
    [readLocale, 'tr', 'tr Türkisch Turkish TÜRKÇE tr-TR tur'],
    [readLocale, 'en', 'en Englisch English İngilizce en-GB en-US eng'],
    [readSide, 'from', 'from a von kimden'],
    [readSide, 'to', 'to b an zu kime'],
    [readStage, 'proposed', 'proposed suggested vorgeschlagen önerildi'],
    [readStage, 'introduced', 'introduced vorgestellt bekannt_gemacht vermittelt tanıştırıldı'],
    [readStage, 'declined', 'declined refused rejected abgelehnt abgesagt reddedildi reddetti'],
    [readStage, 'declined', 'no_interest not_interested Absage kein_Interesse nicht_interessiert ret ilgilenmiyor'],
    [readStage, 'accepted', 'interested Zusage interessiert kabul ilgileniyor'],
    [readStage, 'accepted', 'accepted agreed angenommen zugesagt kabul_edildi kabul_etti'],
    [readStage, 'met', 'met meeting_held getroffen gesprochen görüşüldü buluştu'],
    [readStage, 'met', 'meeting Treffen Gespräch Gespräch_geführt görüşme görüştü görüştüler'],
    [readStage, 'useful', 'successful success erfolgreich Erfolg positiv başarılı olumlu'],
    [readStage, 'partners', 'cooperation Kooperation Zusammenarbeit iş_birliği işbirliği'],
    [readStage, 'bad', 'not_useful negativ nicht_hilfreich başarısız olumsuz'],
    [readStage, 'useful', 'useful helpful nützlich hilfreich yararlı faydalı'],
    [readStage, 'partners', 'partners partner partnership deal Partnerschaft Geschäft ortak ortaklık'],
    [readStage, 'bad', 'bad poor useless schlecht unbrauchbar kötü'],
    [
      readOriginConsent,
      'hidden',
      'hidden nobody none no no_one false 0 verborgen niemand nein geheim gizli hayır kimse',
    ],
    [
      readOriginConsent,
      'manager',
      'manager yes true 1 x internal network_manager intern ja Netzwerkleitung Leitung nur_intern evet yönetici yönetim ağ_yöneticisi',
    ],
    [
      readOriginConsent,
      'members',
      'members all everybody everyone public all_members alle Mitglieder alle_Mitglieder öffentlich herkes üyeler tüm_üyeler',
    ],
  ] as const)('%o: %s is understood in the words of three languages', (read, choice, words) => {
    for (const word of words.split(' ').map(one => one.replaceAll('_', ' ')))
      expect(read(word), word).toEqual({ value: choice, problems: [] })
  })

  test('a bare yes or no on the origin is the narrower permission, or none', () => {
    expect([true, 1, false, 0].map(cell => readOriginConsent(cell).value)).toEqual([
      'manager',
      'manager',
      'hidden',
      'hidden',
    ])
  })

  test.each([
    [readSide, 'side', ['from', 'to']],
    [readLocale, 'locale', ['de', 'tr', 'en']],
    [readStage, 'stage', ['proposed', 'introduced', 'declined', 'accepted', 'met', 'useful', 'partners', 'bad']],
    [readOriginConsent, 'originConsent', ['hidden', 'manager', 'members']],
  ] as const)('%o refuses what it does not know, and offers all there is', (read, expects, choices) => {
    for (const cell of ['fro', 'perhaps', ''])
      expect(read(cell)).toEqual({
        problems: [
          {
            code: 'unknownWord',
            severity: 'warning',
            received: cell,
            expects,
            suggestions: choices.map(code => ({ code, name: code })),
          },
        ],
      })
    expect(read(7).problems).toMatchObject([{ code: 'unknownWord', received: '7' }])
    expect(read({}).problems).toMatchObject([{ code: 'unknownWord', received: '{}' }])
  })
})
