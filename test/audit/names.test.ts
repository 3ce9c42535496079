import { expect, test } from 'vitest'
import { groupName, tableName } from '../../src/audit/opportunity/names.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'

/** Each once in every language. */
const inAll = (name: (locale: (typeof LOCALES)[number]) => string) => LOCALES.map(locale => name(locale))

test('tables of an audit have names in every language; those of labels, that of the label', () => {
  expect(inAll(locale => tableName('newcomers', locale))).toEqual(['Neue', 'Yeniler', 'Newcomers'])
  expect(inAll(locale => tableName('marketAccess', locale))).toEqual(['Marktzugang', 'Pazar erişimi', 'Market access'])
  expect(inAll(locale => tableName('label:Verband', locale))).toEqual([
    'Merkmal Verband',
    'Etiket Verband',
    'Label Verband',
  ])
})

test.each<[by: string, group: string | undefined, names: readonly string[]]>([
  ['kind', 'company', ['Unternehmen', 'şirket', 'company']],
  ['size', 'small', ['klein', 'küçük', 'small']],
  ['newcomers', 'newcomer', ['neu', 'yeni', 'new']],
  ['newcomers', 'established', ['länger dabei', 'eski', 'established']],
  ['marketAccess', 'TR', ['Türkei', 'Türkiye', 'Türkiye']],
  ['label:Verband', 'IHK', ['IHK', 'IHK', 'IHK']],
  ['kind', undefined, ['ohne Angabe oder Zustimmung', 'belirtilmemiş ya da onaysız', 'not stated or no consent']],
])('by %s, the group %j', (by, group, names) => {
  expect(inAll(locale => groupName(by, group, locale))).toEqual(names)
})
