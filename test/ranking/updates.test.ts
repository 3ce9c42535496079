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

it('a snapshot of an older matcher holds nothing of those made of it, and can be updated otherwise', () => {
  const word = 'seltsamewolle'
  const members = ['a', 'b', 'c'].map(id => ({
    id,
    name: id,
    kind: 'company' as const,
    offers: ['wool'],
    needs: ['wool'],
  }))
  const matcher = createMatcher(createNetwork({ members }))
  const changed = { ...members[1]!, offers: [word], needs: [word] }
  expect(Buffer.from(matcher.update({ upsert: [changed] }).save()).includes(word)).toBe(true)
  expect(Buffer.from(matcher.save()).includes(word)).toBe(false)
  const other = { upsert: [{ ...members[1]!, needs: ['wool', 'felt'] }] }
  expect(openMatcher(matcher.save()).update(other).best()).toEqual(matcher.update(other).best())
})

it('without signals whoever came since stands in the order of ids', () => {
  const members = ['b', 'd', 'f'].map(id => ({ id, name: id, kind: 'company' as const }))
  const matcher = createMatcher(createNetwork({ members }), { signals: [], threshold: null })
  const more = ['a', 'e'].map(id => ({ id, name: id, kind: 'company' as const }))
  const listed = (one: typeof matcher) => one.ranked('d', { limit: 3 }).map(({ to }) => to)
  expect(listed(matcher.update({ upsert: more }))).toEqual(['a', 'b', 'e'])
  expect(listed(matcher)).toEqual(['b', 'f'])
})
