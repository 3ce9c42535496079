import { compareIds } from '../../integers/order.ts'
import type { Member } from '../../members/member.ts'
import type { Outcome } from '../../members/tie.ts'
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

/** Fields whose values are codes, days or words out of a list: they name nobody, whatever somebody's id is. */
const CLOSED: ReadonlySet<string> = new Set<keyof Member>([
  'id',
  'kind',
  'baseCountry',
  'originCountries',
  'accessCountries',
  'industries',
  'targetMarkets',
  'languages',
  'goals',
  'size',
  'joined',
  'locale',
])

/** In these, what values are called is written by people too. */
const WORDED: ReadonlySet<string> = new Set<keyof Member>(['labels', 'wording'])

/**
 * Where the name or id of a member stands as words of its own in what others wrote.
 * @param apart outcomes that are kept outside the network
 */
export function mentionsOf({ id, name }: Member, network: Network, apart: readonly Outcome[] = []): readonly Mention[] {
  const sought = [id, name].map(fold).filter(text => text.length >= SHORTEST)
  const found = new Map<string, Mention>()
  const look = (member: string, field: string, value: unknown) => {
    if (!textsIn(value).some(text => sought.some(word => stands(word, text)))) return
    found.set(JSON.stringify([member, field]), { member, field })
  }
  for (const member of network.members) {
    for (const [field, value] of Object.entries(member))
      if (!CLOSED.has(field)) look(member.id, field, WORDED.has(field) ? Object.entries(value ?? {}) : value)
  }
  for (const { from, kind } of network.ties) look(from, 'ties', kind)
  for (const { from, by } of [...network.outcomes, ...apart]) look(from, 'outcomes', by)
  return [...found.values()].sort((a, b) => compareIds(a.member, b.member) || compareIds(a.field, b.field))
}

/** Texts of lists too, and the term of a need that ends on a day. */
function textsIn(value: unknown): readonly string[] {
  return [value]
    .flat(Infinity)
    .map(termOf)
    .filter(one => typeof one === 'string')
}

function termOf(value: unknown): unknown {
  return (value as { readonly term?: unknown } | null | undefined)?.term ?? value
}

/** Is the folded word in the text, however it is spelt there, with no letter or digit at either end? */
function stands(word: string, text: string): boolean {
  return ` ${fold(text)} `.includes(` ${word} `)
}
