import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Field, Policy, Signal } from '../src/index.ts'
import { dayNumber } from '../src/integers/days.ts'
import { fieldsOfRule } from '../src/policy/rule-fields.ts'
import { fieldsRead } from '../src/policy/signal.ts'
import type { Facts } from '../src/scoring/facts.ts'
import { prepareSignal } from '../src/scoring/prepare-signal.ts'
import { heldThrough, standsFor } from '../src/scoring/regions.ts'
import { cellReader } from '../src/scoring/shapes/affinity.ts'
import { Numbering, SetColumn } from './set-column.ts'

type Row = readonly (string | number)[]

export interface TableOptions {
  readonly policy: Policy
  /** Ids of those who ask. */
  readonly asked: readonly string[]
  readonly limit: number
  readonly now: string
  /** Whether members with the same terms in a field share a set; else each has one of its own, as in (member, term). */
  readonly areSetsShared: boolean
}

/** What tables are written of. */
interface Source {
  readonly facts: Facts
  readonly policy: Policy
  readonly sets: ReadonlyMap<Field, SetColumn>
  readonly words: Numbering
  readonly numberOf: (id: string) => number
}

/**
 * The network as a warehouse would hold it, for the peers that read tables: terms are whole numbers, and so are members, in
 * the order of their ids. `peers/sql.mjs` says what the files have.
 */
export function writeTables(folder: string, facts: Facts, options: TableOptions): void {
  const { policy, asked, limit, now, areSetsShared } = options
  const { members } = facts.network
  const numbers = new Map(members.map(({ id }, at) => [id, at]))
  const fields = [...new Set([...fieldsRead(policy.signals), ...policy.rules.flatMap(fieldsOfRule)])]
  const sets = new Map(
    fields.map(field => {
      // An organization is compared as it is, not by terms in common.
      const areShared = areSetsShared || field === 'organization'
      return [field, new SetColumn(members, facts.field(field).of, areShared)]
    }),
  )
  const source = { facts, policy, sets, words: new Numbering(), numberOf: (id: string) => numbers.get(id)! }
  const tables: readonly (readonly [name: string, head: string, rows: readonly Row[]])[] = [
    ['members', `m,open,ties,r,opensKey,${[...policy.signals.flatMap(recordName), ...fields]}`, memberRows(source)],
    ['terms', 'field,s,term', fields.flatMap(field => termRows(source, field))],
    ['cells', 'signal,x,y,cell', policy.signals.flatMap(signal => cellRows(source, signal))],
    ['reach', 'market,country', marketRows(source, heldThrough('targetMarkets'))],
    ['stands', 'market,country', marketRows(source, standsFor('targetMarkets'))],
    ['divisions', 'term', divisionRows(source)],
    ['ties', 'a,b,strength', tieRows(source)],
    ['avoided', 'a,b', avoidedRows(source, numbers)],
    ['outcomes', 'a,b,stage,age', outcomeRows(source, now)],
    ['asked', 'm', asked.map(id => [numbers.get(id)!])],
  ]
  for (const [name, head, rows] of tables) {
    writeFileSync(join(folder, `${name}.csv`), `${[head, ...rows.map(row => row.join(','))].join('\n')}\n`)
  }
  writeFileSync(join(folder, 'policy.json'), JSON.stringify({ ...policy, limit, fields }))
}

const recordName = ({ shape, name }: Signal) => (shape === 'record' ? [name] : [])
const termsIn = ({ sets }: Source, field: Field): readonly string[] => [...new Set(sets.get(field)!.lists.flat())]

/** A record is one more than its value, 0 for unknown; so is the number of a set. */
function memberRows({ facts, policy, sets }: Source): Row[] {
  const records = policy.signals.filter(({ shape }) => shape === 'record').map(signal => prepareSignal(signal, facts))
  const { members } = facts.network
  const opens = new SetColumn(members, facts.field('opens').of, true)
  return members.map((member, at) => [
    at,
    member.consent?.matching !== false && member.paused !== true ? 1 : 0,
    facts.contacts.of(member.id).size,
    facts.contacts.rarity(member.id),
    opens.numbers[at]!,
    ...records.map(record => (record.find(member, member)?.value ?? -1) + 1),
    ...[...sets.values()].map(({ numbers }) => numbers[at]!),
  ])
}

function termRows({ sets, words }: Source, field: Field): Row[] {
  return sets.get(field)!.lists.flatMap((terms, i) => terms.map(term => [field, i + 1, words.of(term)]))
}

function cellRows(source: Source, signal: Signal): Row[] {
  if (signal.shape !== 'affinity') return []
  const { words } = source
  const cellOf = cellReader(signal)
  const others = termsIn(source, signal.y)
  return termsIn(source, signal.x).flatMap(x =>
    others.flatMap(y => {
      const cell = cellOf(x, y)
      return cell === undefined ? [] : [[signal.name, words.of(x), words.of(y), cell]]
    }),
  )
}

function marketRows(source: Source, reach: (market: string) => readonly string[]): Row[] {
  const { words } = source
  return termsIn(source, 'targetMarkets').flatMap(market =>
    reach(market).map(country => [words.of(market), words.of(country)]),
  )
}

function divisionRows(source: Source): Row[] {
  const divisions = termsIn(source, 'industries').filter(code => code.length === 3)
  return divisions.map(code => [source.words.of(code)])
}

/** Both ways. */
function tieRows({ facts, numberOf }: Source): Row[] {
  return facts.network.members.flatMap(({ id }, at) =>
    [...facts.contacts.of(id)].map(([contact, strength]) => [at, numberOf(contact), strength]),
  )
}

function avoidedRows({ facts }: Source, numbers: ReadonlyMap<string, number>): Row[] {
  return facts.network.members.flatMap(({ avoid = [] }, at) =>
    avoid.flatMap(id => (numbers.has(id) ? [[at, numbers.get(id)!]] : [])),
  )
}

/** Ages in days. */
function outcomeRows({ facts, numberOf }: Source, now: string): Row[] {
  const today = dayNumber(now)!
  return facts.network.outcomes.map(({ from, to, stage, date }) => {
    return [numberOf(from), numberOf(to), stage, today - dayNumber(date)!]
  })
}
