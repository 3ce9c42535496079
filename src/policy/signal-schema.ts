import * as z from 'zod'
import { MEMBER_FIELDS } from '../members/blind.ts'
import { STAGES } from '../members/tie.ts'
import type { Field } from './field.ts'
import { fieldChoices, isField } from './field.ts'
import { LIMITS } from './limits.ts'
import { ownFunction } from './own-function.ts'
import type { Cells, Custom } from './signal.ts'

const value = z.int().min(0).max(1000)
const half = z.int().min(1).max(LIMITS.half)
export const field = z.custom<Field>(isField, { error: `must be ${fieldChoices()}` })

const curve = z
  .array(z.tuple([value, value]))
  .min(1)
  .max(64)
  .refine(nodes => nodes.every(([at], i) => i === 0 || at > nodes[i - 1]![0]), 'must have nodes that rise')

const texts = z.strictObject({ found: z.string(), none: z.string() })

const base = {
  name: z.string().min(1).max(64),
  weight: z.int().min(-LIMITS.weight).max(LIMITS.weight),
  neutral: value,
  curve: curve.exactOptional(),
  sign: z.enum(['for', 'against']).exactOptional(),
  texts: z
    .strictObject({ de: texts.exactOptional(), tr: texts.exactOptional(), en: texts.exactOptional() })
    .exactOptional(),
}

const isCell = (cell: unknown) => typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= 1000
const isRow = (row: unknown) => typeof row === 'object' && row !== null && Object.values(row).every(isCell)

/** Checked by hand, since a zod record loses a key such as `__proto__`. */
export const cells = z
  .custom<Cells>(table => typeof table === 'object' && table !== null && Object.values(table).every(isRow), {
    error: 'must be a table { x: { y: integer from 0 to 1000 } }',
  })
  .transform(table => Object.fromEntries(Object.entries(table).map(([x, row]) => [x, { ...row }])))

const overlap = z.strictObject({ ...base, shape: z.literal('overlap'), x: field, y: field, half })

const affinity = z.strictObject({
  ...base,
  shape: z.literal('affinity'),
  x: field,
  y: field,
  by: z.enum(['best', 'mean']),
  cells,
  parentFactor: value.exactOptional(),
  learn: z.literal(true).exactOptional(),
})

const contacts = z
  .strictObject({
    ...base,
    shape: z.literal('contacts'),
    half: half.exactOptional(),
    peak: half.exactOptional(),
    reach: z.literal([2, 3]),
    far: z.int().min(0).max(1000).exactOptional(),
  })
  .refine(({ half, peak }) => (half === undefined) !== (peak === undefined), 'must have either `half` or `peak`')
  .refine(
    ({ reach, far }) => (reach === 3) === (far !== undefined),
    'must have `far` with reach 3, and with no other reach',
  )

const record = z.strictObject({
  ...base,
  shape: z.literal('record'),
  events: z.array(z.enum(['tie', ...STAGES])).min(1),
  half,
  halfLife: z.int().min(1).max(LIMITS.days),
})

const custom = z
  .strictObject({
    ...base,
    shape: z.literal('custom'),
    min: value,
    max: value,
    reads: z.array(z.enum(MEMBER_FIELDS)).exactOptional(),
    value: ownFunction<Custom['value']>(),
  })
  .refine(({ min, max }) => min <= max, 'must have a `min` that does not exceed `max`')

export const signalSchema = z.discriminatedUnion('shape', [overlap, affinity, contacts, record, custom])
