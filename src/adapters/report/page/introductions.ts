import type { ReportIntroduction, ReportMember } from '../model.ts'
import { button, element, list } from './dom.ts'
import type { Page } from './page.ts'
import { addressOf, percent } from './page.ts'

/** What the reader asked for; empty is anything. */
export interface Filter {
  text: string
  a: string
  b: string
  section: string
  kind: string
  newcomers: boolean
}

export const ANYTHING: Readonly<Filter> = { text: '', a: '', b: '', section: '', kind: '', newcomers: false }

/** One opens a country, and the other opens the other, as the rule `corridor` asks. */
function isInCorridor(from: ReportMember, to: ReportMember, { a, b }: Filter): boolean {
  const one = (x: ReportMember, y: ReportMember) =>
    (a === '' || x.opens.includes(a)) && (b === '' || y.opens.includes(b))
  const both = (x: ReportMember) => a !== '' && b !== '' && x.opens.includes(a) && x.opens.includes(b)
  return (one(from, to) || one(to, from)) && !(both(from) && both(to))
}

export function matching(page: Page, filter: Filter): readonly ReportIntroduction[] {
  const sought = folded(filter.text)
  return page.model.introductions.filter(({ from, to }) => {
    const sides = [page.member(from), page.member(to)] as const
    return (
      isInCorridor(...sides, filter) &&
      (filter.section === '' || sides.some(({ sections }) => sections.includes(filter.section))) &&
      (filter.kind === '' || sides.some(({ kind }) => String(kind) === filter.kind)) &&
      (!filter.newcomers || sides.some(({ isNew }) => isNew)) &&
      (sought === '' || sides.some(member => folded(`${member.name} ${member.place}`).includes(sought)))
    )
  })
}

/** Without accents, and ı as i: as one types it on any keyboard. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').trim()
}

/** An introduction as a card. */
export function card(page: Page, introduction: ReportIntroduction): HTMLElement {
  const { from, to, probability, level, forward, backward, introducers } = introduction
  const [a, b] = [page.member(from), page.member(to)]
  const { words, language } = page
  const names = [a.name, b.name]
  const said = probability === undefined ? words.levels[level]! : `${words.chance} ${percent(probability, language)}`
  const side = (member: ReportMember, reasons: readonly number[]) =>
    reasons.length === 0
      ? []
      : [element('h4', {}, `${member.name} ${words.gains}`), list(reasons.map(one => page.text(one, names)))]
  const asked = introducers.map(via => via.map(place => page.member(place).name).join(' → '))
  return element(
    'article',
    { class: 'card' },
    element('h3', {}, link(page, a), ' — ', link(page, b)),
    element('p', { class: `likely level${level}` }, said),
    element(
      'div',
      { class: 'sides' },
      element('div', {}, ...side(a, forward)),
      element('div', {}, ...side(b, backward)),
    ),
    ...(asked.length === 0 ? [] : [element('p', { class: 'ask' }, `${words.introducer}: ${asked.join(' · ')}`)]),
  )
}

export function link(page: Page, member: ReportMember): HTMLElement {
  const where = [member.place, member.country === '' ? '' : page.country(member.country)].filter(part => part !== '')
  const badge = member.isNew ? [' ', element('span', { class: 'new' }, page.words.newcomer)] : []
  const place = where.length === 0 ? [] : [element('small', {}, ` ${where.join(', ')}`)]
  return element('span', {}, element('a', { href: addressOf(member) }, member.name), ...place, ...badge)
}

const STEP = 10

/** The first so many, and a button for more: long lists stay light. */
export function growing<T>(page: Page, items: readonly T[], make: (item: T) => Node, step = STEP): HTMLElement {
  const shown = element('div', { class: 'growing' })
  const add = () => {
    const next = items.slice(shown.childElementCount - 1, shown.childElementCount - 1 + step)
    more.before(...next.map(make))
    more.hidden = shown.childElementCount - 1 >= items.length
  }
  const more = button(page.words.more, add, { class: 'more' })
  shown.append(more)
  add()
  if (items.length === 0) shown.append(element('p', {}, page.words.nothing))
  return shown
}
