import type { Locale } from '../../vocabulary/locale.ts'

/** Why somebody has no meeting, the first that applies. */
export const LEFT_OUT_REASONS = [
  /** Is there in no slot in which meetings take place. */
  'absent',
  /** `maxMeetings` is 0, or there is no open table in any slot in which they are there. */
  'noMeetings',
  /** Agrees to no introductions, and has no pin. */
  'noConsent',
  /** Takes a pause, and has no pin. */
  'paused',
  /** The policy introduces nobody among the participants. */
  'noMatch',
  /** Everybody the policy introduces was vetoed, on one side or the other. */
  'vetoed',
  /** With everybody who is left, no language is shared and no interpreter speaks for both. */
  'noLanguage',
  /** With everybody who is left, there is no slot in which both, a table (and an interpreter, where one is needed) are there. */
  'noSlot',
  /** In every such slot the other is busy or has enough meetings, or all tables or interpreters are taken. */
  'noRoom',
] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

type Said = Readonly<Record<Locale, string>>

/** {name} stands first, uninflected. */
export const LEFT_OUT_TEXTS: Readonly<Record<LeftOutReason, Said>> = {
  absent: {
    de: '{name}: in keinem Zeitfenster da, in dem Gespräche stattfinden.',
    tr: '{name}: görüşme yapılan hiçbir zaman diliminde burada değil.',
    en: '{name}: not there in any slot in which meetings take place.',
  },
  noMeetings: {
    de: '{name}: In keinem Zeitfenster der Anwesenheit ist ein Tisch offen, oder Gespräche sind auf null begrenzt.',
    tr: '{name}: burada olduğu zaman dilimlerinde açık masa yok veya görüşme sayısı sıfırla sınırlı.',
    en: '{name}: no table is open in any slot in which they are there, or meetings are limited to none.',
  },
  noConsent: {
    de: '{name}: lässt sich nicht vorstellen.',
    tr: '{name}: tanıştırılmak istemiyor.',
    en: '{name}: does not agree to introductions.',
  },
  paused: { de: '{name}: macht eine Pause.', tr: '{name}: ara verdi.', en: '{name}: is taking a pause.' },
  noMatch: {
    de: '{name}: Für keine der teilnehmenden Seiten spricht genug, oder eine Regel steht dagegen.',
    tr: '{name}: katılanlar arasında yeterli nedeni olan bir eşleşme yok veya bir kural engelliyor.',
    en: '{name}: among the participants nobody has enough in favour, or a rule speaks against it.',
  },
  vetoed: {
    de: '{name}: Alle passenden Gespräche wurden von einer Seite abgelehnt.',
    tr: '{name}: uygun görüşmelerin hepsi bir taraf tarafından istenmedi.',
    en: '{name}: every suitable meeting was vetoed by one side.',
  },
  noLanguage: {
    de: '{name}: keine gemeinsame Sprache mit den passenden Gegenübern, und niemand dolmetscht sie.',
    tr: '{name}: uygun kişilerle ortak dil yok ve bu diller için çevirmen bulunmuyor.',
    en: '{name}: no shared language with the suitable partners, and no interpreter for them.',
  },
  noSlot: {
    de: '{name}: in keinem Zeitfenster zugleich da mit einem passenden Gegenüber, einem offenen Tisch und, wo nötig, jemandem, der dolmetscht.',
    tr: '{name}: uygun bir kişinin, açık bir masanın ve gerekiyorsa bir çevirmenin de olduğu hiçbir zaman diliminde burada değil.',
    en: '{name}: in no slot there together with a suitable partner, an open table and, where needed, an interpreter.',
  },
  noRoom: {
    de: '{name}: Die passenden Gegenüber sind vergeben, oder Tische oder Dolmetscher fehlen.',
    tr: '{name}: uygun kişiler dolu veya masa ya da çevirmen kalmadı.',
    en: '{name}: the suitable partners are taken, or tables or interpreters have run out.',
  },
}
