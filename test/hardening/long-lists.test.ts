import { expect, test } from 'vitest'
import { readRecords } from '../../src/adapters/csv/read-records.ts'
import { admitMembers } from '../../src/index.ts'

/** More than an engine takes as the arguments of one call: a list spread into one threw a RangeError. */
const MANY = 150_000
const member = { id: 'a', name: 'A' }

test('admitMembers rejects a row about which there is very much to say', () => {
  const { rejected, issues } = admitMembers([{ name: 'A', avoid: Array.from({ length: MANY }, () => false) }])
  expect(rejected[0]!.issues).toHaveLength(MANY + 1)
  expect(issues).toHaveLength(MANY + 1)
})

test('admitMembers settles a very long list of members to avoid', () => {
  const ids = Array.from({ length: MANY }, (_, i) => `m${i}`)
  expect(admitMembers([{ ...member, avoid: ids }]).members[0]!.avoid).toEqual(ids)
})

test.each([
  ['baseCountry', 'DE'],
  ['targetMarkets', ['DE']],
] as const)('admitMembers reads %s with very many words that say nothing', (field, read) => {
  const { members, issues } = admitMembers([{ ...member, [field]: `Deutschland, Germany${', weltweit'.repeat(MANY)}` }])
  expect(members[0]![field]).toEqual(read)
  expect(issues).toHaveLength(MANY)
})

test('readRecords names very many columns that share a heading', async () => {
  const table = `id${';Land'.repeat(MANY / 2)}\n`
  const entries = []
  for await (const entry of readRecords(table, { format: 'csv' })) entries.push(entry)
  expect(entries).toHaveLength(MANY / 2)
  expect(entries.at(-2)).toMatchObject({
    issue: { code: 'duplicateHeader', message: expect.stringContaining(`Land (${MANY / 2})`) },
  })
})
