import { unmet } from '../../errors/expect.ts'
import type { JsonSchema } from '../../members/json-schema.ts'
import { recordSchemas } from '../../members/json-schema.ts'
import { policySchema } from '../../policy/json-schema.ts'

const INPUTS = ['member', 'tie', 'outcome', 'policy'] as const
export type SchemaOf = (typeof INPUTS)[number]

/**
 * The JSON Schema (draft 2020-12) of an input, made anew as plain data at each call. Members, ties and outcomes are
 * described as admission leaves them, with codes; `admitMembers` reads words too, which no schema can list. Nor can one say all
 * that `definePolicy` asks: names that differ, curves that rise, placeholders that are filled, rules that do without blind fields.
 * @throws KontorError `invalid-argument` if there is no such input
 * @example
 * import { jsonSchema } from 'kontor/schema'
 * jsonSchema('member').required // → ['id', 'name', 'kind']
 */
export function jsonSchema(of: SchemaOf): JsonSchema {
  if (!INPUTS.includes(of)) throw unmet('of', `be one of '${INPUTS.join("', '")}'`, of, 'invalid-argument')
  return of === 'policy' ? policySchema() : recordSchemas()[of]
}
