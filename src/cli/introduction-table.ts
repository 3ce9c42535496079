import { tableOf } from '../adapters/csv/table-of.ts'
import type { Table } from '../adapters/csv/write-csv.ts'
import type { Introducer, Introduction, Side } from '../introductions/introduction.ts'
import type { Matcher } from '../introductions/matcher.ts'
import { strongest } from './card.ts'

/** Introductions with their strongest reasons; what speaks against one begins with a dash, as on the card. */
export function introductionTable(found: readonly Introduction[], { network }: Matcher, asks: boolean): Table {
  const name = (id: string) => network.member(id).name
  return tableOf(found, {
    from: ({ from }) => from,
    'from name': ({ from }) => name(from),
    to: ({ to }) => to,
    'to name': ({ to }) => name(to),
    score: ({ score }) => score,
    probability: ({ probability }) => probability,
    calibrated: ({ calibrated }) => calibrated,
    confidence: ({ confidence }) => confidence,
    'why from': ({ forward }) => reasons(forward),
    'why to': ({ backward }) => reasons(backward),
    ...(asks ? { introducers: ({ introducers = [] }: Introduction) => introducers.map(chain) } : {}),
  })
}

function reasons(side: Side): string {
  return strongest(side)
    .map(({ points, text }) => (points > 0 ? text : `– ${text}`))
    .join(' ')
}

function chain({ via }: Introducer): string {
  return via.join(' → ')
}
