import { expectObject } from '../errors/expect.ts'
import { misuse } from '../errors/kontor-error.ts'
import { logistic } from '../integers/probability.ts'
import { readLocale } from '../introductions/options.ts'
import { percent } from '../introductions/percent.ts'
import { definePolicy } from '../policy/define-policy.ts'
import type { Evidence, Learned } from '../policy/learned.ts'
import type { Policy } from '../policy/policy.ts'
import type { Signal } from '../policy/signal.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { LEAST_SLOPE } from './fit/calibrate.ts'
import { tableText } from './fit/table-texts.ts'
import { FIT_TEXTS } from './fit/texts.ts'

/** What one signal became. */
interface Move {
  readonly signal: Signal
  readonly evidence: Evidence
}

/** A weight has moved if it did so by twice its standard error: 95 %. */
const SURE = 2

/**
 * What a fitted policy learned, in words: from how much, which signals count more or less than before and how sure that is,
 * what comes together more often than by chance, and whether held-out chances came true. The surest changes first.
 * @returns sentences, one a line
 * @throws KontorError `invalid-policy` for a policy without `learned`, `invalid-argument` for another language
 * @example
 * import { createNetwork, fitPolicy, tellFit } from 'kontor'
 * const members = Array.from({ length: 9 }, (_, i) => ({ id: `m${i}`, name: `m${i}`, kind: 'company' as const }))
 * const met = { from: 'm0', date: '2026-05-01', stage: 'met' as const }
 * const outcomes = members.slice(1).map(({ id }) => ({ ...met, to: id }))
 * const [first] = tellFit(fitPolicy(createNetwork({ members }), outcomes), 'de')
 * first // → 'Gelernt aus Begegnungen vom 01.05.2026 bis 01.05.2026; gelungen: 8, misslungen: 0.'
 */
export function tellFit(policy: Policy, locale: Locale = 'en'): readonly string[] {
  const given = expectObject('policy', policy, { expected: 'a policy made by fitPolicy', code: 'invalid-policy' })
  const { learned } = definePolicy(given)
  if (learned === undefined) throw misuse('policy', 'a policy made by fitPolicy', policy.name, 'invalid-policy')
  const texts = FIT_TEXTS[readLocale(locale)]
  const moves = movesOf(policy, learned)
  const sure = moves.filter(isSure).sort((p, q) => sureness(q) - sureness(p))
  return [
    texts.from(learned),
    ...(learned.drawn > 0 ? [texts.drawn(learned.drawn)] : []),
    ...sure.map(({ signal, evidence: { before, error, known } }) =>
      texts.moved({
        name: signal.name,
        before: units(before, locale),
        after: units(signal.weight, locale),
        error: units(error, locale),
        known,
      }),
    ),
    texts.still(moves.length - sure.length),
    texts.base(chanceAt(learned.bias.before, locale), chanceAt(policy.bias, locale)),
    ...(learned.reciprocity === null || policy.fusion.kind === 'forward'
      ? []
      : [texts.reciprocity(units(learned.reciprocity.before, locale), units(policy.fusion.reciprocity, locale))]),
    ...learned.tables.flatMap(table => tableText(table, policy.signals, locale)),
    ...learned.reliability.map(({ expected, observed, examples }) =>
      texts.came(share(expected, locale), share(observed, locale), examples),
    ),
    ...(isLevel(policy, learned) ? [texts.level] : []),
  ]
}

/** Was something held out, and did it say nothing for the order? */
function isLevel({ slope }: Policy, { reliability }: Learned): boolean {
  return reliability.length > 0 && slope <= 1000 * LEAST_SLOPE
}

function movesOf({ signals }: Policy, { signals: evidence }: Learned): readonly Move[] {
  const byName = new Map(evidence.map(one => [one.signal, one]))
  return signals.flatMap(signal => {
    const found = byName.get(signal.name)
    return found === undefined || found.known === 0 ? [] : [{ signal, evidence: found }]
  })
}

function isSure(move: Move): boolean {
  return sureness(move) >= SURE
}

function sureness({ signal, evidence: { before, error } }: Move): number {
  return Math.abs(signal.weight - before) / Math.max(1, error)
}

/** Thousandths as units of log-odds with two decimals, behind the language's own sign. */
function units(thousandths: number, locale: Locale): string {
  const hundredths = Math.floor(Math.abs(thousandths) / 10 + 0.5)
  const [whole, rest] = [Math.floor(hundredths / 100), String(hundredths % 100).padStart(2, '0')]
  return `${thousandths < 0 ? '−' : ''}${whole}${locale === 'en' ? '.' : ','}${rest}`
}

function chanceAt(bias: number, locale: Locale): string {
  return share(Math.floor(1e6 * logistic(bias / 1e6) + 0.5), locale)
}

/** Millionths as a percentage. */
function share(millionths: number, locale: Locale): string {
  return percent(Math.floor(millionths / 1000 + 0.5), locale)
}
