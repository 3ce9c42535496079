import type { Locale } from '../vocabulary/locale.ts'
import { counted } from './counted.ts'

interface AuditWords {
  readonly round: (introductions: number, members: number, introduced: number) => string
  readonly columns: readonly [group: string, members: string, rate: string, share: string, ratio: string]
  readonly below: string
  readonly suppressed: string
  readonly beside: string
  readonly asked: (fairness: string) => string
  readonly withoutOrigin: string
  readonly fairness: (fairness: string) => string
  readonly choice: readonly [introduced: string, chances: string, least: string, worst: string, changed: string]
  readonly none: string
  readonly everybody: string
}

/** What `kontor audit` says around its figures. */
export const AUDIT_WORDS: Readonly<Record<Locale, AuditWords>> = {
  de: {
    round: (introductions, members, introduced) =>
      `Runde mit ${counted(introductions, 'Vorstellung', 'Vorstellungen')}; Mitglieder dabei: ${introduced} von ${members}`,
    columns: ['Gruppe', 'Mitglieder', 'dabei (95 %)', 'Anteil', 'Verhältnis'],
    below: 'unter vier Fünfteln',
    suppressed: 'Nicht gezeigt: Gruppen mit unter zehn Mitgliedern und solche, die eine davon verrieten.',
    beside: 'Daneben',
    asked: fairness => `wie gefragt (Fairness ${fairness})`,
    withoutOrigin: 'ohne Herkunft',
    fairness: fairness => `Fairness ${fairness}`,
    choice: ['dabei', 'Chancen', 'Minimum', 'kleinstes Verhältnis', 'andere Paare'],
    none: 'Ohne Vorstellung',
    everybody: 'Alle Mitglieder, die vorgestellt werden wollen, haben eine Vorstellung.',
  },
  tr: {
    round: (introductions, members, introduced) =>
      `${introductions} tanıştırmalık tur: ${members} üyeden ${introduced} üye turda`,
    columns: ['Grup', 'Üye', 'turda (%95)', 'Pay', 'Oran'],
    below: 'beşte dördün altında',
    suppressed: 'Gösterilmeyenler: 10’dan az üyesi olan gruplar ve böyle bir grubu ele verecek olanlar.',
    beside: 'Yan yana',
    asked: fairness => `istendiği gibi (adalet ${fairness})`,
    withoutOrigin: 'köken olmadan',
    fairness: fairness => `adalet ${fairness}`,
    choice: ['turda', 'olasılıklar', 'en az', 'en düşük oran', 'farklı çiftler'],
    none: 'Tanıştırması olmayanlar',
    everybody: 'Tanıştırılmak isteyen her üyenin en az bir tanıştırması var.',
  },
  en: {
    round: (introductions, members, introduced) =>
      `A round of ${counted(introductions, 'introduction', 'introductions')}; members in it: ${introduced} of ${members}`,
    columns: ['Group', 'Members', 'introduced (95%)', 'Share', 'Ratio'],
    below: 'below four fifths',
    suppressed: 'Not shown: groups of fewer than ten members, and those that would give one away.',
    beside: 'Side by side',
    asked: fairness => `as asked (fairness ${fairness})`,
    withoutOrigin: 'without origin',
    fairness: fairness => `fairness ${fairness}`,
    choice: ['introduced', 'chances', 'least', 'lowest ratio', 'other pairs'],
    none: 'Without an introduction',
    everybody: 'Every member that is open to introductions has one.',
  },
}
