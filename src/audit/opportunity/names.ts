import { label } from '../../introductions/label.ts'
import type { Locale } from '../../vocabulary/locale.ts'

interface Names {
  readonly tables: Readonly<Record<'kind' | 'size' | 'newcomers' | 'marketAccess', string>>
  readonly label: string
  readonly newcomer: string
  readonly established: string
  readonly unknown: string
}

const NAMES: Readonly<Record<Locale, Names>> = {
  de: {
    tables: { kind: 'Art des Mitglieds', size: 'Größe', newcomers: 'Neue', marketAccess: 'Marktzugang' },
    label: 'Merkmal',
    newcomer: 'neu',
    established: 'länger dabei',
    unknown: 'ohne Angabe oder Zustimmung',
  },
  tr: {
    tables: { kind: 'Üye türü', size: 'Ölçek', newcomers: 'Yeniler', marketAccess: 'Pazar erişimi' },
    label: 'Etiket',
    newcomer: 'yeni',
    established: 'eski',
    unknown: 'belirtilmemiş ya da onaysız',
  },
  en: {
    tables: { kind: 'Kind of member', size: 'Size', newcomers: 'Newcomers', marketAccess: 'Market access' },
    label: 'Label',
    newcomer: 'new',
    established: 'established',
    unknown: 'not stated or no consent',
  },
}

const LABEL = 'label:'

/** What a table of an audit is called, by its `by`. */
export function tableName(by: string, locale: Locale): string {
  const names = NAMES[locale]
  return by.startsWith(LABEL) ? `${names.label} ${by.slice(LABEL.length)}` : names.tables[by as keyof Names['tables']]
}

/** What a group of it is called; undefined stands for those who say nothing. */
export function groupName(by: string, group: string | undefined, locale: Locale): string {
  const names = NAMES[locale]
  if (group === undefined) return names.unknown
  switch (by) {
    case 'kind':
    case 'size':
      return label(by, group, locale)
    case 'marketAccess':
      return label('country', group, locale)
    case 'newcomers':
      return group === 'newcomer' ? names.newcomer : names.established
    default:
      return group
  }
}
