import { spell } from '../reading/reading.ts'
import type { RowContext } from './admission.ts'

/** The value, or undefined if its row repeats an earlier one, and then says so. */
export type Once<T> = (value: T, context: RowContext) => T | undefined

/** The words of a hash. */
const WORDS = 4
const FIRST_ROWS = 512
const FREE = -1

/**
 * Finds rows that repeat an earlier row cell by cell, also in columns that nobody reads (two projects on one day), by a hash
 * of 128 bits of their cells: of ten million different rows two are taken for one with a chance of one in 10²⁴. Nothing of a
 * row is kept but this: 40 to 60 bytes.
 */
export function createRepetition<T>(): Once<T> {
  let hashes = new Uint32Array(WORDS * FIRST_ROWS)
  let rows = new Uint32Array(FIRST_ROWS)
  let slots = new Int32Array(2 * FIRST_ROWS).fill(FREE)
  let count = 0
  const hash = new Uint32Array(WORDS)

  /** The slot of the hash, or the free one where it belongs. At most half of the slots are taken, so there is one. */
  function slotOf(): number {
    const mask = slots.length - 1
    let slot = hash[WORDS - 1]! & mask
    while (slots[slot] !== FREE && !isHashOf(slots[slot]!)) slot = (slot + 1) & mask
    return slot
  }

  function isHashOf(entry: number): boolean {
    for (let word = 0; word < WORDS; word++) if (hashes[WORDS * entry + word] !== hash[word]) return false
    return true
  }

  function widen(): void {
    hashes = widened(hashes)
    rows = widened(rows)
    slots = new Int32Array(2 * slots.length).fill(FREE)
    const mask = slots.length - 1
    for (let entry = 0; entry < count; entry++) {
      let slot = hashes[WORDS * entry + WORDS - 1]! & mask
      while (slots[slot] !== FREE) slot = (slot + 1) & mask
      slots[slot] = entry
    }
  }

  return (value, { row, cells, findings }) => {
    hashCells(cells, hash)
    const slot = slotOf()
    if (slots[slot] !== FREE) {
      findings.push({ path: '', problem: { code: 'repeatedRow', severity: 'error', also: String(rows[slots[slot]!]) } })
      return undefined
    }
    hashes.set(hash, WORDS * count)
    rows[count] = row
    slots[slot] = count++
    if (count === rows.length) widen()
    return value
  }
}

function widened(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(2 * values.length)
  wider.set(values)
  return wider
}

/** Four streams, each of which reads the one before; turning brings high bits, which multiplying moves nowhere, down. */
function hashCells(cells: readonly unknown[], into: Uint32Array): void {
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
  const add = (unit: number) => {
    a = turned(Math.imul(a ^ unit, 0xcc9e2d51))
    b = turned(Math.imul(b ^ unit ^ a, 0x1b873593))
    c = turned(Math.imul(c ^ unit ^ b, 0x38b34ae5))
    d = turned(Math.imul(d ^ unit ^ c, 0xa1e38b93))
  }
  for (const cell of cells) {
    const text = typeof cell === 'string' ? cell : spell(cell)
    for (let i = 0; i < text.length; i++) add(text.charCodeAt(i))
    // No unit of a text: where a cell ends.
    add(0x10000)
  }
  into.set([a, b, c, d])
}

function turned(word: number): number {
  return (word << 13) | (word >>> 19)
}
