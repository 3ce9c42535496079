/**
 * The policy as SQL, for networks that outgrow one machine (with `chdb` or `@clickhouse/client`).
 * @module kontor/clickhouse
 */

export type { Database, Values } from './database.ts'
export { embedded } from './embedded.ts'
export type { ClickHouseMatcher, ClickHouseOptions, SqlAllQuery, SqlIntroduction, SqlQuery } from './matcher.ts'
export { createClickHouseMatcher } from './matcher.ts'
export type { ParameterValue } from './parameters.ts'
export type { Rows, TableNames } from './schema.ts'
export { rowsOf, schema } from './schema.ts'
export type { ClickHouseClient } from './server.ts'
export { server } from './server.ts'
export type { Stream, Streams } from './streams.ts'
export type { Sql, SqlOptions } from './to-sql.ts'
export { toSql } from './to-sql.ts'
