import { KontorError } from '../../errors/kontor-error.ts'
import { dayNumber } from '../../integers/days.ts'
import type { Member } from '../../members/member.ts'
import type { Outcome, Tie } from '../../members/tie.ts'
import { checkMember, checkOutcomes, checkTies } from '../../network/check.ts'
import { strengthOf } from '../../scoring/contacts.ts'
import { createToday } from '../../scoring/facts.ts'
import { dateOf } from '../../scoring/shapes/record.ts'
import type { Database } from './database.ts'
import type { TableNames } from './schema.ts'
import { memberRow, schema } from './schema.ts'
import { settled, stagingOf, stagingSchema, strangers } from './staged.ts'
import type { SeenStreams, Stream } from './streams.ts'
import { batches } from './streams.ts'

interface LoadOptions {
  readonly tables: TableNames
  readonly now: string | undefined
  /** Rows sent at once. */
  readonly size: number
}

const PARTS = ['members', 'ties', 'outcomes'] as const
type Part = (typeof PARTS)[number]

/**
 * Fills the tables with what is streamed, in place of what was there. Each row has a key, and after each batch stands how many
 * of the stream were sent: a load that broke off sends at most one batch again, and that replaces itself.
 * @throws KontorError `invalid-network` as `createNetwork`, except that of members with the same id the last counts
 */
export async function load(database: Database, streams: SeenStreams, options: LoadOptions): Promise<void> {
  const { tables, now } = options
  for (const statement of [...schema(tables), ...stagingSchema(tables)]) await database.run(statement)
  const sent = await begin(database, streams, tables)
  const { iso } = createToday(now)
  const { seen, isSeen } = streams
  const send = createSender(database, options, streams.version, sent)
  await send('members', streams.members, (members: readonly Member[]) =>
    members.map(member => {
      checkMember(member)
      return memberRow(seen(member), iso)
    }),
  )
  await send('ties', streams.ties, (ties: readonly Tie[], from) => {
    checkTies(ties, placeOfAny)
    return ties.flatMap((tie, i) => (isSeen(tie) ? [tieRow(tie, from + i)] : []))
  })
  await send('outcomes', streams.outcomes, (outcomes: readonly Outcome[], from) => {
    checkOutcomes(outcomes, placeOfAny)
    return outcomes.map((outcome, i) => outcomeRow(outcome, from + i))
  })
  await refuseStrangers(database, tables)
  for (const statement of settled(tables)) await database.run(statement)
}

/** After everything derived is there as well: what was staged is needed no more. */
export async function endLoad(database: Database, tables: TableNames): Promise<void> {
  const { progress, ties, outcomes } = stagingOf(tables)
  // First what tells that the others are filled.
  for (const table of [progress, ties, outcomes]) await database.run(`DROP TABLE IF EXISTS ${table}`)
}

/** Who is a member is known when all are there. */
const placeOfAny = (id: string) => (typeof id === 'string' ? 0 : undefined)

/** How many of each stream are there already; nothing, unless a load of the same version broke off. */
async function begin(
  database: Database,
  { version }: Pick<SeenStreams, 'version'>,
  tables: TableNames,
): Promise<ReadonlyMap<string, number>> {
  const { progress, ties, outcomes } = stagingOf(tables)
  const rows = await database.ask(`SELECT version, part, max(sent) FROM ${progress} GROUP BY version, part`, {})
  if (version !== undefined && rows.some(([of]) => of === version))
    return new Map(rows.map(([, part, sent]) => [String(part), Number(sent)]))
  // First what tells how far another load came: of the tables that follow nothing may be taken to be there.
  const { members, contacts, events, outcomes: pairs } = tables
  for (const table of [progress, ties, outcomes, members, contacts, events, pairs])
    await database.run(`TRUNCATE TABLE ${table}`)
  return new Map()
}

/** Sends a stream batch by batch; the next is made ready while one is on its way. */
function createSender(
  database: Database,
  { tables, size }: LoadOptions,
  version: string | undefined,
  sent: ReadonlyMap<string, number>,
) {
  const staged = stagingOf(tables)
  const target = { members: tables.members, ties: staged.ties, outcomes: staged.outcomes }
  return async <T>(part: Part, stream: Stream<T>, rowsOf: (batch: readonly T[], from: number) => readonly object[]) => {
    const before = sent.get(part) ?? 0
    let [place, onItsWay] = [0, Promise.resolve()]
    for await (const batch of batches(stream, size)) {
      const from = place
      place += batch.length
      if (place <= before) continue
      const rows = rowsOf(batch, from)
      await onItsWay
      onItsWay = arrive(rows, { part, sent: place })
      // Told when it is waited for, not before.
      onItsWay.catch(() => {})
    }
    await onItsWay
  }

  async function arrive(rows: readonly object[], reached: { readonly part: Part; readonly sent: number }) {
    await database.insert(target[reached.part], rows)
    if (version !== undefined) await database.insert(staged.progress, [{ version, ...reached }])
  }
}

function tieRow(tie: Tie, n: number): object {
  const date = dateOf(tie)
  return { n, a: tie.from, b: tie.to, strength: strengthOf(tie), last: date === undefined ? null : dayNumber(date) }
}

function outcomeRow({ from, to, stage, date }: Outcome, n: number): object {
  return { n, a: from, b: to, stage, day: dayNumber(date) }
}

async function refuseStrangers(database: Database, tables: TableNames): Promise<void> {
  const [found] = await database.ask(strangers(tables), {})
  if (found === undefined) return
  const [a, b, stranger] = found
  throw new KontorError(
    'invalid-network',
    `Expected what joins ${JSON.stringify(a)} and ${JSON.stringify(b)} to be between two members, but nobody is ${JSON.stringify(stranger)}`,
  )
}
