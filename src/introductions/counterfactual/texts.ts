import type { Locale } from '../../vocabulary/locale.ts'

type Texts = Readonly<Record<Locale, string>>

/**
 * {a} {b} the two, {place} of {limit}, {have} and {needed} shares, {member} {field} {terms} of a change. Counts stand after a
 * colon, so that no noun has to agree with a number.
 */
export const WHY_NOT_TEXTS = {
  introduced: {
    de: '{b} steht auf der Liste von {a}, Platz {place}.',
    tr: '{b}, {a} için hazırlanan listede {place}. sırada.',
    en: '{b} is on the list of {a}, in place {place}.',
  },
  score: {
    de: 'Zu wenig spricht dafür: Chance {have}, nötig wären {needed}.',
    tr: 'Yeterli neden yok: olasılık {have}, gereken {needed}.',
    en: 'Too little speaks for it: a chance of {have}, where {needed} would be needed.',
  },
  /** Where both would be the same chance. */
  bareScore: { de: 'Zu wenig spricht dafür.', tr: 'Yeterli neden yok.', en: 'Too little speaks for it.' },
  crowded: {
    de: 'Andere passen besser: Chance {have}, nötig wären {needed} (Plätze der Liste: {limit}).',
    tr: 'Başkaları daha uygun: olasılık {have}, gereken {needed} (listedeki yer sayısı: {limit}).',
    en: 'Others fit better: a chance of {have}, where {needed} would be needed (places on the list: {limit}).',
  },
  /** The same; of equal ones the ids decide. */
  bareCrowded: {
    de: 'Andere passen mindestens so gut (Plätze der Liste: {limit}).',
    tr: 'Başkaları en az o kadar uygun (listedeki yer sayısı: {limit}).',
    en: 'Others fit at least as well (places on the list: {limit}).',
  },
  confidence: {
    de: 'Zu wenig ist bekannt: {have}, nötig wären {needed}.',
    tr: 'Bilinenler yetersiz: {have}, gereken {needed}.',
    en: 'Too little is known: {have}, where {needed} would be needed.',
  },
  entries: {
    de: 'Stünde bei {member} unter „{field}“ auch: {terms}, wäre diese Begegnung auf Platz {place}.',
    tr: '{member}, “{field}” alanına şunu da eklese, bu eşleşme {place}. sırada olurdu: {terms}.',
    en: 'If {member} also listed under “{field}”: {terms}, this introduction would be in place {place}.',
  },
  list: {
    de: 'Auf einer längeren Liste stünde diese Begegnung. Plätze: {place} statt {limit}.',
    tr: 'Liste {limit} yerine {place} kişilik olsaydı, yer alırdı.',
    en: 'A longer list would hold it. Places: {place} instead of {limit}.',
  },
} as const satisfies Record<string, Texts>
