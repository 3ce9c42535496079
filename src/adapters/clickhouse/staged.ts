import type { TableNames } from './schema.ts'

/**
 * Ties and outcomes as they come, one row each, by their places in the stream: sent twice, a row replaces itself. They stand
 * under the names that derived tables begin with, until the load ends; so does what tells how far it came.
 */
export function stagingOf({ derived }: Pick<TableNames, 'derived'>) {
  return { ties: `${derived}_staged_ties`, outcomes: `${derived}_staged_outcomes`, progress: `${derived}_progress` }
}

export function stagingSchema(tables: TableNames): readonly string[] {
  const { ties, outcomes, progress } = stagingOf(tables)
  const table = (name: string, columns: string, key: string) =>
    `CREATE TABLE IF NOT EXISTS ${name} (${columns}) ENGINE = ReplacingMergeTree ORDER BY ${key}`
  return [
    table(ties, 'n Int64, a String, b String, strength Int64, last Nullable(Int64)', 'n'),
    table(outcomes, 'n Int64, a String, b String, stage LowCardinality(String), day Int64', 'n'),
    table(progress, 'version String, part LowCardinality(String), sent Int64', '(version, part, sent)'),
  ]
}

/** Groups that outgrow memory are finished on disk. */
const SPILLED = 'SETTINGS max_bytes_before_external_group_by = 2000000000, max_bytes_before_external_sort = 2000000000'

/**
 * Contacts, events and outcomes of what is staged, as `rowsOf` makes them: ties between two add up, to at most one whole tie,
 * and rows that are alike are numbered.
 */
export function settled(tables: TableNames): readonly string[] {
  const { ties, outcomes } = stagingOf(tables)
  const bothWays = (from: string, columns: string) =>
    `(SELECT p.1 AS a, p.2 AS b, ${columns} FROM (SELECT arrayJoin([(a, b), (b, a)]) AS p, ${columns} FROM ${from} FINAL))`
  const ways = [
    `SELECT a AS member, 'tie' AS event, assumeNotNull(last) AS day FROM ${bothWays(ties, 'last')} WHERE last IS NOT NULL`,
    `SELECT a AS member, toString(stage) AS event, day FROM ${bothWays(outcomes, 'stage, day')}`,
  ]
  const alike = 'arrayJoin(range(count())) AS n'
  return [
    `TRUNCATE TABLE ${tables.contacts}`,
    `INSERT INTO ${tables.contacts} (a, b, strength) SELECT a, b, least(1000, sum(strength)) FROM ${bothWays(ties, 'strength')} GROUP BY a, b ${SPILLED}`,
    `TRUNCATE TABLE ${tables.events}`,
    `INSERT INTO ${tables.events} (member, event, day, n) SELECT member, event, day, ${alike} FROM (${ways.join(' UNION ALL ')}) GROUP BY member, event, day ${SPILLED}`,
    `TRUNCATE TABLE ${tables.outcomes}`,
    `INSERT INTO ${tables.outcomes} (a, b, stage, day, n) SELECT a, b, stage, day, ${alike} FROM ${bothWays(outcomes, 'stage, day')} GROUP BY a, b, stage, day ${SPILLED}`,
  ]
}

/** A tie or outcome that names somebody who is no member. */
export function strangers(tables: TableNames): string {
  const { ties, outcomes } = stagingOf(tables)
  const in_ = (from: string, end: string) =>
    `SELECT a, b, ${end} AS stranger FROM ${from} WHERE ${end} NOT IN (SELECT id FROM ${tables.members})`
  const all = [ties, outcomes].flatMap(from => ['a', 'b'].map(end => in_(from, end)))
  return `SELECT a, b, stranger FROM (${all.join(' UNION ALL ')}) LIMIT 1`
}
