import { expect, it } from 'vitest'
import { createMatcher, createNetwork, openMatcher } from '../../src/index.ts'
import { reduced, run } from './updates.prove.ts'

const SEED = 20261126

it(`update() equals a rebuild after each of 12 changes of ${reduced} networks (seed ${SEED})`, async () => {
  const { failures } = await run(reduced, SEED)
  expect(failures).toEqual([])
})

it('who is removed is gone from all that is asked, and from what is saved, though nobody else changed', async () => {
  const members = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' as const }))
  const policy = { name: 'anybody', signals: [], rules: ['differentMember' as const], threshold: null }
  const left = createMatcher(createNetwork({ members }), policy).update({ remove: ['b'] })
  for (const matcher of [left, openMatcher(left.save())]) {
    expect(matcher.best().map(({ from, to }) => [from, to])).toEqual([['a', 'c']])
    expect(matcher.scores('a')).toHaveLength(2)
    const asked: string[] = []
    for await (const { member } of matcher.all({ workers: 2 })) asked.push(member)
    expect(asked).toEqual(['a', 'c'])
  }
})
