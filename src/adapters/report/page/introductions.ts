import type { ReportIntroduction, ReportMember } from '../model.ts'
import { button, element, list, written } from './dom.ts'
import type { Page } from './page.ts'
import { addressOf, folded, isolated, percent } from './page.ts'

/** What the reader asked for; empty is anything. */
export interface Filter {
  text: string
  a: string
  b: string
  section: string
  kind: string
  newcomers: boolean
  /** Where the two sides are based. */
  based: readonly [string, string] | undefined
}

export const ANYTHING: Readonly<Filter> = {
  text: '',
  a: '',
  b: '',
  section: '',
  kind: '',
  newcomers: false,
  based: undefined,
}

/** One opens a country, and the other opens the other, as the rule `corridor` asks. */
function isInCorridor(from: ReportMember, to: ReportMember, { a, b }: Filter): boolean {
  const one = (x: ReportMember, y: ReportMember) =>
    (a === '' || x.opens.includes(a)) && (b === '' || y.opens.includes(b))
  const both = (x: ReportMember) => a !== '' && b !== '' && x.opens.includes(a) && x.opens.includes(b)
  return (one(from, to) || one(to, from)) && !(both(from) && both(to))
}

/** One is based in the one country, the other in the other, as the matrix counts. */
function isBetween(from: ReportMember, to: ReportMember, [a, b]: readonly [string, string]): boolean {
  return (from.country === a && to.country === b) || (from.country === b && to.country === a)
}

export function matching(page: Page, filter: Filter): readonly ReportIntroduction[] {
  const sought = folded(filter.text)
  return page.model.introductions.filter(({ from, to }) => {
    const sides = [page.member(from), page.member(to)] as const
    return (
      isInCorridor(...sides, filter) &&
      (filter.based === undefined || isBetween(...sides, filter.based)) &&
      (filter.section === '' || sides.some(({ sections }) => sections.includes(filter.section))) &&
      (filter.kind === '' || sides.some(({ kind }) => String(kind) === filter.kind)) &&
      (!filter.newcomers || sides.some(({ isNew }) => isNew)) &&
      (sought === '' || sides.some(member => folded(`${member.name} ${member.place}`).includes(sought)))
    )
  })
}

/** An introduction as a card. */
export function card(page: Page, introduction: ReportIntroduction): HTMLElement {
  const { from, to, probability, level, forward, backward, introducers } = introduction
  const [a, b] = [page.member(from), page.member(to)]
  const { words, language } = page
  const names = [a.name, b.name]
  const said =
    probability === undefined ? words.levels[level]! : `${words.chance} ${percent(probability * 1000, language)}`
  const side = (member: ReportMember, reasons: readonly number[]) =>
    reasons.length === 0
      ? []
      : [element('h4', {}, written(member.name), ` ${words.gains}`), list(reasons.map(one => page.text(one, names)))]
  const asked = introducers.map(via => via.map(place => isolated(page.member(place).name)).join(' → '))
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
  const country = member.country === '' ? '' : page.country(member.country)
  const where = [member.place, country].filter(part => part !== '').map(isolated)
  const badge = member.isNew ? [' ', element('span', { class: 'new' }, page.words.newcomer)] : []
  const place = where.length === 0 ? [] : [element('small', {}, ` ${where.join(', ')}`)]
  return element('span', {}, element('a', { href: addressOf(member) }, written(member.name)), ...place, ...badge)
}

const STEP = 10
/** Steps that go on paper: of a list of many thousands nobody reads all there. */
const STEPS_PRINTED = 50

/** The first so many, and a button for more: long lists stay light. The event `printing` shows what paper is to hold. */
export function growing<T>(page: Page, items: readonly T[], make: (item: T) => Node, step = STEP): HTMLElement {
  let count = 0
  const grow = (most: number) => {
    const next = items.slice(count, most)
    count += next.length
    more.before(...next.map(make))
    more.hidden = count >= items.length
    part.textContent = more.hidden ? '' : `1–${count} / ${items.length}`
  }
  const more = button(page.words.more, () => grow(count + step), { class: 'more' })
  const part = element('div', { class: 'part' })
  const shown = element('div', { class: 'growing', printing: () => grow(STEPS_PRINTED * step) }, more, part)
  grow(step)
  if (items.length === 0) shown.append(element('p', {}, page.words.nothing))
  return shown
}
