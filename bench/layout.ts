import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { affinityCells, isSymmetric } from '../src/columns/affinity-cells.ts'
import type { Columns } from '../src/columns/columns.ts'
import { fieldOf } from '../src/columns/columns.ts'
import { recordKey } from '../src/columns/recipe.ts'
import type { Field, Policy, Signal } from '../src/index.ts'
import { wordsOf } from '../src/policy/field.ts'
import { Fused } from '../src/ranking/fused.ts'
import { pointsByValue } from '../src/ranking/points.ts'
import { heldThrough, standsFor } from '../src/scoring/regions.ts'

type Numbers = Int32Array | Uint32Array | Uint16Array | BigInt64Array

export interface Asked {
  readonly places: readonly number[]
  readonly k: number
}

/**
 * Writes columns and policy for the programs in `peers/*.c`: `layout.txt`, a line `name type count offset` for each array,
 * and `layout.bin`. For policies that those programs know: mutual, over overlaps that never fall, best cells, records and
 * paths over one contact.
 */
export async function writeLayout(folder: string, columns: Columns, policy: Policy, asked: Asked): Promise<void> {
  const fields = [...columns.fields.keys()]
  const arrays = new Map<string, Numbers>([
    ['policy', policyNumbers(columns, policy, fields.length, asked.k)],
    ['rows', columns.rows],
    ['rank', columns.ranks],
    ['open', columns.open],
    ...tieArrays(columns),
    ...fields.flatMap((field, i) => fieldArrays(columns, field, i)),
    ...policy.signals.flatMap((signal, i) => signalArrays(columns, signal, i, fields)),
    ...regionArrays(columns),
    ['asked', Uint32Array.from(asked.places)],
  ])
  const lines: string[] = []
  const file = createWriteStream(join(folder, 'layout.bin'))
  let offset = 0
  for (const [name, numbers] of arrays) {
    lines.push(`${name} ${numbers.BYTES_PER_ELEMENT} ${numbers.length} ${offset}`)
    const bytes = new Uint8Array(numbers.byteLength + (-numbers.byteLength & 63))
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
    file.write(bytes)
    offset += bytes.length
  }
  file.end()
  await finished(file)
  writeFileSync(join(folder, 'layout.txt'), `${lines.join('\n')}\n`)
}

/** As nothing was written behind them, a place's ties end where those of the next begin. */
function tieArrays({ ties, size }: Columns): [string, Numbers][] {
  const { contacts, strengths, rarities } = ties
  const starts = new Uint32Array(size + 1)
  starts.set(ties.ends.subarray(0, size), 1)
  return [
    ['ties.starts', starts],
    ['ties.contacts', contacts],
    ['ties.strengths', strengths],
    ['ties.rarities', rarities],
  ]
}

function policyNumbers({ size, width, dictionary }: Columns, policy: Policy, fields: number, k: number): BigInt64Array {
  const { isMutual, even, less } = new Fused(policy.fusion)
  if (!isMutual) throw new Error('The programs in C score both sides')
  const scale = 2000
  const floor = policy.threshold === null ? Number.MIN_SAFE_INTEGER : policy.threshold.score * scale
  const numbers = [size, width, k, policy.signals.length, fields, dictionary.size]
  numbers.push(policy.bias, even, less, scale, floor, policy.threshold?.confidence ?? 0)
  return BigInt64Array.from(numbers, BigInt)
}

function fieldArrays(columns: Columns, field: Field, i: number): [string, Numbers][] {
  const { kind, at, sets, terms, holders } = fieldOf(columns, field)
  return [
    [`field${i}.meta`, Int32Array.of(kind === 'set' ? 0 : 1, at)],
    [`field${i}.starts`, terms.starts],
    [`field${i}.terms`, Uint32Array.from(terms.terms)],
    [`field${i}.holders`, holders],
    ...(sets === undefined ? [] : [[`field${i}.sets`, sets] as [string, Numbers]]),
  ]
}

const SHAPES = ['overlap', 'affinity', 'contacts', 'record']

function signalArrays(columns: Columns, signal: Signal, i: number, fields: readonly Field[]): [string, Numbers][] {
  const name = (what: string) => `signal${i}.${what}`
  const points = pointsByValue(signal)
  const falls = points.at.some((one, value) => value > 0 && one < points.at[value - 1]!)
  if (signal.shape === 'custom' || (signal.shape === 'overlap' && falls))
    throw new Error(`The programs in C do not know signals such as ${signal.name}`)
  const [x, y] = 'x' in signal ? [fields.indexOf(signal.x), fields.indexOf(signal.y)] : [-1, -1]
  const meta = {
    shape: SHAPES.indexOf(signal.shape),
    x,
    y,
    half: 'half' in signal ? (signal.half ?? 1) : 0,
    weight: signal.weight,
    peak: 'peak' in signal ? (signal.peak ?? -1) : -1,
    isMean: 'by' in signal && signal.by === 'mean' ? 1 : 0,
    at: signal.shape === 'record' ? columns.records.get(recordKey(signal))!.at : -1,
    isMarket: 'x' in signal && wordsOf(signal.x) === 'market' ? 1 : 0,
    isSymmetric: 0,
    cellsWidth: 0,
  }
  const arrays: [string, Numbers][] = [[name('points'), Int32Array.from(points.at)]]
  if (signal.shape === 'overlap') meta.isSymmetric = x === y && meta.isMarket === 0 ? 1 : 0
  if (signal.shape === 'affinity') {
    const table = affinityCells(signal, columns)
    if (table.dense === undefined) throw new Error('The programs in C read whole tables only')
    meta.isSymmetric = x === y && isSymmetric(table) ? 1 : 0
    meta.cellsWidth = table.dense.width
    for (const part of ['xs', 'ys', 'cells'] as const) arrays.push([name(part), table.dense[part]])
  }
  return [...arrays, [name('meta'), Int32Array.from(Object.values(meta))]]
}

/** For each term what a region is held through, by what occurs; and the regions that a country belongs to. */
function regionArrays({ dictionary }: Columns): [string, Numbers][] {
  const [reach, stands] = [heldThrough('targetMarkets'), standsFor('targetMarkets')]
  const known = (terms: readonly string[]) => terms.flatMap(term => dictionary.find(term) ?? [])
  const through = dictionary.terms.map(term => (reach(term).length < 2 ? [] : known(reach(term))))
  const regions = dictionary.terms.map((): number[] => [])
  for (const [term, name] of dictionary.terms.entries())
    for (const country of known(stands(name))) if (country !== term) regions[country]!.push(term)
  return [...listArrays('through', through), ...listArrays('regions', regions)]
}

function listArrays(name: string, lists: readonly (readonly number[])[]): [string, Numbers][] {
  const starts = new Uint32Array(lists.length + 1)
  for (const [i, { length }] of lists.entries()) starts[i + 1] = starts[i]! + length
  return [
    [`${name}.starts`, starts],
    [`${name}.terms`, Uint32Array.from(lists.flat())],
  ]
}
