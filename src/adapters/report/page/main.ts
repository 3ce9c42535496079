import type { ReportModel } from '../model.ts'
import { button, element, section, written } from './dom.ts'
import { introductionSection } from './introduction-section.ts'
import type { Filter } from './introductions.ts'
import { ANYTHING } from './introductions.ts'
import { COLOURS, drawMap, OTHER } from './map.ts'
import type { Language, Page } from './page.ts'
import { CODES, createPage, mainCountries } from './page.ts'
import { audit, entries, matrix, memberPage, members, timetable } from './sections.ts'
import { WORDS } from './words.ts'

const model = JSON.parse(document.getElementById('data')!.textContent!) as ReportModel
const pageIn = createPage(model)
const filter: Filter = { ...ANYTHING }
let showsProposed = false
/** Of the page as it stands. */
let redraw = () => {}
let refit = () => {}
let opened: Page | undefined

function show(language: Language): void {
  const page = pageIn(language)
  document.documentElement.lang = CODES[language]
  document.title = `${model.title} · ${page.words.network}`
  const parts = sectionsOf(page)
  document.body.replaceChildren(
    element('a', { class: 'skip', href: '#content' }, page.words.skip),
    header(page, parts),
    element('main', { id: 'content', tabindex: '-1' }, ...parts),
    element('dialog', { id: 'dialog', 'aria-labelledby': 'member-title' }),
  )
  startMap(page)
  openMember(page)
  opened = page
}

function header(page: Page, parts: readonly HTMLElement[]): HTMLElement {
  const { words, language } = page
  const switches = WORDS.map(({ language: name }, i) =>
    button(name, () => show(i as Language), { lang: CODES[i]!, 'aria-pressed': String(i === language) }),
  )
  const links = parts
    .filter(part => part.id !== '')
    .map(part => element('a', { href: `#${part.id}` }, part.querySelector('h2')!.textContent ?? ''))
  const date = model.now === '' ? '' : `${words.asOf} ${page.day(model.now)} · `
  return element(
    'header',
    {},
    element(
      'div',
      { class: 'top' },
      element('h1', {}, written(model.title)),
      element(
        'div',
        { class: 'switch', role: 'group' },
        ...switches,
        button(words.print, () => print()),
      ),
    ),
    element('p', {}, `${date}${words.audience[model.audience]}`),
    ...(model.total > model.members.length ? [element('p', {}, words.part(model.total))] : []),
    element('nav', { 'aria-label': model.title }, ...links),
  )
}

function sectionsOf(page: Page): readonly HTMLElement[] {
  const { words } = page
  const list = introductionSection(page, filter)
  const choose = (a: string, b: string) => {
    Object.assign(filter, { ...ANYTHING, based: [a, b] })
    const fresh = introductionSection(page, filter)
    document.getElementById('introductions')!.replaceWith(fresh)
    fresh.querySelector('h2')!.focus()
    fresh.scrollIntoView()
  }
  return [
    tiles(page),
    mapSection(page),
    list,
    matrix(page, choose),
    ...entries(page, 'coverage', words.coverage, model.coverage),
    ...entries(page, 'bridges', words.bridges, model.bridges),
    ...entries(page, 'gaps', words.gaps, [...model.assets, ...model.gaps]),
    ...audit(page),
    ...timetable(page),
    members(page),
  ]
}

function tiles({ words }: Page): HTMLElement {
  const countries = new Set(model.members.map(({ country }) => country).filter(code => code !== ''))
  const newcomers = model.members.filter(({ isNew }) => isNew).length
  const counts = [model.members.length, countries.size, model.ties.length / 2, model.introductions.length, newcomers]
  const made = counts.map((count, i) =>
    element('div', {}, element('strong', {}, String(count)), element('span', {}, words.tiles[i]!)),
  )
  return element('div', { class: 'tiles' }, ...made)
}

function mapSection(page: Page): HTMLElement {
  const { words } = page
  const canvas = element('canvas', { id: 'map', tabindex: '0', role: 'img', 'aria-label': words.mapLabel })
  const dot = (colour: string, label: string) => {
    const mark = element('i', {})
    mark.style.background = colour
    return element('span', {}, mark, label)
  }
  const countries = mainCountries(model, COLOURS.length)
  const legend = [...countries.map((code, i) => dot(COLOURS[i]!, page.country(code))), dot(OTHER, words.otherCountries)]
  const proposed = element('input', {
    type: 'checkbox',
    id: 'proposed',
    change: event => {
      showsProposed = (event.target as HTMLInputElement).checked
      redraw()
    },
  })
  proposed.checked = showsProposed
  return section(
    'network',
    words.network,
    element('div', { class: 'frame' }, canvas, element('div', { class: 'zoom', id: 'zoom', role: 'group' })),
    element('p', { class: 'legend' }, ...legend),
    element(
      'p',
      { class: 'legend' },
      element('span', { class: 'line abroad' }, words.crossBorder),
      element('span', { class: 'line' }, words.tie),
      element('label', {}, proposed, ' ', words.proposed),
    ),
    element('p', { class: 'help' }, words.mapHelp),
  )
}

function startMap(page: Page): void {
  const map = drawMap(document.getElementById('map') as HTMLCanvasElement, page, () => showsProposed)
  const { words } = page
  const controls = [
    ['+', words.zoomIn, () => map.zoom(1.25)],
    ['−', words.zoomOut, () => map.zoom(0.8)],
    ['⤢', words.whole, map.whole],
  ] as const
  document
    .getElementById('zoom')!
    .append(...controls.map(([sign, label, press]) => button(sign, press, { 'aria-label': label, title: label })))
  redraw = map.draw
  refit = map.whole
  map.whole()
}

/** `#member=…` in the address opens that member. */
function openMember(page: Page): void {
  const dialog = document.getElementById('dialog') as HTMLDialogElement
  const [, id] = /^#member=(.*)$/.exec(location.hash) ?? []
  const member = id === undefined ? undefined : model.members.find(one => encodeURIComponent(one.id) === id)
  if (member === undefined) {
    if (dialog.open) dialog.close()
    return
  }
  const close = () => dialog.close()
  dialog.onclose = () => {
    if (location.hash.startsWith('#member=')) history.replaceState(null, '', '#')
  }
  dialog.replaceChildren(memberPage(page, member, close))
  if (!dialog.open) dialog.showModal()
  dialog.scrollTop = 0
  dialog.querySelector('h2')!.focus()
}

addEventListener('hashchange', () => {
  if (opened !== undefined) openMember(opened)
})
addEventListener('beforeprint', () => {
  for (const list of document.querySelectorAll('.growing')) list.dispatchEvent(new Event('printing'))
})
addEventListener('resize', () => refit())
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => redraw())
show(Math.max(0, CODES.indexOf(document.documentElement.lang as (typeof CODES)[number])) as Language)
