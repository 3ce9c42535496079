import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readMembers, readOutcomes, readTies } from '../../src/adapters/csv/read-members.ts'
import type { Delegation, EventOptions, EventPlan, Matcher } from '../../src/index.ts'
import {
  corridorPolicy,
  createMatcher,
  createNetwork,
  planDelegation,
  planEvent,
  slotTimes,
  standardPolicy,
} from '../../src/index.ts'

const FOLDER = 'fixtures/aachen'

interface Judged {
  readonly pair: readonly [string, string]
  readonly why: string
}

interface BusinessDay {
  readonly now: string
  readonly corridor: [string, string]
  readonly first: { readonly start: string; readonly minutes: number; readonly pause: number }
  readonly setting: EventOptions & {
    readonly slots: number
    readonly tables: number
    readonly participants: readonly string[]
  }
  readonly judged: { readonly must: readonly Judged[]; readonly never: readonly Judged[] }
}

interface JudgedDelegation {
  readonly to: string
  readonly seats: number
  readonly delegates: readonly { readonly id: string; readonly why: string }[]
  readonly next: readonly { readonly id: string; readonly why: string }[]
}

const read = <T>(name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as T
const day = read<BusinessDay>('business-day.json')
const journey = read<JudgedDelegation>('delegation.json')

let matcher: Matcher
let plan: EventPlan
let delegation: Delegation

beforeAll(async () => {
  const { members } = await readMembers(readFileSync(`${FOLDER}/members.csv`))
  const { ties } = await readTies(readFileSync(`${FOLDER}/ties.csv`), members)
  const { outcomes } = await readOutcomes(readFileSync(`${FOLDER}/outcomes.csv`), members)
  const network = createNetwork({ members, ties, outcomes })
  matcher = createMatcher(network, corridorPolicy(...day.corridor), { now: day.now, audience: 'manager' })
  plan = planEvent(matcher, { ...day.setting, slots: slotTimes({ slots: day.setting.slots, ...day.first }) })
  const travel = createMatcher(network, standardPolicy(), { now: day.now, audience: 'manager' })
  delegation = planDelegation(travel, { to: journey.to, seats: journey.seats })
})

const met = ([a, b]: readonly [string, string]) =>
  plan.meetings.find(one => (one.a === a && one.b === b) || (one.a === b && one.b === a))

describe('the German-Turkish business day of fixtures/aachen: 40 participants, 8 slots, 12 tables', () => {
  it('seats every pair a manager would not do without', () => {
    expect(plan.setting.participants).toHaveLength(40)
    expect(day.judged.must.filter(({ pair }) => met(pair) === undefined)).toEqual([])
  })

  it('seats none that must not meet', () => {
    expect(day.judged.never.filter(({ pair }) => met(pair) !== undefined)).toEqual([])
  })

  it('has a reason for each meeting, fills the tables it can fill, and leaves nobody out', () => {
    console.log(`business day: ${plan.meetings.length} meetings, worth ${plan.objective.total}`)
    expect(plan.meetings.filter(({ why }) => why?.a === undefined && why?.b === undefined)).toEqual([])
    expect(plan.leftOut).toEqual([])
    expect(plan.meetings.every(({ slot }) => slot !== 5)).toBe(true)
  })
})

describe('the delegation to Türkiye of fixtures/aachen: 12 seats', () => {
  it('takes who was judged to belong to it, each with reasons and meetings', () => {
    const wanted = new Set(journey.delegates.map(({ id }) => id))
    const taken = delegation.delegates.map(({ id }) => id)
    console.log(
      `delegation: ${taken.filter(id => wanted.has(id)).length} of ${taken.length} as judged: ${taken.join(' ')}`,
    )
    expect(taken).toHaveLength(12)
    expect(taken.filter(id => !wanted.has(id))).toEqual([])
    for (const { reasons, meetings } of delegation.delegates) {
      expect(reasons.length).toBeGreaterThan(0)
      expect(meetings.length).toBeGreaterThan(0)
    }
  })

  it('takes no direct rivals, and says who came next and why not', () => {
    expect(delegation.rivals).toEqual([])
    for (const { id, why } of journey.next) {
      expect(why).toMatch(/\.$/)
      expect(delegation.next.map(next => next.id)).toContain(id)
    }
    expect(delegation.next.every(({ text }) => text.length > 0)).toBe(true)
  })
})
