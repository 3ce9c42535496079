/**
 * JSON Schemas of members, ties, outcomes and policies.
 * @module kontor/schema
 */

export type { JsonSchema } from '../../members/json-schema.ts'
export type { SchemaOf } from './json-schema.ts'
export { jsonSchema } from './json-schema.ts'
