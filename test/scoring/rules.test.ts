import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { createNetwork } from '../../src/index.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { inCountry, kind, speaks } from '../../src/scoring/rules/other-side.ts'

const a: Member = { id: 'a', name: 'A', kind: 'chamber', baseCountry: 'DE', languages: ['de'] }
const b: Member = { id: 'b', name: 'B', kind: 'company', baseCountry: 'TR', languages: ['tr', 'en'] }
/** As plain JavaScript may hand over: not even a kind. */
const silent = { id: 'c', name: 'C' } as Member
const facts = createFacts(createNetwork({ members: [a, b, silent] }), undefined)

test.each([
  ['inCountry', inCountry({ rule: 'inCountry', country: 'TR' })],
  ['speaks', speaks({ rule: 'speaks', language: 'tr' }, facts)],
  ['kind', kind({ rule: 'kind', kinds: ['company', 'entrepreneur'] })],
])('%s looks at whom the first would meet; what that one does not say is unknown', (_, holds) => {
  expect([holds(a, b), holds(b, a), holds(a, silent)]).toEqual([true, false, undefined])
})
