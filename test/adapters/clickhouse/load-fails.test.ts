import { expect, test } from 'vitest'
import type { Database } from '../../../src/adapters/clickhouse/index.ts'
import { createClickHouseMatcher } from '../../../src/adapters/clickhouse/index.ts'
import type { Member } from '../../../src/index.ts'
import { standardPolicy } from '../../../src/index.ts'

const member = (id: string): Member => ({ id, name: id, kind: 'company' })

test.each([
  ['the stream breaks off', () => Promise.reject(new Error('broken off'))],
  ['a member is refused', async () => ({ ...member('c'), id: 7 as never })],
])('a load that fails because %s writes nothing afterwards', async (_, third) => {
  const open = { inserts: 0 }
  const database: Database = {
    run: async () => {},
    ask: async () => [],
    async insert() {
      open.inserts++
      await new Promise(resolve => setTimeout(resolve, 20))
      open.inserts--
    },
    close: async () => {},
  }
  async function* members() {
    yield member('a')
    yield member('b')
    yield await third()
  }
  const { load } = createClickHouseMatcher(database, standardPolicy(), { now: '2026-11-22', batch: 2 })
  await expect(load({ members: members() })).rejects.toThrow()
  expect(open.inserts).toBe(0)
})
