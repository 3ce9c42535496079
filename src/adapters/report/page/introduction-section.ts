import { button, element, section } from './dom.ts'
import type { Filter } from './introductions.ts'
import { ANYTHING, card, growing, matching } from './introductions.ts'
import type { Page } from './page.ts'

/** The introductions, as far as the filters let them through; `filter` remembers what was asked for. */
export function introductionSection(page: Page, filter: Filter): HTMLElement {
  const { words } = page
  const found = element('div', {})
  const update = () => {
    const all = matching(page, filter)
    found.replaceChildren(
      element('p', { role: 'status' }, `${all.length} ${words.found}`),
      growing(page, all, one => card(page, one)),
    )
  }
  const form = element('form', { class: 'filters', submit: event => event.preventDefault() })
  const show = () => {
    form.replaceChildren(
      ...basedIn(page, filter, show),
      ...filters(page, filter, update),
      button(words.reset, () => {
        Object.assign(filter, ANYTHING)
        show()
      }),
    )
    update()
  }
  show()
  return section('introductions', words.introductions, form, found)
}

/** What a click on the matrix asked for, to be seen and taken back. */
function basedIn(page: Page, filter: Filter, change: () => void): readonly HTMLElement[] {
  if (filter.based === undefined) return []
  const label = `${page.words.country}: ${filter.based.map(code => page.country(code)).join(' – ')} ✕`
  const clear = () => {
    filter.based = undefined
    change()
  }
  return [button(label, clear, { 'aria-pressed': 'true', class: 'based' })]
}

function filters(page: Page, filter: Filter, update: () => void): readonly HTMLElement[] {
  const { words, model } = page
  const countries = [...new Set(model.members.flatMap(({ opens }) => opens))]
  const options = countries.map(code => [code, page.country(code)] as const)
  const sections = [...new Set(model.members.flatMap(({ sections: own }) => own))].map(
    code => [code, page.text(model.sections[code]!)] as const,
  )
  const kinds = [...new Set(model.members.map(({ kind }) => kind))].map(
    kind => [String(kind), page.text(kind)] as const,
  )
  const choice = (key: 'a' | 'b' | 'section' | 'kind', label: string, all: readonly (readonly [string, string])[]) => {
    const sorted = [...all].sort(([, x], [, y]) => (x < y ? -1 : 1))
    const select = element(
      'select',
      {
        change: event => {
          filter[key] = (event.target as HTMLSelectElement).value
          update()
        },
      },
      element('option', { value: '' }, words.anything),
      ...sorted.map(([value, name]) => element('option', { value }, name)),
    )
    select.value = filter[key]
    return element('label', {}, label, ' ', select)
  }
  const text = element('input', {
    type: 'search',
    input: event => {
      filter.text = (event.target as HTMLInputElement).value
      update()
    },
  })
  text.value = filter.text
  const newcomers = element('input', {
    type: 'checkbox',
    change: event => {
      filter.newcomers = (event.target as HTMLInputElement).checked
      update()
    },
  })
  newcomers.checked = filter.newcomers
  return [
    element('label', {}, words.search, ' ', text),
    choice('a', words.corridor, options),
    choice('b', words.and, options),
    choice('section', words.industry, sections),
    choice('kind', words.kind, kinds),
    element('label', {}, newcomers, ' ', words.newcomersOnly),
  ]
}
