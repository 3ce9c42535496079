import { expect, test } from 'vitest'
import type { Tie } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'

const members = ['a', 'b'].map(id => ({ id, name: id, kind: 'company' as const }))
const link = { from: 'a', to: 'b' }

test.each([
  ['private', 'true'],
  ['private', 1],
  ['private', null],
  ['mutual', 'no'],
])('a tie whose `%s` is %j is refused: it would be shown to everybody, or read as something else', (field, value) => {
  const ties = [{ ...link, [field]: value } as Tie]
  const told = expect.objectContaining({
    code: 'invalid-network',
    message: expect.stringContaining(`Expected \`${field} of a tie\` to be true or false`),
  })
  expect(() => createNetwork({ members, ties })).toThrow(told)
  expect(() => createMatcher(createNetwork({ members })).update({ ties })).toThrow(told)
})

test.each([5n, new Set(['fair']), null, 5])(
  'a tie of a kind that is no text is refused: saved, it was another or none',
  kind => {
    const ties = [{ ...link, kind } as unknown as Tie]
    const told = expect.objectContaining({ code: 'invalid-network', message: expect.stringContaining('kind of a tie') })
    expect(() => createNetwork({ members, ties })).toThrow(told)
    expect(() => createMatcher(createNetwork({ members })).update({ ties })).toThrow(told)
  },
)

test('true, false and undefined are what they say, and a private tie is seen by its two members alone', () => {
  const ties = [true, false, undefined].map(one => ({ ...link, private: one, mutual: one })) as Tie[]
  const network = createNetwork({ members, ties })
  expect(network.seenBy('manager').ties).toEqual(ties.slice(1))
  expect(network.seenBy({ member: 'a' }).ties).toEqual(ties)
})
