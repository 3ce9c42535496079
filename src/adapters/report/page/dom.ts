type Child = Node | string
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>

/** An element. Text is only ever text: nothing that comes from the network is read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value)
    else if (value === true) made.setAttribute(key, '')
    else if (value !== false) made.setAttribute(key, value)
  }
  made.append(...children)
  return made
}

/** What people wrote, on its own: in whatever direction it is written, what stands beside it stays where it is. */
export function written(text: string): HTMLElement {
  return element('bdi', {}, text)
}

export function list(items: readonly Child[], attributes: Attributes = {}): HTMLUListElement {
  return element('ul', attributes, ...items.map(item => element('li', {}, item)))
}

export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return element('button', { type: 'button', click: press, ...attributes }, label)
}

/** A section with its heading; the key names it in the address. */
export function section(key: string, title: string, ...children: readonly Child[]): HTMLElement {
  return element(
    'section',
    { id: key, 'aria-labelledby': `${key}-title` },
    element('h2', { id: `${key}-title`, tabindex: '-1' }, title),
    ...children,
  )
}

/** A table that scrolls by itself where it is too wide, by keyboard too. */
export function wide(label: string, table: HTMLTableElement): HTMLElement {
  return element('div', { class: 'wide', role: 'group', 'aria-label': label, tabindex: '0' }, table)
}

export function row(cells: readonly Child[], kind: 'td' | 'th' = 'td'): HTMLTableRowElement {
  return element(
    'tr',
    {},
    ...cells.map((cell, i) =>
      kind === 'th'
        ? element('th', { scope: 'col' }, cell)
        : i === 0
          ? element('th', { scope: 'row' }, cell)
          : element('td', {}, cell),
    ),
  )
}
