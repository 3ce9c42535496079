import { embedded, server } from '../../src/adapters/clickhouse/index.ts'
import { readBytes, writeWhole } from '../../src/adapters/csv/file.ts'
import type { ErrorCode } from '../../src/errors/kontor-error.ts'
import {
  createMatcher,
  createNetwork,
  definePolicy,
  defineRule,
  defineSignal,
  evaluate,
  openMatcher,
} from '../../src/index.ts'

/** The smallest wrong call, and what its message has to name. */
export interface ErrorCase {
  readonly names: readonly string[]
  readonly call: () => unknown
}

const A = { id: 'a', name: 'A', kind: 'company' } as const
const B = { id: 'b', name: 'B', kind: 'company' } as const
const network = createNetwork({ members: [A, B] })
const matcher = createMatcher(network, { rules: [], signals: [] })
const failing = {
  command: () => Promise.resolve(),
  query: () => Promise.resolve({ json: () => Promise.resolve([]) }),
  insert: () => Promise.reject(new Error('Code: 27. DB::Exception: Cannot parse "secret": (at row 1)')),
  close: () => Promise.resolve(),
}
const dated = { ...A, needs: [{ term: 'pumps', until: '2026-12-31' }] }

async function takeAll(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

/** What was done is no secret: the outcome to measure by is one that the matcher's network holds. */
function measuredByWhatItSaw(): unknown {
  const outcomes = [{ from: 'a', to: 'b', date: '2026-01-01', stage: 'useful' }] as const
  const seeing = createMatcher(createNetwork({ members: [A, B], outcomes }), { rules: [], signals: [] })
  return evaluate(seeing, outcomes)
}

export const ERROR_CASES: Readonly<Record<ErrorCode, ErrorCase>> = {
  'invalid-argument': { names: ['limit', '-3'], call: () => matcher.best({ limit: -3 }) },
  'invalid-policy': { names: ['policy.bias', '"much"'], call: () => definePolicy({ bias: 'much' as never }) },
  'invalid-signal': { names: ['signal.neutral'], call: () => defineSignal({ name: 'needsMet', neutral: -1 } as never) },
  'invalid-rule': { names: ['rule', 'everyday'], call: () => defineRule({ rule: 'everyday' } as never) },
  'invalid-network': { names: ['members', '"a"'], call: () => createNetwork({ members: [A, A] }) },
  'unknown-member': { names: ['id', '"nobody"'], call: () => matcher.introductions('nobody') },
  'now-required': {
    names: ['now', 'a need with an end'],
    call: () => createMatcher(createNetwork({ members: [dated, B] })).best(),
  },
  'unreadable-file': { names: ['none.csv'], call: () => takeAll(readBytes('none.csv')) },
  'unwritable-file': { names: ['none/file'], call: () => writeWhole('none/file', '') },
  'missing-dependency': { names: ['chdb', 'npm install'], call: () => embedded('folder') },
  'database-failed': {
    names: ['INSERT INTO kontor_members', 'code 27'],
    call: () => server(failing).insert('kontor_members', [{ id: 'a' }]),
  },
  aborted: { names: ['0 of 2'], call: () => takeAll(matcher.all({ signal: AbortSignal.abort() })) },
  'invalid-snapshot': { names: ['bytes', '0 bytes'], call: () => openMatcher(new Uint8Array(0)) },
  'leaked-outcome': { names: ['outcomes', '2026-01-01'], call: measuredByWhatItSaw },
}
