import { expect, test } from 'vitest'
import { rowsOf, schema, toSql } from '../../../src/adapters/clickhouse/index.ts'
import { TABLES } from '../../../src/adapters/clickhouse/schema.ts'
import type { Member, PolicyInput, Tie } from '../../../src/index.ts'
import { createMatcher, createNetwork, definePolicy } from '../../../src/index.ts'
import { openSession } from './chdb.ts'
import { answered, fill } from './sql.prove.ts'

const now = '2026-11-22'
const opened = openSession()
const company = (id: string, more: Partial<Member> = {}): Member => ({ id, name: id, kind: 'company', ...more })

/** Pairs whose score is the threshold itself: whoever bounds them a point too low leaves them out. */
test.skipIf(opened === undefined)('a pair at the threshold is found by all that it has', () => {
  const { session, close } = opened!
  try {
    for (const statement of schema()) session.query(statement)
    for (const [what, signal, members, ties] of CASES)
      for (const fusion of FUSIONS) {
        const network = createNetwork({ members, ties })
        const of = (threshold: PolicyInput['threshold']) =>
          definePolicy({
            bias: -1_000_000,
            fusion,
            rules: [{ rule: 'differentMember' }],
            signals: [signal],
            threshold: threshold!,
          })
        const all = createMatcher(network, of({ score: -1_000_000_000, confidence: 0 }), { now, audience: 'manager' })
        const best = all.introductions('a', { limit: 1 })[0]!
        fill(session, TABLES, rowsOf(all.network, now))
        const asked = { now, limit: 1, members: ['a'] }
        const found = answered(session, toSql(of({ score: best.score, confidence: 0 }), asked))
        expect([what, found.map(([from, to, score]) => [from, to, score])]).toEqual([
          what,
          [['a', best.to, best.score]],
        ])
      }
  } finally {
    close()
  }
})

const FUSIONS = [{ kind: 'forward' }, { kind: 'mutual', reciprocity: 0 }] as const
const MARKETS = { shape: 'overlap', x: 'targetMarkets', y: 'opens' } as const
const WORTH = { name: 'one', weight: 3000, neutral: 100 } as const
const CASES: readonly (readonly [string, NonNullable<PolicyInput['signals']>[number], Member[], Tie[]])[] = [
  [
    'paths through others',
    { ...WORTH, shape: 'contacts', half: 1000, reach: 2 },
    [company('a'), company('b'), company('c')],
    [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ],
  ],
  [
    'a country wanted by three names',
    { ...WORTH, ...MARKETS, half: 5000 },
    [
      company('a', { targetMarkets: ['DE', 'DACH', 'EU'], baseCountry: 'TR' }),
      company('b', { targetMarkets: ['JP'], baseCountry: 'DE' }),
    ],
    [],
  ],
  [
    'more wishes than two',
    { ...WORTH, shape: 'overlap', x: 'needs', y: 'offers', half: 5000 },
    [company('a', { needs: ['p', 'q', 'r', 's'] }), company('b', { offers: ['p', 'q', 'r', 's'] })],
    [],
  ],
  [
    'a cell',
    { ...WORTH, shape: 'affinity', x: 'kind', y: 'kind', by: 'best', cells: { company: { company: 900 } } },
    [company('a'), company('b')],
    [],
  ],
]
