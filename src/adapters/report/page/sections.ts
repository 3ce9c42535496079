import type { ReportEntry, ReportMember } from '../model.ts'
import { button, element, list, row, section, wide, written } from './dom.ts'
import { card, growing, link } from './introductions.ts'
import type { Page } from './page.ts'
import { folded, isolated, mainCountries, percent } from './page.ts'

const MATRIX = 10

/** Countries against countries: best introductions of each, and ties in brackets. */
export function matrix(page: Page, choose: (a: string, b: string) => void): HTMLElement {
  const { words, model } = page
  const codes = mainCountries(model, MATRIX)
  const counts = new Map<string, [number, number]>()
  const count = (a: number, b: number, of: 0 | 1) => {
    const [one, other] = [page.member(a).country, page.member(b).country]
    for (const key of new Set([`${one} ${other}`, `${other} ${one}`])) {
      const cell = counts.get(key) ?? [0, 0]
      cell[of]++
      counts.set(key, cell)
    }
  }
  for (const { from, to } of model.introductions) count(from, to, 0)
  for (let i = 0; i < model.ties.length; i += 2) count(model.ties[i]!, model.ties[i + 1]!, 1)
  const most = Math.max(1, ...[...counts.values()].map(([introductions]) => introductions))
  const cell = (a: string, b: string): Node => {
    const [introductions, ties] = counts.get(`${a} ${b}`) ?? [0, 0]
    const label = `${page.country(a)} – ${page.country(b)}. ${words.introductions}: ${introductions}, ${words.tiles[2]}: ${ties}`
    return button(`${introductions} (${ties})`, () => choose(a, b), {
      class: `heat heat${Math.ceil((4 * introductions) / most)}`,
      'aria-label': label,
    })
  }
  const head = row([words.country, ...codes.map(code => page.country(code))], 'th')
  const rows = codes.map(a => row([page.country(a), ...codes.map(b => cell(a, b))]))
  const table = element('table', { class: 'matrix' }, element('thead', {}, head), element('tbody', {}, ...rows))
  return section('matrix', words.matrix, element('p', { class: 'help' }, words.matrixHelp), wide(words.matrix, table))
}

export function entries(page: Page, key: string, title: string, told: readonly ReportEntry[]): readonly HTMLElement[] {
  if (told.length === 0) return []
  const items = told.map(({ text, member, more = [] }) => {
    const named = member === undefined ? [] : [page.member(member)]
    const names = named.map(({ name }) => name)
    return element(
      'div',
      {},
      page.text(text, names),
      ...named.flatMap(one => [' ', link(page, one)]),
      ...(more.length === 0 ? [] : [list(more.map(one => page.text(one, names)))]),
    )
  })
  return [section(key, title, list(items, { class: 'entries' }))]
}

export function members(page: Page): HTMLElement {
  const { words, model } = page
  const found = element('div', {})
  const show = (sought: string) => {
    const text = folded(sought)
    const all = model.members.filter(
      ({ name, place, id }) => text === '' || folded(`${name} ${place} ${id}`).includes(text),
    )
    found.replaceChildren(
      element('p', { role: 'status' }, `${all.length} ${words.found}`),
      growing(page, all, member => element('p', {}, link(page, member)), 60),
    )
  }
  const input = element('input', {
    type: 'search',
    id: 'member-search',
    input: event => show((event.target as HTMLInputElement).value),
  })
  show('')
  return section(
    'members',
    words.members,
    element('p', {}, element('label', { for: 'member-search' }, words.search), ' ', input),
    found,
  )
}

/** All about one member, with its introductions. */
export function memberPage(page: Page, member: ReportMember, close: () => void): HTMLElement {
  const { words, model } = page
  const place = model.members.indexOf(member)
  const facts = member.facts.flatMap(([field, terms]) => [
    element('dt', {}, words.facts[field]),
    element('dd', {}, terms.map(term => isolated(page.text(term))).join(', ')),
  ])
  const known = page.contactsOf(place).map(other => link(page, page.member(other)))
  const own = model.introductions.filter(({ from, to }) => from === place || to === place)
  const about = [
    member.organization,
    member.place,
    member.country === '' ? '' : page.country(member.country),
    page.text(member.kind),
  ]
    .filter(part => part !== '')
    .map(isolated)
  return element(
    'div',
    { class: 'member' },
    button(words.back, close, { class: 'close' }),
    element(
      'h2',
      { id: 'member-title', tabindex: '-1' },
      written(member.name),
      ...(member.isNew ? [' ', element('span', { class: 'new' }, words.newcomer)] : []),
    ),
    element('p', {}, about.join(' · ')),
    element('dl', {}, ...facts),
    ...(known.length === 0 ? [] : [element('h3', {}, words.contacts), list(known, { class: 'inline' })]),
    element('h3', {}, words.introductions),
    growing(page, own, one => card(page, one), 10),
  )
}

export function audit(page: Page): readonly HTMLElement[] {
  const { words, model, language } = page
  if (model.audit === null) return []
  const decimal = (value: number) => (value / 1000).toFixed(2).replace('.', language === 2 ? '.' : ',')
  const tables = model.audit.tables.flatMap(({ title, rows, isSuppressed }) => {
    const told = rows.map(([name, count, rate, low, high, share, ratio]) =>
      row([
        page.text(name),
        String(count),
        percent(rate, language),
        `${percent(low, language)} – ${percent(high, language)}`,
        percent(share, language),
        ratio < 0 ? '–' : ratio < 800 ? `${decimal(ratio)} (${words.below})` : decimal(ratio),
      ]),
    )
    const head = element('thead', {}, row(words.columns, 'th'))
    const table = element('table', {}, head, element('tbody', {}, ...told))
    return [
      element('h3', {}, page.text(title)),
      ...(rows.length === 0 ? [] : [wide(page.text(title), table)]),
      ...(isSuppressed ? [element('p', { class: 'help' }, words.suppressed)] : []),
    ]
  })
  return [section('audit', words.audit, ...tables)]
}

export function timetable(page: Page): readonly HTMLElement[] {
  const { words, model } = page
  if (model.event === null) return []
  const times = model.event.slots.map(start => start && `${page.day(start.slice(0, 10))} ${start.slice(11)}`)
  const rows = model.event.meetings.map(({ a, b, slot, table }) =>
    row([times[slot - 1] || String(slot), table, link(page, page.member(a)), link(page, page.member(b))]),
  )
  const head = element('thead', {}, row([words.slot, words.table, ...words.sides], 'th'))
  return [
    section(
      'timetable',
      words.timetable,
      wide(words.timetable, element('table', {}, head, element('tbody', {}, ...rows))),
    ),
  ]
}
