import { misuse } from '../../errors/kontor-error.ts'
import type { Member } from '../../members/member.ts'
import type { Outcome, Tie } from '../../members/tie.ts'
import { checkOutcomes, checkTies } from '../../network/check.ts'
import { checkMember } from '../../network/check-member.ts'
import { createToday } from '../../scoring/facts.ts'
import type { Database } from './database.ts'
import type { TableNames } from './schema.ts'
import { memberRow, outcomeRow, schema, tieRow } from './schema.ts'
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
  for (const statement of [...schema(tables), progressSchema(tables)]) await database.run(statement)
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
}

/** Of streams with a version, how many of each were sent. It is there as long as a load has not ended. */
const progressOf = ({ derived }: TableNames) => `${derived}_progress`

function progressSchema(tables: TableNames): string {
  return `CREATE TABLE IF NOT EXISTS ${progressOf(tables)} (version String, part LowCardinality(String), sent Int64) ENGINE = MergeTree ORDER BY part`
}

/** When everything that is derived is there too. */
export async function endLoad(database: Database, tables: TableNames): Promise<void> {
  await database.run(`DROP TABLE IF EXISTS ${progressOf(tables)}`)
}

/** Who is a member is known when all are there. */
const placeOfAny = (id: string) => (typeof id === 'string' ? 0 : undefined)

/** How many of each stream are there already; nothing, unless a load of the same version broke off. */
async function begin(
  database: Database,
  { version }: Pick<SeenStreams, 'version'>,
  tables: TableNames,
): Promise<ReadonlyMap<string, number>> {
  const progress = progressOf(tables)
  const rows = await database.ask(`SELECT version, part, max(sent) FROM ${progress} GROUP BY version, part`, {})
  if (version !== undefined && rows.some(([of]) => of === version))
    return new Map(rows.map(([, part, sent]) => [String(part), Number(sent)]))
  // First what tells how far another load came: of the tables that follow nothing may be taken to be there.
  for (const table of [progress, ...PARTS.map(part => tables[part])]) await database.run(`TRUNCATE TABLE ${table}`)
  return new Map()
}

/** Sends a stream batch by batch; the next is made ready while one is on its way. */
function createSender(
  database: Database,
  { tables, size }: LoadOptions,
  version: string | undefined,
  sent: ReadonlyMap<string, number>,
) {
  return async <T>(part: Part, stream: Stream<T>, rowsOf: (batch: readonly T[], from: number) => readonly object[]) => {
    const before = sent.get(part) ?? 0
    let [place, onItsWay] = [0, Promise.resolve()]
    try {
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
    } catch (error) {
      // Nothing is written any more once the load has failed: its caller may close the database, or begin anew.
      await onItsWay.catch(() => {})
      throw error
    }
    await onItsWay
  }

  async function arrive(rows: readonly object[], reached: { readonly part: Part; readonly sent: number }) {
    await database.insert(tables[reached.part], rows)
    if (version !== undefined) await database.insert(progressOf(tables), [{ version, ...reached }])
  }
}

/** Whoever a tie or outcome names and who is no member. */
async function refuseStrangers(database: Database, tables: TableNames): Promise<void> {
  for (const [what, table] of [
    ['tie', tables.ties],
    ['outcome', tables.outcomes],
  ] as const) {
    const is = (end: string) => `${end} IN (SELECT id FROM ${tables.members})`
    const text = `SELECT a, b, if(${is('a')}, b, a) FROM ${table} WHERE NOT (${is('a')} AND ${is('b')}) LIMIT 1`
    const [found] = await database.ask(text, {})
    if (found === undefined) continue
    const [a, b, stranger] = found
    throw misuse(`${what} of ${a} and ${b}`, 'between two members', stranger, 'invalid-network')
  }
}
