import * as z from 'zod'
import { MEMBER_FIELDS } from '../members/blind.ts'
import { STAGES } from '../members/tie.ts'
import type { Field } from './field.ts'
import { fieldChoices, isField } from './field.ts'
import { filledText } from './filled-text.ts'
import { LIMITS } from './limits.ts'
import { ownFunction } from './own-function.ts'
import { said } from './parse.ts'
import type { Cells, Custom, Signal } from './signal.ts'
import { whole, withoutSign } from './whole.ts'

const value = whole(0, 1000)
const half = whole(1, LIMITS.half)
export const field = z.custom<Field>(isField, { error: `must be ${fieldChoices()}` })

const curve = z
  .array(z.tuple([value, value]))
  .min(1)
  .max(64)
  .refine(nodes => nodes.every(([at], i) => i === 0 || at > nodes[i - 1]![0]), 'must have nodes that rise')

function wordsOf(shape: Signal['shape']) {
  return z.strictObject({ found: filledText(shape), none: filledText(shape) })
}

function textsOf<T extends z.ZodType>(words: T) {
  const texts = words.optional()
  return z.strictObject({ de: texts, tr: texts, en: texts }).transform(said)
}

function base<T extends Signal['shape']>(shape: T) {
  return {
    shape: z.literal(shape),
    name: z.string().min(1).max(64),
    weight: whole(-LIMITS.weight, LIMITS.weight),
    neutral: value,
    curve: curve.exactOptional(),
    sign: z.enum(['for', 'against']).exactOptional(),
    texts: textsOf(wordsOf(shape)).exactOptional(),
  }
}

const isTable = (table: unknown): table is object =>
  typeof table === 'object' && table !== null && !Array.isArray(table)
const isCell = (cell: unknown) => typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= 1000
const isRow = (row: unknown) => isTable(row) && Object.values(row).every(isCell)

/** Tables that were read: part of frozen signals, so they are what they were, however often the signal is defined again. */
const read = /* @__PURE__ */ new WeakSet<object>()
const wasRead = (table: object) => read.has(table) && Object.isFrozen(table)

/** Checked by hand, since a zod record loses a key such as `__proto__`. */
export const cells = z
  .custom<Cells>(table => isTable(table) && (wasRead(table) || Object.values(table).every(isRow)), {
    error: 'must be a table { x: { y: integer from 0 to 1000 } }',
  })
  .transform(table => {
    if (wasRead(table)) return table
    const own = mapValues(table, row => mapValues(row, withoutSign))
    read.add(own)
    return own
  })

function mapValues<A, B>(table: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]))
}

const overlap = z.strictObject({ ...base('overlap'), x: field, y: field, half })

const affinity = z.strictObject({
  ...base('affinity'),
  x: field,
  y: field,
  by: z.enum(['best', 'mean']),
  cells,
  parentFactor: value.exactOptional(),
  learn: z.literal(true).exactOptional(),
})

export const contacts = z
  .strictObject({
    ...base('contacts'),
    texts: textsOf(wordsOf('contacts').extend({ far: filledText('contacts').exactOptional() })).exactOptional(),
    half: half.exactOptional(),
    peak: half.exactOptional(),
    reach: z.literal([2, 3]),
    far: value.exactOptional(),
  })
  .refine(({ half, peak }) => (half === undefined) !== (peak === undefined), 'must have either `half` or `peak`')
  .refine(
    ({ reach, far }) => (reach === 3) === (far !== undefined),
    'must have `far` with reach 3, and with no other reach',
  )

const record = z.strictObject({
  ...base('record'),
  events: z.array(z.enum(['tie', ...STAGES])).min(1),
  half,
  halfLife: whole(1, LIMITS.days),
})

const custom = z
  .strictObject({
    ...base('custom'),
    min: value,
    max: value,
    reads: z.array(z.enum(MEMBER_FIELDS)).exactOptional(),
    value: ownFunction<Custom['value']>(),
  })
  .refine(({ min, max }) => min <= max, 'must have a `min` that does not exceed `max`')

export const signalSchema = z.discriminatedUnion('shape', [overlap, affinity, contacts, record, custom])
