import { createRandom } from '../../bench/random.ts'
import { createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'
import { chanceOf } from '../../src/planning/chance.ts'
import { planDelegation } from '../../src/planning/delegation.ts'
import type { Proof } from '../proof.ts'
import { areRivals, bestWorth, randomDelegation, rivalPairs, worthOf } from './delegation-checker.ts'

/** Random small delegations: valid, worth what is documented, each reason adding up, and no group worth more. */
export const full = 3_000
export const reduced = 150

const STOP_AFTER = 5

export async function run(count: number, seed: number): Promise<Proof> {
  const failures: string[] = []
  let [checked, optimal, greedyBest] = [0, 0, 0]
  for (; checked < count && failures.length < STOP_AFTER; checked++) {
    const { found, isOptimal, isGreedyBest } = tryDelegation(seed + checked)
    if (found.length > 0) failures.push(`seed ${seed + checked}: ${found.join('; ')}`)
    optimal += Number(isOptimal)
    greedyBest += Number(isGreedyBest)
  }
  return {
    checked,
    failures,
    figures: { 'said optimal': optimal, 'greedy and exchanges alone were the best': greedyBest },
  }
}

export function tryDelegation(seed: number) {
  const world = randomDelegation(createRandom(seed))
  const { members, ties, seats, maxRivals, pins } = world
  const matcher = createMatcher(
    createNetwork({ members, ties }),
    { ...standardPolicy(), threshold: null },
    { now: '2026-11-22' },
  )
  const options = { to: 'TR', seats, maxRivals, pins, meetings: 99, next: 99 } as const
  const plan = planDelegation(matcher, { ...options, work: 1_000_000 })
  const quick = planDelegation(matcher, { ...options, work: 0 })
  const chances = new Map<string, number>()
  for (const { id: a, baseCountry } of members) {
    if (baseCountry === 'TR') continue
    for (const { id: b } of members.filter(host => host.baseCountry === 'TR')) {
      const told = matcher.explain(a, b)
      if (told.refusals.length === 0) chances.set(`${a} ${b}`, chanceOf(told.score, matcher.policy))
    }
  }
  const found: string[] = []
  const say = (is: boolean, text: string) => {
    if (!is) found.push(text)
  }
  const group = plan.delegates.map(({ id }) => id)
  const worth = worthOf(world, group, chances)
  say(new Set(group).size === group.length && group.length <= seats, 'too many, or somebody twice')
  say(
    pins.every(id => group.includes(id)),
    'a pin stays at home',
  )
  say(rivalPairs(world, group) <= maxRivals, 'too many rivals')
  say(Math.floor(worth / 4096) === plan.worth, `worth ${plan.worth}, not ${worth / 4096}`)
  say(plan.optimal, 'the optimum is not proved')
  say(worth === bestWorth(world, chances), `worth ${worth}, the best is ${bestWorth(world, chances)}`)
  for (const { id, worth: said, reasons, meetings } of plan.delegates) {
    const loss =
      worth -
      worthOf(
        world,
        group.filter(one => one !== id),
        chances,
      )
    say(said === Math.floor(loss / 4096), `${id}: loss ${loss / 4096}, said ${said}`)
    const sum = reasons.reduce((total, one) => total + one.worth, 0)
    say(
      sum <= said && sum >= said - 5 && reasons.every(({ text }) => text.length > 0),
      `${id}: reasons add up to ${sum}, not ${said}`,
    )
    say(
      meetings.every(({ host, chance }) => chances.get(`${id} ${host}`) === chance),
      `${id}: meetings`,
    )
  }
  const byId = new Map(members.map(member => [member.id, member]))
  for (const { id, rivalOf, worth: said } of plan.next) {
    say(!group.includes(id), `${id} was chosen and came next`)
    say(said === Math.floor((worthOf(world, [...group, id], chances) - worth) / 4096), `${id}: what one more would add`)
    const rivals = group.filter(one => areRivals(byId.get(one)!, byId.get(id)!))
    say(JSON.stringify([...rivals].sort()) === JSON.stringify([...rivalOf].sort()), `${id}: rivals`)
  }
  return { found, plan, quick, isOptimal: plan.optimal, isGreedyBest: quick.worth === plan.worth }
}
