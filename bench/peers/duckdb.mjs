// node duckdb.mjs <folder>: the questions of a folder, by DuckDB in this process, on all cores.

import { join } from 'node:path'
import { DuckDBInstance, version } from '@duckdb/node-api'
import { readAsked, readPolicy, TABLES, tell } from './answers.mjs'
import { preparation, question } from './sql.mjs'

const [folder] = process.argv.slice(2)
const policy = readPolicy(folder)
const create = (name, key, select) => `CREATE TABLE ${name} AS ${select} ORDER BY ${key}`
const dialect = { create, antiJoin: 'ANTI JOIN' }
const connection = await (await DuckDBInstance.create()).connect()

const begun = performance.now()
for (const name of Object.keys(TABLES))
  await connection.run(
    `CREATE TABLE ${name} AS FROM read_csv('${join(folder, name)}.csv', header = true${name === 'avoided' ? ", types = {'a': 'BIGINT', 'b': 'BIGINT'}" : ''})`,
  )
for (const statement of preparation(policy, dialect)) await connection.run(statement)
const load = performance.now() - begun

let [best, rows] = [Number.POSITIVE_INFINITY, []]
for (let round = 0; round < 3; round++) {
  const asking = performance.now()
  rows = (await connection.runAndReadAll(question(policy, dialect))).getRows()
  best = Math.min(best, performance.now() - asking)
}
tell(`DuckDB ${version()}`, load, best, readAsked(folder), rows)
