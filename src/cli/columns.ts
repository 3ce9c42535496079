import { misuse } from '../errors/kontor-error.ts'
import { MEMBER_SLOTS, OUTCOME_SLOTS, TIE_SLOTS } from '../members/fields/slots.ts'
import type { Values } from './arguments.ts'

type Columns = Readonly<Record<string, readonly string[]>>

const PAIRS = { ties: TIE_SLOTS, outcomes: OUTCOME_SLOTS } as const

/**
 * What each file is told of `--columns`. Fields that ties or outcomes have and members have not go to those of them that are
 * given; all others to the members, where a field that nobody has is refused.
 */
export function columnsOf(values: Values): Readonly<Record<'members' | 'ties' | 'outcomes', Columns>> {
  const all = Object.entries(readColumns(values.columns))
  const isOf = (file: 'ties' | 'outcomes') => (field: string) =>
    values[file] !== undefined && Object.hasOwn(PAIRS[file], field) && !Object.hasOwn(MEMBER_SLOTS, field)
  const feeding = (takes: (field: string) => boolean): Columns =>
    Object.fromEntries(
      all.map(([header, fields]) => [header, fields.filter(takes)] as const).filter(([, fields]) => fields.length > 0),
    )
  const [ofTies, ofOutcomes] = [isOf('ties'), isOf('outcomes')]
  return {
    members: feeding(field => !ofTies(field) && !ofOutcomes(field)),
    ties: feeding(ofTies),
    outcomes: feeding(ofOutcomes),
  }
}

/** `land=baseCountry,branche=industries`; a header may feed several fields, and have commas of its own. */
export function readColumns(texts: readonly string[] = []): Readonly<Record<string, readonly string[]>> {
  const columns = new Map<string, string[]>()
  for (const pair of texts.flatMap(pairsOf).filter(text => text.trim() !== '')) {
    const at = pair.lastIndexOf('=')
    if (at < 1) throw misuse('--columns', 'header=field, separated by commas', pair)
    const [header, field] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    columns.set(header, [...(columns.get(header) ?? []), field])
  }
  return Object.fromEntries(columns)
}

/** A comma before the sign of a pair, or in brackets, belongs to its header: `Wie gut, und was?=languages`, `Größe (1=klein, 2=groß)=size`. */
function pairsOf(text: string): string[] {
  const pairs: string[] = []
  let open = ''
  for (const piece of text.split(',').filter(one => one.trim() !== '')) {
    open += open === '' ? piece : `,${piece}`
    if (!piece.includes('=') || open.split('(').length > open.split(')').length) continue
    pairs.push(open)
    open = ''
  }
  return [...pairs, open]
}
