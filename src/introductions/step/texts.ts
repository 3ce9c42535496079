import type { Locale } from '../../vocabulary/locale.ts'

export type StepKind = 'sample' | 'question' | 'visit' | 'offer' | 'market' | 'call'

/** Terms of which there is something to send. */
export const GOODS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `raw-materials spare-parts components machinery used-machinery equipment tools casting textiles food organic-food chemicals
  medical-devices pharmaceuticals building-materials furniture automotive electronics pumps packaging jewellery cosmetics toys
  hazelnuts-dried-fruit fruit-vegetables olive-oil leather-goods carpets ceramics steel aluminium glass wood paper cables
  lighting heating-cooling measurement-technology laser-technology drones contract-manufacturing plastics-processing
  metalworking prototyping 3d-printing`.split(/\s+/),
)

/** Terms that are an occasion to go somewhere together. */
export const OCCASIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['trade-fair', 'delegation-visits'])

/** To whoever takes the step. {other} and {term} stand so that no language has to inflect them. */
export const STEP_TEXTS: Readonly<Record<Locale, Readonly<Record<StepKind | 'bareCall', string>>>> = {
  de: {
    sample: 'Bitten Sie um ein Muster oder ein Datenblatt ({term}). Ihr Gegenüber: {other}.',
    question:
      'Stellen Sie zwei Fragen zu „{term}“: Wer hat das zuletzt von Ihnen bekommen? Was käme bei uns zuerst? Ihr Gegenüber: {other}.',
    visit:
      'Verabreden Sie, welche Veranstaltung Sie in diesem Jahr gemeinsam besuchen ({term}). Ihr Gegenüber: {other}.',
    offer:
      'Schreiben Sie in drei Sätzen, was Sie zu „{term}“ beitragen können und womit Sie anfangen würden. Ihr Gegenüber: {other}.',
    market:
      'Nennen Sie zwei Firmen, die Sie dort erreichen wollen ({term}), und fragen Sie, wer da entscheidet. Ihr Gegenüber: {other}.',
    call: 'Verabreden Sie ein Gespräch von zwanzig Minuten, gern auf {term}. Ihr Gegenüber: {other}.',
    bareCall: 'Verabreden Sie ein Gespräch von zwanzig Minuten. Ihr Gegenüber: {other}.',
  },
  tr: {
    sample: 'Bir numune veya teknik föy isteyin ({term}). Muhatabınız: {other}.',
    question:
      '“{term}” hakkında iki soru sorun: Bunu en son kime sağladınız? Bizde ilk adım ne olurdu? Muhatabınız: {other}.',
    visit: 'Bu yıl birlikte katılacağınız bir etkinlik kararlaştırın ({term}). Muhatabınız: {other}.',
    offer: '“{term}” konusunda ne katabileceğinizi ve nereden başlayacağınızı üç cümleyle yazın. Muhatabınız: {other}.',
    market:
      'Orada ulaşmak istediğiniz iki firmayı söyleyin ({term}) ve kararı kimin verdiğini sorun. Muhatabınız: {other}.',
    call: 'Yirmi dakikalık bir görüşme ayarlayın; ortak diliniz: {term}. Muhatabınız: {other}.',
    bareCall: 'Yirmi dakikalık bir görüşme ayarlayın. Muhatabınız: {other}.',
  },
  en: {
    sample: 'Ask for a sample or a data sheet ({term}). Your counterpart: {other}.',
    question:
      'Ask two questions about “{term}”: whom did you last provide it to, and what would come first for us? Your counterpart: {other}.',
    visit: 'Agree on one event to visit together this year ({term}). Your counterpart: {other}.',
    offer:
      'Write in three sentences what you can bring to “{term}”, and where you would begin. Your counterpart: {other}.',
    market: 'Name two firms you want to reach there ({term}), and ask who decides. Your counterpart: {other}.',
    call: 'Arrange a call of twenty minutes; a language you share: {term}. Your counterpart: {other}.',
    bareCall: 'Arrange a call of twenty minutes. Your counterpart: {other}.',
  },
}
