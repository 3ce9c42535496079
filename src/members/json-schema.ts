import * as z from 'zod'
import { memberSchema, outcomeSchema, tieSchema } from './schema.ts'

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The form of a member, a tie and an outcome as admission leaves them: codes instead of words. */
export function recordSchemas(): Readonly<Record<'member' | 'tie' | 'outcome', JsonSchema>> {
  const schemaOf = (schema: z.ZodType): JsonSchema => ({ ...z.toJSONSchema(schema, { io: 'input' }) })
  return { member: schemaOf(memberSchema), tie: schemaOf(tieSchema), outcome: schemaOf(outcomeSchema) }
}
