import type { Rule } from '../policy/rule.ts'
import type { Locale } from '../vocabulary/locale.ts'

export type RefusalTexts = Readonly<Record<Locale, string>>

/** What is told where the answer is unknown and refuses: that it is. The other rules always have an answer. */
export const UNKNOWN_TEXTS: Readonly<Partial<Record<Rule['rule'], RefusalTexts>>> = {
  differentOrganization: {
    de: 'Ob {a} und {b} zu verschiedenen Organisationen gehören, ist nicht bekannt.',
    tr: '{a} ile {b} farklı kuruluşlarda mı, bilinmiyor.',
    en: 'Whether {a} and {b} belong to different organizations is not known.',
  },
  notCompetitors: {
    de: 'Ob {a} und {b} Wettbewerber sind, ist nicht bekannt.',
    tr: '{a} ile {b} rakip mi, bilinmiyor.',
    en: 'Whether {a} and {b} are competitors is not known.',
  },
  crossBorder: {
    de: 'Ob {a} und {b} verschiedene Länder öffnen, ist nicht bekannt.',
    tr: '{a} ile {b} farklı ülkelerin mi kapısını açıyor, bilinmiyor.',
    en: 'Whether {a} and {b} open different countries is not known.',
  },
  corridor: {
    de: 'Welche Länder {a} oder {b} öffnet, ist nicht bekannt.',
    tr: '{a} veya {b} hangi ülkelerin kapısını açıyor, bilinmiyor.',
    en: 'Which countries {a} or {b} opens is not known.',
  },
  inCountry: {
    de: 'In welchem Land {b} ist, ist nicht bekannt.',
    tr: '{b} hangi ülkede, bilinmiyor.',
    en: 'Which country {b} is in is not known.',
  },
  speaks: {
    de: 'Welche Sprachen {b} spricht, ist nicht bekannt.',
    tr: '{b} hangi dilleri konuşuyor, bilinmiyor.',
    en: 'Which languages {b} speaks is not known.',
  },
  kind: {
    de: 'Welcher Art Mitglied {b} ist, ist nicht bekannt.',
    tr: '{b} hangi türden bir üye, bilinmiyor.',
    en: 'Which kind of member {b} is is not known.',
  },
  all: {
    de: 'Ob alle Bedingungen zutreffen, ist nicht bekannt.',
    tr: 'Koşulların hepsi sağlanıyor mu, bilinmiyor.',
    en: 'Whether all conditions are met is not known.',
  },
  any: {
    de: 'Ob eine der Bedingungen zutrifft, ist nicht bekannt.',
    tr: 'Koşullardan biri sağlanıyor mu, bilinmiyor.',
    en: 'Whether one of the conditions is met is not known.',
  },
  not: {
    de: 'Ob ein Ausschluss zutrifft, ist nicht bekannt.',
    tr: 'Bir dışlama koşulu geçerli mi, bilinmiyor.',
    en: 'Whether an exclusion applies is not known.',
  },
  custom: {
    de: 'Für eine eigene Regel ist zu wenig bekannt: {code}.',
    tr: 'Özel bir kural için bilinenler yetersiz: {code}.',
    en: 'Too little is known for a rule of this network: {code}.',
  },
}
