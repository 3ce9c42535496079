import type { Locale } from '../../vocabulary/locale.ts'
import type { Aspect } from './recipe.ts'

interface AspectTexts {
  /** Said when the value is at least what earns nothing. */
  readonly found: string
  readonly none: string
}

/**
 * {via} the members asked, {values} strengths, {dates} days and the {oldest} of them, {count} mutual contacts of {known} and
 * the {oneSided} ones, {terms}. Nothing needs inflection.
 */
export const ASPECT_TEXTS: Readonly<Record<Aspect, Readonly<Record<Locale, AspectTexts>>>> = {
  closeness: {
    de: {
      found: 'Gute Kontakte auf dem ganzen Weg: {values}.',
      none: 'Ein Kontakt auf dem Weg ist schwach: {values}.',
    },
    tr: { found: 'Yol boyunca sağlam bağlar: {values}.', none: 'Yoldaki bağlardan biri zayıf: {values}.' },
    en: { found: 'Good contacts all the way: {values}.', none: 'A contact on the way is weak: {values}.' },
  },
  recent: {
    de: {
      found: 'Zuletzt vermerkt: {dates}.',
      none: 'Von einem Kontakt auf dem Weg ist lange nichts vermerkt: {oldest}.',
    },
    tr: { found: 'Kayıtlı son tarihler: {dates}.', none: 'Yoldaki bir bağın kayıtlı son tarihi çok eski: {oldest}.' },
    en: { found: 'Last noted: {dates}.', none: 'Of one contact on the way nothing has been noted since: {oldest}.' },
  },
  twoWay: {
    de: {
      found: 'Gegenseitige Kontakte: {count} von {known}.',
      none: 'Kontakte, die nur eine Seite nennt: {oneSided}.',
    },
    tr: { found: 'Karşılıklı bağ: {count} / {known}.', none: 'Yalnız bir tarafın belirttiği bağ sayısı: {oneSided}.' },
    en: { found: 'Mutual contacts: {count} of {known}.', none: 'Contacts that one side alone names: {oneSided}.' },
  },
  direct: {
    de: { found: '{via} kennt beide Seiten.', none: 'Die Bitte geht durch zwei Hände: {via}.' },
    tr: { found: '{via} iki tarafı da tanıyor.', none: 'Rica iki elden geçer: {via}.' },
    en: { found: '{via} knows both sides.', none: 'The request passes through two hands: {via}.' },
  },
  sharedLanguage: {
    de: { found: 'Alle sprechen: {terms}.', none: 'Keine Sprache ist allen gemeinsam.' },
    tr: { found: 'Herkesin konuştuğu dil: {terms}.', none: 'Herkesin konuştuğu ortak bir dil yok.' },
    en: { found: 'All of them speak: {terms}.', none: 'No language is common to all of them.' },
  },
  sharedAssociation: {
    de: { found: 'Alle haben mit demselben Verband oder Haus zu tun: {terms}.', none: 'Kein Verband verbindet alle.' },
    tr: { found: 'Hepsinin bağlı olduğu kurum: {terms}.', none: 'Hepsini birleştiren bir kurum yok.' },
    en: { found: 'All of them have to do with the same body: {terms}.', none: 'No body links all of them.' },
  },
  sharedIndustry: {
    de: { found: 'Alle sind vom Fach: {terms}.', none: 'Sie arbeiten in verschiedenen Branchen.' },
    tr: { found: 'Hepsi aynı sektörden: {terms}.', none: 'Farklı sektörlerde çalışıyorlar.' },
    en: { found: 'All of them work in the same trade: {terms}.', none: 'They work in different industries.' },
  },
  sharedOrigin: {
    de: { found: 'Alle stammen von dort: {terms}.', none: 'Sie kommen aus verschiedenen Ländern.' },
    tr: { found: 'Hepsinin köken ülkesi: {terms}.', none: 'Farklı ülkelerden geliyorlar.' },
    en: { found: 'All of them come from there: {terms}.', none: 'They come from different countries.' },
  },
}
