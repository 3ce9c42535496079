import { createMatcher } from '../introductions/create-matcher.ts'
import type { Tie } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { createNetwork } from '../network/network.ts'
import { compareEvaluations } from '../outcomes/compare.ts'
import { evaluate as evaluatePolicy } from '../outcomes/evaluate.ts'
import type { Split } from '../outcomes/split.ts'
import { splitByTime } from '../outcomes/split.ts'
import { GRADES, pairKey, verdictsOf } from '../outcomes/verdicts.ts'
import { definePolicy } from '../policy/define-policy.ts'
import type { Policy } from '../policy/policy.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Values } from './arguments.ts'
import { readArguments, readAudience, readLimit, readLocale } from './arguments.ts'
import { comparisonText, evaluationText } from './evaluate-report.ts'
import type { Found } from './evaluate-table.ts'
import { evaluationTable } from './evaluate-table.ts'
import { EVALUATE_WORDS } from './evaluate-words.ts'
import { give } from './give.ts'
import { choosePolicy } from './introduce.ts'
import { loadNetwork } from './load.ts'
import { numbers } from './round.ts'
import { TAKES } from './takes.ts'
import type { Terminal } from './terminal.ts'
import { harmless } from './terminal.ts'

/** The split of a network in which nothing has a date. */
const NEVER = '9999-12-31'

/** `kontor evaluate members.csv --ties … --outcomes … --policy …`: how a policy would have ranked what came afterwards. */
export async function evaluate(args: readonly string[], _today: string, terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, TAKES.evaluate)
  const [k, locale] = [readLimit(values.limit, { greatest: 1000 }), readLocale(values.locale)]
  const audience = readAudience(values.audience)
  const policy = await choosePolicy(values)
  const other = values.compare === undefined ? undefined : await choosePolicy({ ...values, policy: values.compare })
  const { network, rejected } = await loadNetwork(positionals[0], values, terminal)
  const seen = network.seenBy(audience)
  const known = provable(seen, values.split ?? splitDay(seen))
  if (known.dropped > 0) terminal.err(`${EVALUATE_WORDS[locale].dropped(known.dropped)}\n`)
  tellLearned([policy, other], known, locale, terminal)
  const found = measured(known, [policy, other], values, k)
  const result = {
    data: plain(known, found),
    table: () => evaluationTable(found),
    text: () => `${report(known, found, k, terminal, locale)}\n`,
  }
  return give(result, { values, rejected }, terminal)
}

/** A policy that learned from what it is measured by knows the answers. */
function tellLearned(
  policies: readonly (Policy | undefined)[],
  { day, outcomes }: Known,
  locale: Locale,
  { err }: Terminal,
): void {
  for (const policy of policies)
    if (policy?.learned !== undefined && policy.learned.to >= day && outcomes.length > 0)
      err(`${EVALUATE_WORDS[locale].learnedLater(harmless(policy.name), policy.learned.to, day)}\n`)
}

function measured(
  known: Known,
  [policy, other]: readonly [Policy, Policy | undefined],
  values: Values,
  k: number,
): Found {
  const seed = numbers(values, [['seed', 'seed']])
  const options = { now: values.now ?? known.day, audience: readAudience(values.audience) }
  const one = (own: Policy, beside: Policy | undefined) =>
    evaluatePolicy(createMatcher(known.network, besides(own, beside), options), known.outcomes, { k, ...seed })
  const evaluation = one(policy, other)
  if (other === undefined) return { evaluation, other, comparison: undefined }
  const second = one(other, policy)
  return { evaluation, other: second, comparison: compareEvaluations(evaluation, second, seed) }
}

/** Two policies are compared over the candidates that both admit. */
function besides(policy: Policy, other: Policy | undefined): Policy {
  const told = new Set(policy.rules.map(rule => JSON.stringify(rule)))
  const more = (other?.rules ?? []).filter(rule => !told.has(JSON.stringify(rule)))
  return more.length === 0 ? policy : definePolicy({ ...policy, rules: [...policy.rules, ...more] })
}

interface Known extends Split {
  /** The first day of what is measured. */
  readonly day: string
  /** Ties without a date that could be what is measured. */
  readonly dropped: number
}

/**
 * The split, without ties of which nobody can say that they are older than what is measured. Later ties serve as outcomes
 * only where there are no others: they are all successes, and would make every chance look too small.
 */
function provable(network: Network, day: string): Known {
  const { outcomes: all, network: before } = splitByTime(network, day)
  const told = network.outcomes.filter(({ date }) => date >= day)
  const outcomes = verdictsOf(told).length > 0 ? told : all
  const measured = new Set(verdictsOf(outcomes).map(({ from, to }) => pairKey(from, to)))
  const isUndated = ({ since, last }: Tie) => since === undefined && last === undefined
  const ties = before.ties.filter(tie => !(isUndated(tie) && measured.has(pairKey(tie.from, tie.to))))
  const dropped = before.ties.length - ties.length
  return { day, dropped, outcomes, network: dropped === 0 ? before : createNetwork({ ...before, ties }) }
}

/**
 * Where outcomes that say yes or no all come after the ties, the day of the first; else the day from which on the last third of
 * what is dated happened.
 */
function splitDay({ ties, outcomes }: Network): string {
  const made = ties.flatMap(({ since, last }) => since ?? last ?? []).sort()
  const told = outcomes
    .filter(({ stage }) => GRADES[stage] !== undefined)
    .map(({ date }) => date)
    .sort()
  const [first] = told
  if (first !== undefined && (made.length === 0 || made.at(-1)! < first)) return first
  const all = told.length > 0 ? told : made
  return all[Math.floor((2 * all.length) / 3)] ?? NEVER
}

function plain(known: Known, { evaluation, other, comparison }: Found) {
  const { day, dropped, network } = known
  return { split: day === NEVER ? null : day, ties: network.ties.length, dropped, evaluation, other, comparison }
}

function report(
  { network, day }: Known,
  { evaluation, other, comparison }: Found,
  k: number,
  terminal: Terminal,
  locale: Locale,
): string {
  const parts = [
    EVALUATE_WORDS[locale].known(network.ties.length, day === NEVER ? undefined : day),
    evaluationText(evaluation, k, locale, terminal),
  ]
  if (other !== undefined && comparison !== undefined) {
    const policies = [evaluation.policy, other.policy] as const
    parts.push(evaluationText(other, k, locale, terminal))
    parts.push(comparisonText(comparison, { policies, k }, locale, terminal))
  }
  return parts.join('\n\n')
}
