import type { Member } from '../members/member.ts'
import type { Rule } from '../policy/rule.ts'
import type { SpokenRefusal } from '../scoring/gate.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { fillSentence } from './fill.ts'
import type { RefusalTexts } from './unknown-texts.ts'
import { UNKNOWN_TEXTS } from './unknown-texts.ts'

/** One sentence for what one side asked for, so that nobody reads off who avoided or declined whom. */
const WISH: RefusalTexts = {
  de: 'Diese Begegnung ist derzeit nicht gewünscht.',
  tr: 'Bu tanıştırma şu an istenmiyor.',
  en: 'This introduction is not wanted at present.',
}

const TEXTS: Readonly<Record<Exclude<Rule['rule'], 'custom'> | 'threshold', RefusalTexts>> = {
  differentMember: { de: 'Das ist dasselbe Mitglied.', tr: 'Bu aynı üye.', en: 'That is the same member.' },
  differentOrganization: {
    de: '{a} und {b} gehören zur selben Organisation.',
    tr: '{a} ile {b} aynı kuruluşta.',
    en: '{a} and {b} belong to the same organization.',
  },
  notConnected: {
    de: '{a} und {b} kennen sich bereits.',
    tr: '{a} ile {b} zaten tanışıyor.',
    en: '{a} and {b} know each other already.',
  },
  notAvoided: WISH,
  notDeclined: WISH,
  consented: {
    de: 'Mindestens eine Seite lässt sich zurzeit nicht vorstellen.',
    tr: 'En az bir taraf şu an tanıştırılmak istemiyor.',
    en: 'At least one side is not open to introductions at present.',
  },
  notIntroducedSince: {
    de: '{a} und {b} wurden einander in den letzten {days} Tagen schon vorgestellt.',
    tr: '{a} ile {b} son {days} gün içinde zaten tanıştırıldı.',
    en: '{a} and {b} were introduced within the last {days} days.',
  },
  notCompetitors: {
    de: '{a} und {b} sind im selben Markt Wettbewerber.',
    tr: '{a} ile {b} aynı pazarda rakip.',
    en: '{a} and {b} compete in the same market.',
  },
  crossBorder: {
    de: '{a} und {b} öffnen dieselben Länder.',
    tr: '{a} ile {b} aynı ülkelerin kapısını açıyor.',
    en: '{a} and {b} open the same countries.',
  },
  corridor: {
    de: '{a} und {b} stehen nicht auf verschiedenen Seiten dieses Korridors.',
    tr: '{a} ile {b} bu koridorun farklı uçlarında değil.',
    en: '{a} and {b} are not on different sides of that corridor.',
  },
  inCountry: {
    de: '{b} ist nicht in diesem Land.',
    tr: '{b} bu ülkede değil.',
    en: '{b} is not in that country.',
  },
  speaks: {
    de: '{b} spricht diese Sprache nicht oder hat es nicht angegeben.',
    tr: '{b} bu dili konuşmuyor ya da belirtmemiş.',
    en: '{b} does not speak that language, or did not say so.',
  },
  kind: {
    de: '{b} ist ein Mitglied anderer Art.',
    tr: '{b} başka türden bir üye.',
    en: '{b} is another kind of member.',
  },
  all: {
    de: 'Eine der Bedingungen fehlt.',
    tr: 'Koşullardan biri sağlanmıyor.',
    en: 'One of the conditions is not met.',
  },
  any: {
    de: 'Keine der Bedingungen trifft zu.',
    tr: 'Koşulların hiçbiri sağlanmıyor.',
    en: 'None of the conditions is met.',
  },
  not: { de: 'Ein Ausschluss trifft zu.', tr: 'Bir dışlama koşulu geçerli.', en: 'An exclusion applies.' },
  threshold: {
    de: 'Zu wenig spricht für diese Begegnung, oder zu wenig ist bekannt.',
    tr: 'Bu tanıştırma için yeterli neden veya bilgi yok.',
    en: 'Too little speaks for this introduction, or too little is known.',
  },
}

const OWN_RULE: RefusalTexts = {
  de: 'Eine eigene Regel spricht dagegen: {code}.',
  tr: 'Özel bir kural buna izin vermiyor: {code}.',
  en: 'A rule of this network refuses it: {code}.',
}

/** For a rule of one day, since what was today is of an age of 0. */
const TODAY: RefusalTexts = {
  de: '{a} und {b} wurden einander heute schon vorgestellt.',
  tr: '{a} ile {b} bugün zaten tanıştırıldı.',
  en: '{a} and {b} were introduced today.',
}

/** The refusal as a sentence. */
export function refusalText(refusal: SpokenRefusal, a: Member, b: Member, locale: Locale): string {
  const { code, by } = refusal
  const days = by?.rule === 'notIntroducedSince' ? String(by.days) : ''
  return fillSentence(
    templateOf(refusal, locale),
    new Map([
      ['a', a.name],
      ['b', b.name],
      ['code', code],
      ['days', days],
    ]),
  )
}

function templateOf({ rule, by, isUnknown }: SpokenRefusal, locale: Locale): string {
  const unknown = isUnknown && by !== undefined ? UNKNOWN_TEXTS[by.rule] : undefined
  if (unknown !== undefined) return unknown[locale]
  if (by?.rule === 'notIntroducedSince' && by.days === 1) return TODAY[locale]
  if (Object.hasOwn(TEXTS, rule)) return TEXTS[rule as keyof typeof TEXTS][locale]
  const own = by?.rule === 'custom' ? by.texts : undefined
  return own?.[locale] ?? own?.en ?? OWN_RULE[locale]
}
