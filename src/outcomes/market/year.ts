import type { Matcher } from '../../introductions/matcher.ts'
import type { Tie } from '../../members/tie.ts'
import type { Network } from '../../network/network.ts'
import { giniOf } from '../evaluate/exposure.ts'
import type { Market } from '../market.ts'
import type { Introduced } from './introductions.ts'

/** One round of a year; plain data. */
export interface YearRound {
  readonly members: number
  readonly introductions: number
  /** Introductions that both sides accepted. */
  readonly successes: number
  /** Mean true chance of what stood on lists. */
  readonly chance: number
  /** Mean true chance if everybody had as many introductions to whoever suits best, by the truth and the same rules. */
  readonly best: number
  /** `best` − `chance`, at least 0. */
  readonly regret: number
  /** Inequality of how often members are introduced, 0 all alike, towards 1 one of them always. */
  readonly gini: number
  /** Introductions of members who joined in the course of the year, and how many of these succeeded. */
  readonly newcomers: { readonly introductions: number; readonly successes: number }
}

/** A year: its rounds, their sums, and means over introductions. */
export interface Year extends Omit<YearRound, 'members'> {
  readonly rounds: readonly YearRound[]
  /** Everybody, and all that became known. */
  readonly network: Network
}

export interface PlayedRound {
  readonly market: Market
  readonly matcher: Matcher
  /** What stands on lists, a pair perhaps on both. */
  readonly planned: readonly Introduced[]
  readonly introductions: readonly Introduced[]
  readonly successes: readonly Tie[]
  readonly through: number
}

export function roundOf({ market, matcher, planned, introductions, successes, through }: PlayedRound): YearRound {
  const { members } = matcher.network
  const times = new Map<string, number>(members.map(({ id }) => [id, 0]))
  for (const { from, to } of introductions) for (const id of [from, to]) times.set(id, times.get(id)! + 1)
  const isNew = ({ from, to }: Introduced) => [from, to].some(id => market.network.member(id).joined !== undefined)
  const chance = mean(planned.map(({ from, to }) => market.chance(from, to, through)))
  const best = bestChance(market, matcher, through, planned)
  return {
    members: members.length,
    introductions: introductions.length,
    successes: successes.length,
    chance,
    best,
    regret: best - chance,
    gini: giniOf([...times.values()], 2 * introductions.length),
    newcomers: { introductions: introductions.filter(isNew).length, successes: successes.filter(isNew).length },
  }
}

/** Everybody's best by the truth, among whom the rules admit, as many as each has. */
function bestChance(market: Market, matcher: Matcher, through: number, planned: readonly Introduced[]): number {
  const { members } = matcher.network
  const counts = new Map<string, number>()
  for (const { from } of planned) counts.set(from, (counts.get(from) ?? 0) + 1)
  const chances = [...counts].flatMap(([from, count]) => {
    const scores = matcher.scores(from)
    const isAdmitted = (_: unknown, place: number) => !Number.isNaN(scores[place])
    const admitted = members.filter(isAdmitted).map(({ id }) => market.chance(from, id, through))
    return admitted.sort((a, b) => b - a).slice(0, count)
  })
  return mean(chances)
}

export function totalled(rounds: readonly YearRound[]): Omit<Year, 'network'> {
  const sum = (of: (round: YearRound) => number) => rounds.reduce((total, round) => total + of(round), 0)
  const introductions = sum(round => round.introductions)
  const weighted = (of: (round: YearRound) => number) =>
    introductions === 0 ? 0 : sum(round => of(round) * round.introductions) / introductions
  return {
    introductions,
    successes: sum(round => round.successes),
    chance: weighted(({ chance }) => chance),
    best: weighted(({ best }) => best),
    regret: weighted(({ regret }) => regret),
    gini: weighted(({ gini }) => gini),
    newcomers: {
      introductions: sum(round => round.newcomers.introductions),
      successes: sum(round => round.newcomers.successes),
    },
    rounds,
  }
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length
