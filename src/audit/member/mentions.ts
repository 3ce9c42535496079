import { compareIds } from '../../integers/order.ts'
import type { Member } from '../../members/member.ts'
import type { Network } from '../../network/network.ts'
import { fold } from '../../vocabulary/fold.ts'

/** Where the records of another member still name the one that is gone: for a person to look at. */
export interface Mention {
  /** Whose record it is; of a tie or an outcome its `from`. */
  readonly member: string
  readonly field: string
}

/** Shorter names occur in too many words to be looked for. */
const SHORTEST = 3

/** Where the name or id of a member stands as words of its own in what others wrote. */
export function mentionsOf({ id, name }: Member, network: Network): readonly Mention[] {
  const sought = [id, name].map(fold).filter(text => text.length >= SHORTEST)
  const found = new Map<string, Mention>()
  const look = (member: string, field: string, value: unknown) => {
    if (!textsIn(value).some(text => sought.some(word => stands(word, text)))) return
    found.set(JSON.stringify([member, field]), { member, field })
  }
  for (const member of network.members) {
    for (const [field, value] of Object.entries(member)) if (field !== 'id') look(member.id, field, value)
  }
  for (const { from, to: _, ...tie } of network.ties) look(from, 'ties', tie)
  for (const { from, to: _, ...outcome } of network.outcomes) look(from, 'outcomes', outcome)
  return [...found.values()].sort((a, b) => compareIds(a.member, b.member) || compareIds(a.field, b.field))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return Object.entries(value ?? {}).flatMap(([key, inner]) => [key, ...textsIn(inner)])
}

/** Is the folded word in the text, however it is spelt there, with no letter or digit at either end? */
function stands(word: string, text: string): boolean {
  return ` ${fold(text)} `.includes(` ${word} `)
}
