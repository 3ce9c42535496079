import type { Locale } from '../../vocabulary/locale.ts'

type Texts = Readonly<Record<Locale, string>>

/** {a} {b} the two, {place} of {limit}, {have} and {needed} shares, {member} {field} {terms} of a change. */
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
  crowded: {
    de: 'Andere passen besser: Chance {have}, für die ersten {limit} wären {needed} nötig.',
    tr: 'Başkaları daha uygun: olasılık {have}, ilk {limit} için gereken {needed}.',
    en: 'Others fit better: a chance of {have}, where the first {limit} need {needed}.',
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
    de: 'Auf einer Liste mit {place} statt {limit} Plätzen stünde es.',
    tr: 'Liste {limit} yerine {place} kişilik olsaydı, yer alırdı.',
    en: 'A list of {place} instead of {limit} would hold it.',
  },
} as const satisfies Record<string, Texts>
