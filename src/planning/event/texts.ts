import type { Locale } from '../../vocabulary/locale.ts'

/** Why somebody has no meeting, the first that applies. */
export const LEFT_OUT_REASONS = [
  /** Is there in no slot in which meetings take place. */
  'absent',
  /** `maxMeetings` is 0, or there is no open table in any slot. */
  'noMeetings',
  /** The policy introduces nobody among the participants. */
  'noMatch',
  /** Everybody the policy introduces was vetoed, on one side or the other. */
  'vetoed',
  /** With everybody who is left, no language is shared and no interpreter speaks for both. */
  'noLanguage',
  /** With everybody who is left, there is no slot in which both (and an interpreter, where one is needed) are there. */
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
    de: '{name}: Es gibt keinen offenen Tisch, oder Gespräche sind auf null begrenzt.',
    tr: '{name}: açık masa yok veya görüşme sayısı sıfırla sınırlı.',
    en: '{name}: there is no open table, or meetings are limited to none.',
  },
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
    de: '{name}: mit keinem passenden Gegenüber gleichzeitig da.',
    tr: '{name}: uygun kişilerle aynı zaman diliminde burada değil.',
    en: '{name}: not there at the same time as any suitable partner.',
  },
  noRoom: {
    de: '{name}: Die passenden Gegenüber sind vergeben, oder Tische oder Dolmetscher fehlen.',
    tr: '{name}: uygun kişiler dolu veya masa ya da çevirmen kalmadı.',
    en: '{name}: the suitable partners are taken, or tables or interpreters have run out.',
  },
}
