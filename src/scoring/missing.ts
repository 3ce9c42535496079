import type { Field } from '../policy/field.ts'
import { splitField } from '../policy/field.ts'
import type { Facts } from './facts.ts'
import type { Missing, PreparedSignal } from './finding.ts'

/** Which of a.x and b.y is empty, as a field to fill in: an empty field of contacts begins with having ties. */
export function missingOf(x: Field, y: Field, facts: Facts): PreparedSignal['missing'] {
  return (a, b) => [...emptyField(a.id, x, facts), ...emptyField(b.id, y, facts)]
}

function emptyField(member: string, field: Field, facts: Facts): readonly Missing[] {
  if (facts.field(field).of(member).length > 0) return []
  const { own, ofContacts } = splitField(field)
  return [{ member, field: ofContacts ? 'ties' : own }]
}
