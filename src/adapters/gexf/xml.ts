/** What no XML 1.0 document can hold, not even as a reference: most controls, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

/** Text as people read it: what XML cannot hold becomes U+FFFD. */
export function readable(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD')
}

/** Text that identifies: different texts stay different. A backslash is doubled, what XML cannot hold stands as \uXXXX. */
export function distinct(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(FORBIDDEN, character => {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  })
}

/**
 * Whitespace beyond the space as numbers, since a reader turns it into spaces inside attributes (XML 1.0, 3.3.3); so do some,
 * graphology-gexf's among them, with U+0085 and U+2028, as XML 1.1 has it.
 */
function escaped(text: string): string {
  return text.replace(/[&<>"'\t\n\r\u0085\u2028]/g, sign => NAMED.get(sign) ?? `&#${sign.charCodeAt(0)};`)
}

/** ` name="value" …`, in the order given. @param attributes values that are {@link readable} or {@link distinct} */
export function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
}
