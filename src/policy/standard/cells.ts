import type { Cells } from '../signal.ts'

/**
 * A symmetric table from lines such as `C28: C29 800, C25 900`: each cell stands both ways. Later lines win.
 */
export function symmetricCells(lines: string): Cells {
  const rows = new Map<string, Map<string, number>>()
  const put = (x: string, y: string, cell: number) => {
    const row = rows.get(x) ?? new Map<string, number>()
    rows.set(x, row.set(y, cell))
  }
  for (const [x, y, cell] of readPairs(lines)) {
    put(x, y, cell)
    put(y, x, cell)
  }
  return Object.fromEntries([...rows].map(([x, row]) => [x, Object.fromEntries(row)]))
}

function* readPairs(lines: string): Generator<[string, string, number]> {
  for (const line of lines.trim().split('\n')) {
    const [x = '', rest = ''] = line.split(':')
    for (const entry of rest.split(',')) {
      const [y = '', cell = ''] = entry.trim().split(' ')
      yield [x.trim(), y, Number(cell)]
    }
  }
}
