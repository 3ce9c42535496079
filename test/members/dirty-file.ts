import type { Dice } from './dice.ts'

/** Small good files and what may happen to their bytes. */

const WORDS = [
  'Türkei',
  'Deutschland',
  'Maschinenbau',
  'x',
  '',
  'Müller & Söhne',
  'İzmir',
  'a "b" c',
  'DE|TR',
  '007',
  '-',
]
const HEADERS = [
  ['id', 'name', 'Land', 'Branche', 'Zielmärkte', 'Bedarf'],
  ['Nr', 'Firma', 'Ort'],
  ['üye no', 'ad', 'menşe ülke', 'consent.origin'],
]

export interface GoodFile {
  readonly format: 'csv' | 'json' | 'ndjson'
  readonly bytes: Uint8Array
  readonly rows: number
}

export function goodFile(dice: Dice): GoodFile {
  const header = dice.pick(HEADERS)
  const rows = 1 + dice.roll(12)
  const table = Array.from({ length: rows }, (_, row) =>
    header.map((_name, column) => (column === 0 ? `m${row}` : column === 1 ? `Name ${row}` : dice.pick(WORDS))),
  )
  const format = dice.pick(['csv', 'csv', 'json', 'ndjson'] as const)
  return {
    format,
    bytes: encode(format === 'csv' ? csvText(header, table, dice) : jsonText(header, table, format), dice),
    rows,
  }
}

function csvText(header: readonly string[], table: readonly (readonly string[])[], dice: Dice): string {
  const delimiter = dice.pick([',', ';', '\t'])
  const newline = dice.pick(['\n', '\r\n'])
  const always = dice.roll(2) === 0
  const cell = (text: string) => (always || /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return [header, ...table].map(row => row.map(cell).join(delimiter) + newline).join('')
}

function jsonText(header: readonly string[], table: readonly (readonly string[])[], format: 'json' | 'ndjson'): string {
  const records = table.map(row =>
    JSON.stringify(Object.fromEntries(header.map((name, column) => [name, row[column]]))),
  )
  return format === 'ndjson' ? `${records.join('\n')}\n` : `[${records.join(',\n')}]`
}

function encode(text: string, dice: Dice): Uint8Array {
  const how = dice.roll(8)
  if (how === 0) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (how === 1) return Buffer.from(text, 'latin1')
  return Buffer.from(how === 2 ? `\ufeff${text}` : text, 'utf8')
}

/** Cuts, doubles, swaps, and stray signs; up to `most` times. */
export function damage(bytes: Uint8Array, dice: Dice, most: number): Uint8Array {
  let damaged = Buffer.from(bytes)
  for (let times = 1 + dice.roll(most); times > 0; times--) damaged = damageOnce(damaged, dice)
  return damaged
}

const STRAY = Buffer.from('"\'\n\r,;|{}[]\\:\0\t=@\xff\xc3 ', 'latin1')

function damageOnce(bytes: Buffer<ArrayBuffer>, dice: Dice): Buffer<ArrayBuffer> {
  const at = dice.roll(bytes.length + 1)
  const end = Math.min(bytes.length, at + 1 + dice.roll(dice.roll(4) === 0 ? 40 : 3))
  const [before, span, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)]
  const stray = STRAY.subarray(dice.roll(STRAY.length))
  switch (dice.roll(6)) {
    case 0:
      return Buffer.concat([before, after])
    case 1:
      return Buffer.concat([before, span, span, after])
    case 2:
      return Buffer.concat([before, Buffer.from(span).reverse(), after])
    case 3:
      return Buffer.concat([before])
    case 4:
      return Buffer.concat([before, stray.subarray(0, 1), after])
    default:
      return Buffer.concat([before, stray.subarray(0, 1), span, after])
  }
}
