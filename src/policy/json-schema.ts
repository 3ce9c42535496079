import * as z from 'zod'
import type { JsonSchema } from '../members/json-schema.ts'
import { scorecardSchema } from './define-policy.ts'
import { compoundSchema, corridor, leafSchema } from './define-rule.ts'
import { FIELDS } from './field.ts'
import { PLAIN_RULES } from './rule.ts'
import { cells, contacts, field, signalSchema } from './signal-schema.ts'
import { STANDARD_SIGNALS } from './standard/signals.ts'

/**
 * The form of a policy that is written as JSON. Functions do not survive JSON, so rules and signals of one's own are not in
 * it; that rules nest and that standard signals may be named alone is added here, since `definePolicy` reads both by hand.
 */
export function policySchema(): JsonSchema {
  const scorecard = schemaOf(scorecardSchema)
  const properties = {
    ...propertiesOf(scorecard),
    rules: { ...propertiesOf(scorecard).rules, items: { $ref: '#/$defs/rule' } },
    signals: { ...propertiesOf(scorecard).signals, items: { $ref: '#/$defs/signal' } },
  }
  const { required: _everythingIsOptional, ...rest } = scorecard
  return { ...rest, properties, $defs: { rule: ruleSchema(), signal: signalInputSchema() } }
}

function ruleSchema(): JsonSchema {
  const compound = schemaOf(compoundSchema)
  const nested = (rules: readonly string[], of: JsonSchema) => ({
    ...compound,
    properties: { ...propertiesOf(compound), rule: { enum: rules }, of },
  })
  const rule = { $ref: '#/$defs/rule' }
  return {
    anyOf: [
      { enum: PLAIN_RULES },
      ...leafSchema.options.filter(({ shape }) => !('test' in shape)).map(schemaOf),
      nested(['all', 'any'], { type: 'array', items: rule }),
      nested(['not'], rule),
    ],
  }
}

/** A whole recipe, or a standard signal by its name with whatever of its shape should differ. */
function signalInputSchema(): JsonSchema {
  const shapes = signalSchema.options.filter(({ shape }) => !('value' in shape)).map(schemaOf)
  const named = STANDARD_SIGNALS.map(signal => {
    const of = shapes.find(schema => Object.is(propertiesOf(schema).shape?.const, signal.shape)) ?? {}
    const { oneOf: _level, ...whole } = of
    const { shape: _shape, ...properties } = propertiesOf(whole)
    const level = signal.shape === 'contacts' ? NOT_BOTH : {}
    return { ...whole, ...level, properties: { ...properties, name: { const: signal.name } }, required: ['name'] }
  })
  return { anyOf: [...shapes, ...named] }
}

function schemaOf(schema: z.ZodType): JsonSchema {
  return {
    ...z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema === field) Object.assign(jsonSchema, { enum: fieldNames() })
        if (zodSchema === cells.in) Object.assign(jsonSchema, TABLE)
        if (zodSchema === contacts) Object.assign(jsonSchema, FAR, LEVEL)
        if (zodSchema === scorecardSchema.shape.blind || zodSchema === corridor)
          Object.assign(jsonSchema, { uniqueItems: true })
      },
    }),
  }
}

const TABLE = {
  type: 'object',
  additionalProperties: { type: 'object', additionalProperties: { type: 'integer', minimum: 0, maximum: 1000 } },
}

/** What of contacts one field says of another. */
const LEVEL = { oneOf: ['half', 'peak'].map(key => ({ required: [key], properties: { [key]: true } })) }
const NOT_BOTH = { not: { required: ['half', 'peak'], properties: { half: true, peak: true } } }
const FAR = {
  if: { required: ['reach'], properties: { reach: { const: 3 } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { required: ['far'], properties: { far: true } },
  else: { properties: { far: false } },
}

function fieldNames(): string[] {
  const own = Object.keys(FIELDS)
  return [...own, ...own.map(name => `contacts.${name}`)]
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return Object(schema.properties)
}
