import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Audience, Matcher, Member, Outcome, Tie } from '../../src/index.ts'
import { corridorPolicy, createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'

type Expectation = { readonly audience?: Audience; readonly from: string; readonly why: string } & (
  | { readonly above: string; readonly below: string }
  | { readonly admitted: string }
  | { readonly refused: string; readonly code: string }
  | { readonly to: string; readonly unknown: string }
)

interface World {
  readonly about: string
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
  readonly now?: string
  readonly corridor?: readonly [string, string]
  readonly expect: readonly Expectation[]
}

const FOLDER = 'fixtures/worlds'
const worlds = readdirSync(FOLDER).filter(file => file.endsWith('.json'))

function matcherOf({ members, ties, outcomes, now, corridor }: World, audience: Audience, ranksAll: boolean): Matcher {
  const policy = corridor === undefined ? standardPolicy() : corridorPolicy(...corridor)
  const network = createNetwork({ members, ties, outcomes })
  return createMatcher(network, ranksAll ? { ...policy, threshold: null } : policy, {
    audience,
    ...(now === undefined ? {} : { now }),
  })
}

describe.each(worlds)('fixtures/worlds/%s', file => {
  const world = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as World
  it.each(world.expect)('$from: $why', expectation => {
    const { from, audience = 'manager' } = expectation
    const explain = (to: string) => matcherOf(world, audience, false).explain(from, to)
    if ('above' in expectation) {
      const ranked = matcherOf(world, audience, true)
        .introductions(from, { limit: 100 })
        .map(({ to }) => to)
      expect(ranked).toContain(expectation.below)
      expect(ranked.indexOf(expectation.above)).toBeGreaterThanOrEqual(0)
      expect(ranked.indexOf(expectation.above)).toBeLessThan(ranked.indexOf(expectation.below))
    } else if ('refused' in expectation) {
      expect(explain(expectation.refused).refused?.code).toBe(expectation.code)
    } else if ('admitted' in expectation) {
      expect(explain(expectation.admitted).refusals.filter(({ rule }) => rule !== 'threshold')).toEqual([])
    } else {
      expect(explain(expectation.to).forward.unknown.map(({ signal }) => signal)).toContain(expectation.unknown)
    }
  })
})
