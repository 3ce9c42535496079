import { describe, expect, test } from 'vitest'
import type { DelegationOptions } from '../../src/index.ts'
import { createMatcher, createNetwork, planDelegation } from '../../src/index.ts'
import { said } from './said.ts'

const kind = 'company' as const
const no = { consent: { matching: false } }
const members = [
  { id: 'a', name: 'A', kind, baseCountry: 'DE', offers: ['pump'] },
  { id: 'b', name: 'B', kind, baseCountry: 'DE', offers: ['pump'] },
  { id: 'shy', name: 'Shy', kind, baseCountry: 'DE', offers: ['pump', 'law'], ...no },
  { id: 'h', name: 'H', kind, baseCountry: 'TR', needs: ['pump'] },
  { id: 'k', name: 'K', kind, baseCountry: 'TR', needs: ['pump'] },
  { id: 'silent', name: 'Silent', kind, baseCountry: 'TR', needs: ['pump', 'law'], ...no },
]
const matcher = createMatcher(createNetwork({ members }), { rules: ['differentMember'], threshold: null })
const planned = (options: Partial<DelegationOptions>) => planDelegation(matcher, { to: 'TR', seats: 1, ...options })

describe('who agrees to no introductions', () => {
  test('does not travel as one of the candidates, and does if pinned', () => {
    expect(planned({ candidates: ['shy'] })).toMatchObject({ delegates: [], next: [] })
    expect(planned({ candidates: ['a', 'shy'], seats: 2 }).delegates.map(({ id }) => id)).toEqual(['a'])
    expect(planned({ candidates: ['a', 'shy'], pins: ['shy'] }).delegates.map(({ id }) => id)).toEqual(['shy'])
  })

  test('is no host whose needs count', () => {
    expect(planned({ hosts: ['silent'] }).hosts).toEqual([])
    expect(planned({ hosts: ['h', 'silent'] })).toEqual(planned({ hosts: ['h'] }))
  })
})

test('the order in which candidates, hosts and pins are named changes no byte', () => {
  const asked = { candidates: ['a', 'b'], hosts: ['h', 'k'], seats: 2 }
  const turned = { candidates: ['b', 'a'], hosts: ['k', 'h'], seats: 2 }
  expect(JSON.stringify(planned(turned))).toBe(JSON.stringify(planned(asked)))
  expect(JSON.stringify(planned({ ...turned, seats: 1 }))).toBe(JSON.stringify(planned({ ...asked, seats: 1 })))
  const both = { seats: 3, candidates: [] }
  expect(JSON.stringify(planned({ ...both, pins: ['b', 'a'] }))).toBe(
    JSON.stringify(planned({ ...both, pins: ['a', 'b'] })),
  )
})

test.each(['pins', 'bans', 'hosts', 'candidates'])('planDelegation({ %s }) names the stranger’s place', list => {
  expect(said(() => planned({ [list]: ['a', 'x'] }))).toBe(
    `unknown-member: Expected \`${list}[1]\` to be the id of a member of this network, got \`"x"\` (string)`,
  )
})
