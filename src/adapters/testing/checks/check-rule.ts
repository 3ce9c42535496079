import { shown } from '../../../errors/kontor-error.ts'
import type { RuleInput } from '../../../policy/define-rule.ts'
import { defineRule } from '../../../policy/define-rule.ts'
import type { Rule } from '../../../policy/rule.ts'
import { prepareRule } from '../../../scoring/rules/prepare-rule.ts'
import type { Finding, Question } from './law.ts'
import { answersWith, lawsOf } from './laws.ts'
import type { CheckOptions, ReadOptions } from './options.ts'
import { readOptions } from './options.ts'
import { createFactsAround } from './small-network.ts'
import { tryPairs } from './try-pairs.ts'

export interface RuleCheck {
  /** Whether no law was found broken. */
  readonly ok: boolean
  readonly findings: readonly Finding[]
  /** How many pairs were tried. */
  readonly tried: number
  readonly seed: number
  /** How many pairs got which answer. */
  readonly seen: { readonly yes: number; readonly no: number; readonly unknown: number }
}

/**
 * Tries a rule on many pairs of members, as `checkSignal` does a signal:
 * `expect(checkRule(rule, { needs: ['languages'], symmetric: true }).findings).toEqual([])`.
 * @throws KontorError `invalid-rule` if it is none, `invalid-argument` for wrong options, `invalid-network` for a
 * member with a field of another type
 * @example
 * import { checkRule } from 'kontor/testing'
 * import { defineRule } from 'kontor'
 * const sameKind = defineRule({ code: 'sameKind', test: (a, b) => a.kind === b.kind })
 * checkRule(sameKind, { symmetric: true }).findings // → []
 */
export function checkRule(input: RuleInput, options: CheckOptions = {}): RuleCheck {
  const rule = defineRule(input)
  const read = readOptions(options)
  const reads = rule.rule === 'custom' ? rule.reads : undefined
  const laws = lawsOf([answersWith('answer', notAnAnswer)], { ...read, reads })
  const { findings, answers, tried } = tryPairs(questionOf(rule, read), laws, read)
  const count = (answer: boolean | undefined) => answers.filter(one => one === answer).length
  const seen = { yes: count(true), no: count(false), unknown: count(undefined) }
  const all = findings.length === 0 && seen.unknown === tried ? [nothingKnown(tried)] : findings
  return { ok: all.length === 0, findings: all, tried, seed: read.seed, seen }
}

function questionOf(rule: Rule, options: ReadOptions): Question {
  if (rule.rule === 'custom') return rule.test
  const factsAround = createFactsAround(options)
  return (a, b) => prepareRule(rule, factsAround(a, b))(a, b)
}

function notAnAnswer(answer: unknown): string | undefined {
  if (answer === undefined || typeof answer === 'boolean') return undefined
  return `answers ${shown(answer)}; return true (admit), false (refuse), or undefined where it is not known`
}

function nothingKnown(tried: number): Finding {
  return {
    law: 'known',
    message: `answered undefined for all ${tried} pairs, so nothing was checked; pass \`members\` that the rule knows something about`,
  }
}
