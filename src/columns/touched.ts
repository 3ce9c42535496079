import type { CheckedChange } from '../network/changed-network.ts'
import type { Network } from '../network/network.ts'
import { splitField } from '../policy/field.ts'
import type { Recipe } from './recipe.ts'

/** Whom a change touches, by id. */
export interface Touched {
  /** Members whose row may be another one. */
  readonly again: ReadonlySet<string>
  /** Members who are there no more. */
  readonly gone: ReadonlySet<string>
  /** Whose ties are others, of both kinds. */
  readonly tied: ReadonlySet<string>
}

/** A change of a network, as the audience of the columns sees it. */
export interface Changed {
  readonly before: Network
  readonly after: Network
  readonly change: CheckedChange
}

interface Link {
  readonly from: string
  readonly to: string
}

export function touchedBy({ before, after, change }: Changed, { fields }: Recipe): Touched {
  const left = [...change.remove]
  const tied = new Set([...endsOf(change.ties), ...endsOf(change.untie), ...left])
  for (const id of left) for (const end of endsOf(before.tiesOf(id))) tied.add(end)
  const again = new Set([...change.upsert.map(({ id }) => id), ...tied, ...endsOf(change.outcomes)])
  for (const id of left) for (const end of endsOf(before.outcomesOf(id))) again.add(end)
  if (fields.some(field => splitField(field).ofContacts)) {
    for (const id of [...again]) for (const end of endsOf([...before.tiesOf(id), ...after.tiesOf(id)])) again.add(end)
  }
  return {
    again: new Set([...again].filter(id => after.has(id))),
    gone: new Set(left.filter(id => !after.has(id))),
    tied: new Set([...tied].filter(id => after.has(id) || before.has(id))),
  }
}

function endsOf(links: readonly Link[]): readonly string[] {
  return links.flatMap(({ from, to }) => [from, to])
}
