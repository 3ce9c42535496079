import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMembers, readOutcomes, readTies } from '../../src/adapters/csv/read-members.ts'
import { createMatcher, createNetwork, planCircles, standardPolicy } from '../../src/index.ts'

interface JudgedCircles {
  readonly now: string
  readonly audience: 'manager'
  readonly size: number
  readonly count: number
  readonly circles: readonly { readonly idea: string; readonly members: readonly { id: string; why: string }[] }[]
}

const FOLDER = 'fixtures/aachen'
const judged = JSON.parse(readFileSync(`${FOLDER}/circles.json`, 'utf8')) as JudgedCircles

test('the three circles of fixtures/aachen are the judged ones, each member there for a reason', async () => {
  const { members } = await readMembers(readFileSync(`${FOLDER}/members.csv`))
  const { ties } = await readTies(readFileSync(`${FOLDER}/ties.csv`), members)
  const { outcomes } = await readOutcomes(readFileSync(`${FOLDER}/outcomes.csv`), members)
  const { now, audience, size, count } = judged
  const matcher = createMatcher(createNetwork({ members, ties, outcomes }), standardPolicy(), { now, audience })
  const { circles, missing } = planCircles(matcher, { size, count })
  const groups = circles.map(one => one.members.map(({ member }) => member).sort()).sort()
  expect(groups).toEqual(judged.circles.map(one => one.members.map(({ id }) => id).sort()).sort())
  expect(missing).toBe(0)
  for (const { members: seats } of circles) for (const { gives } of seats) expect(gives?.text).toMatch(/\.$/)
})
