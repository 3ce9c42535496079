// What every peer prints: one JSON line { name, load, us, answers }, with answers by asking member: [[b, score, confidence] …].
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a folder, and by what a table of each is sorted. `avoided` may be empty, so that its types must be told. */
export const TABLES = {
  members: 'm',
  terms: 'field, s',
  cells: 'signal, x',
  reach: 'market',
  stands: 'market',
  divisions: 'term',
  ties: 'a',
  avoided: 'a',
  outcomes: 'a',
  asked: 'm',
}

export const readPolicy = folder => JSON.parse(readFileSync(join(folder, 'policy.json'), 'utf8'))

export const readAsked = folder =>
  readFileSync(join(folder, 'asked.csv'), 'utf8').trim().split('\n').slice(1).map(Number)

/** @param rows [a, b, score, confidence], of each a best first */
export function tell(name, load, ms, asked, rows) {
  const answers = new Map(asked.map(a => [a, []]))
  for (const [a, b, score, confidence] of rows) answers.get(Number(a)).push([b, score, confidence].map(Number))
  console.log(JSON.stringify({ name, load, us: (1000 * ms) / asked.length, answers: [...answers] }))
}
