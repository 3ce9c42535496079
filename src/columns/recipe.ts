import type { Field } from '../policy/field.ts'
import type { Policy } from '../policy/policy.ts'
import { fieldsOfRule } from '../policy/rule-fields.ts'
import type { RecordOfEvents } from '../policy/signal.ts'
import { fieldsRead } from '../policy/signal.ts'

/** What is compiled: fields as sets of terms, and signals that look at one member alone. */
export interface Recipe {
  readonly fields: readonly Field[]
  readonly records: readonly RecordOfEvents[]
}

/** What a policy reads; what it does not read costs nothing. */
export function recipeOf({ signals, rules }: Policy): Recipe {
  return {
    fields: [...new Set([...fieldsRead(signals), ...rules.flatMap(fieldsOfRule)])],
    records: signals.filter(signal => signal.shape === 'record'),
  }
}

/** Whether columns of one recipe have what another asks for. */
export function covers(one: Recipe, other: Recipe): boolean {
  const records = new Set(one.records.map(recordKey))
  return (
    other.fields.every(field => one.fields.includes(field)) &&
    other.records.every(record => records.has(recordKey(record)))
  )
}

/** Two record signals with the same key have the same values, whatever their weights. */
export function recordKey({ events, half, halfLife }: RecordOfEvents): string {
  return JSON.stringify([[...events].sort(), half, halfLife])
}
