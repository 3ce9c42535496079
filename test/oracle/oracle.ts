import { confidenceOf, type Side, sideOf } from './benefit.ts'
import { floorDivide, shown, smaller } from './exact.ts'
import type { World } from './input.ts'
import type { Member } from './network.ts'
import { compareIds, compareRanks } from './order.ts'
import type { Policy, Rule } from './policy.ts'
import { refusalOf } from './rules.ts'
import { type Seen, see } from './see.ts'

export interface Refusal {
  readonly rule: string
  readonly code: string
}

export interface Explanation {
  readonly from: string
  readonly to: string
  readonly score: number
  readonly confidence: number
  readonly probability: number
  readonly forward: Side
  readonly backward: Side
  readonly refusals: readonly Refusal[]
}

export interface IntroductionsOptions {
  readonly limit?: number
  readonly offset?: number
  readonly exclude?: readonly string[]
  readonly where?: Rule
}

export interface BestOptions {
  readonly limit?: number
  readonly where?: Rule
}

export interface Oracle {
  readonly explain: (from: string, to: string) => Explanation
  readonly introductions: (member: string, options?: IntroductionsOptions) => Explanation[]
  readonly best: (options?: BestOptions) => Explanation[]
  /** One entry for every member of the world, in the world's order. */
  readonly all: (limit?: number) => { member: string; introductions: Explanation[] }[]
}

/** The slow twin of every reader: each pair on its own, nothing pruned, no number rounded before it is shown. */
export function oracle(world: World): Oracle {
  const bench = openBench(world)
  const { find, members } = bench
  return {
    explain: (from, to) => bench.explain(find(from), find(to)),
    introductions: (id, options = {}) => introductionsOf(bench, find(id), options),
    best: (options = {}) => bestPairs(bench, options),
    all: limit => {
      const options = limit === undefined ? {} : { limit }
      return members.map(member => ({ member: member.id, introductions: introductionsOf(bench, member, options) }))
    },
  }
}

/** One world under judgement: what is asked of a pair, the same for every question. */
interface Bench {
  readonly members: readonly Member[]
  readonly find: (id: string) => Member
  readonly explain: (a: Member, b: Member) => Explanation
  readonly admits: (a: Member, b: Member, where: Rule | undefined) => boolean
}

function openBench(world: World): Bench {
  const seen = see(world)
  const { members } = seen
  const remembered = new Map(members.map(member => [member, new Map<Member, Explanation>()]))
  const explain = (a: Member, b: Member): Explanation => {
    const explanation = remembered.get(a)?.get(b) ?? explained(seen, world.policy, a, b)
    remembered.get(a)?.set(b, explanation)
    return explanation
  }
  const admits = (a: Member, b: Member, where: Rule | undefined): boolean =>
    explain(a, b).refusals.length === 0 && (where === undefined || refusalOf(seen, where, a, b) === undefined)
  return { members, find: id => memberOf(members, id), explain, admits }
}

function memberOf(members: readonly Member[], id: string): Member {
  const member = members.find(candidate => candidate.id === id)
  if (member === undefined) throw new Error(`Expected the id of a member, got \`${id}\``)
  return member
}

function introductionsOf(bench: Bench, member: Member, options: IntroductionsOptions): Explanation[] {
  const { limit, offset = 0, exclude = [], where } = options
  const others = bench.members.filter(other => other !== member && !exclude.includes(other.id))
  const ranked = others.filter(other => bench.admits(member, other, where)).map(other => bench.explain(member, other))
  return ranked.sort(compareRanks).slice(offset, limit === undefined ? undefined : offset + limit)
}

/** Each pair once, asked from the member whose id comes first. */
function bestPairs(bench: Bench, { limit, where }: BestOptions): Explanation[] {
  const pairs = bench.members.flatMap(a =>
    bench.members.filter(b => compareIds(a.id, b.id) < 0 && bench.admits(a, b, where)).map(b => bench.explain(a, b)),
  )
  return pairs.sort(compareRanks).slice(0, limit)
}

function explained(seen: Seen, policy: Policy, a: Member, b: Member): Explanation {
  const forward = sideOf(seen, policy, a, b)
  const backward = sideOf(seen, policy, b, a)
  const score = fuse(policy, forward.benefit, backward.benefit)
  const confidence = confidenceOf(policy, policy.fusion.kind === 'forward' ? [forward] : [forward, backward])
  const byRules = policy.rules.map(rule => refusalOf(seen, rule, a, b)).filter(refusal => refusal !== undefined)
  const refusals = [...byRules, ...belowThreshold(policy, score, confidence)]
  const probability = probabilityOf(policy, score)
  return { from: a.id, to: b.id, score, confidence, probability, forward, backward, refusals }
}

/** ⌊((1000 − ρ)·(f + g) + 2ρ·min(f, g)) / 2000⌋ */
function fuse({ fusion }: Policy, forward: number, backward: number): number {
  if (fusion.kind === 'forward') return forward
  const [f, g, rho] = [BigInt(forward), BigInt(backward), BigInt(fusion.reciprocity)]
  return shown(floorDivide((1000n - rho) * (f + g) + 2n * rho * smaller(f, g), 2000n))
}

function belowThreshold({ threshold }: Policy, score: number, confidence: number): Refusal[] {
  if (threshold === null || (score >= threshold.score && confidence >= threshold.confidence)) return []
  return [{ rule: 'threshold', code: 'belowThreshold' }]
}

/** logistic((slope·score + offset) / 10⁹), four decimals, half up. The only place where a float is meant. */
function probabilityOf({ slope, offset }: Policy, score: number): number {
  const logOdds = Number(BigInt(slope) * BigInt(score) + BigInt(offset)) / 1e9
  return Math.floor(10_000 / (1 + Math.exp(-logOdds)) + 0.5) / 10_000
}
