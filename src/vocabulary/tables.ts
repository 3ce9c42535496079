/** Lines of `CODE name|name|…` as pairs; the whole of this library's word tables is kept in this form. */
export function readTable(text = ''): [code: string, names: string[]][] {
  if (text === '') return []
  return text
    .trim()
    .split('\n')
    .map(line => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1).split('|')]
    })
}

/** Names in German, Turkish and English: the three in order, or one that serves all. */
export function inThree(names: readonly string[]): { de: string; tr: string; en: string } {
  const [de = '', tr = de, en = de] = names
  return { de, tr, en }
}
