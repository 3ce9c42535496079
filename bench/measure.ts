import { performance } from 'node:perf_hooks'

/** Milliseconds an action takes, and what it returned, so that the result is consumed. */
export async function timed<T>(action: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const begun = performance.now()
  const result = await action()
  return { ms: performance.now() - begun, result }
}

/** The value below which a share of the sample lies, 0…1. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function mean(sample: readonly number[]): number {
  return sample.reduce((sum, one) => sum + one, 0) / sample.length
}

export type Cell = string | number

/** Rows under aligned headings; numbers to three significant digits. */
export function table(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const heads = Object.keys(rows[0] ?? {})
  const cells = [heads, ...rows.map(row => heads.map(head => shown(row[head] ?? '')))]
  const widths = heads.map((_, i) => Math.max(...cells.map(line => line[i]!.length)))
  return cells
    .map(line => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n')
}

function shown(cell: Cell): string {
  if (typeof cell === 'string' || Number.isInteger(cell)) return String(cell)
  return cell >= 100 ? cell.toFixed(0) : cell.toPrecision(3)
}

/** What a figure was measured on. */
export function machine(): string {
  return `node ${process.version}, ${process.platform} ${process.arch}`
}
