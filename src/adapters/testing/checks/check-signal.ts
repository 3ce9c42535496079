import { shown } from '../../../errors/kontor-error.ts'
import { defineSignal } from '../../../policy/define-signal.ts'
import type { Signal } from '../../../policy/signal.ts'
import type { SignalInput } from '../../../policy/signal-input.ts'
import { prepareSignal } from '../../../scoring/prepare-signal.ts'
import type { Finding, Law, Question } from './law.ts'
import { answersWith, lawsOf } from './laws.ts'
import type { CheckOptions, ReadOptions } from './options.ts'
import { readOptions } from './options.ts'
import { createFactsAround } from './small-network.ts'
import { tryPairs } from './try-pairs.ts'

export interface SignalCheck {
  /** Whether no law was found broken. */
  readonly ok: boolean
  readonly findings: readonly Finding[]
  /** How many pairs were tried. */
  readonly tried: number
  readonly seed: number
  /** The least and greatest value of all pairs, to compare with the declared ones; null if none was known. */
  readonly seen: {
    readonly least: number | null
    readonly greatest: number | null
    readonly known: number
    readonly unknown: number
  }
}

/**
 * Tries a signal on many pairs of members, with lists and fields missing here and there, and reports which laws it
 * breaks: `expect(checkSignal(signal).findings).toEqual([])`. Findings are data; of a recipe (`overlap`, …) the value
 * before its curve is looked at, in a small network.
 * @throws KontorError `invalid-signal` if it is none, `invalid-argument` for wrong options, `invalid-network` for a
 * member with a field of another type
 * @example
 * import { defineSignal } from 'kontor'
 * import { checkSignal } from 'kontor/testing'
 * const hall = defineSignal({ name: 'hall', weight: 500, neutral: 0, min: 0, max: 500, value: () => 1000 })
 * checkSignal(hall).findings.map(({ law }) => law) // → ['bounds']
 */
export function checkSignal(input: SignalInput, options: CheckOptions = {}): SignalCheck {
  const signal = defineSignal(input)
  const read = readOptions(options)
  const reads = signal.shape === 'custom' ? signal.reads : undefined
  const laws = lawsOf(ownLaws(signal), { ...read, reads })
  const { findings, answers, tried } = tryPairs(questionOf(signal, read), laws, read)
  const values = answers.filter(value => typeof value === 'number').filter(Number.isFinite)
  const unknown = answers.filter(value => value === undefined).length
  const all = values.length === 0 && findings.length === 0 ? [nothingKnown(tried)] : findings
  return {
    ok: all.length === 0,
    findings: all.map(found => withRange(found, values)),
    tried,
    seed: read.seed,
    seen: { ...range(values), known: values.length, unknown },
  }
}

function questionOf(signal: Signal, options: ReadOptions): Question {
  if (signal.shape === 'custom') return signal.value
  const factsAround = createFactsAround(options)
  return (a, b) => prepareSignal(signal, factsAround(a, b)).find(a, b)?.value
}

function ownLaws(signal: Signal): readonly Law[] {
  const [min, max] = signal.shape === 'custom' ? [signal.min, signal.max] : [0, 1000]
  return [answersWith('answer', notAValue), answersWith('bounds', value => outside(value, min, max))]
}

function notAValue(value: unknown): string | undefined {
  if (value === undefined || Number.isSafeInteger(value)) return undefined
  return `answers ${shown(value)}; return an integer (Math.floor), or undefined where nothing is known`
}

function outside(value: unknown, min: number, max: number): string | undefined {
  if (typeof value !== 'number' || (value >= min && value <= max)) return undefined
  return `answers ${value}, outside the declared ${min}…${max}; cut the value, or declare the bounds it really has`
}

function nothingKnown(tried: number): Finding {
  return {
    law: 'known',
    message: `answered undefined for all ${tried} pairs, so nothing was checked; pass \`members\` that the signal knows something about`,
  }
}

function range(values: readonly number[]) {
  if (values.length === 0) return { least: null, greatest: null }
  return { least: values.reduce((p, q) => Math.min(p, q)), greatest: values.reduce((p, q) => Math.max(p, q)) }
}

function withRange(found: Finding, values: readonly number[]): Finding {
  if (found.law !== 'bounds') return found
  const { least, greatest } = range(values)
  return { ...found, message: `${found.message}; seen ${least}…${greatest}` }
}
