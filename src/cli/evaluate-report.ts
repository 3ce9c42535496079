import type { Comparison } from '../outcomes/compare.ts'
import type { Estimate } from '../outcomes/evaluate/estimate.ts'
import type { Measure } from '../outcomes/evaluate/rows.ts'
import type { Evaluation } from '../outcomes/evaluate.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { decimals } from './decimals.ts'
import { EVALUATE_WORDS } from './evaluate-words.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'
import { harmless, wrap } from './terminal.ts'

type Line = readonly [label: string, value: string]

/** One policy's figures with their intervals. */
export function evaluationText(evaluation: Evaluation, capacity: number, locale: Locale, terminal: Terminal): string {
  const words = EVALUATE_WORDS[locale]
  const { style, width } = terminal
  const { k, mutual, newcomers, crossBorder, exposure, effective, refused } = evaluation
  const head = style.bold(wrap(`${words.policy} ${harmless(evaluation.policy)}`, '', width))
  const counted = wrap(words.measured(mutual.queries, mutual.truths), '', width)
  if (mutual.queries === 0)
    return [head, wrap(words.nothing, '', width), ...refusedText(evaluation, locale, width)].join('\n')
  const lines: Line[] = [
    [words.recall(k), within(mutual.recall, locale)],
    [words.precision(k), within(mutual.precision, locale)],
    [words.ndcg(k), within(mutual.ndcg, locale)],
    [words.auc, within(mutual.auc, locale)],
    [words.aucMatched, within(mutual.aucMatched, locale)],
    ...(newcomers.queries === 0
      ? []
      : [[words.newcomers(newcomers.queries, k), within(newcomers.recall, locale)] as const]),
    ...(crossBorder.queries === 0 ? [] : [[words.crossBorder(k), within(crossBorder.recall, locale)] as const]),
    [words.effective(capacity), decimals(effective.recall, 3, locale)],
    [words.coverage, decimals(exposure.coverage, 3, locale)],
    [words.gini, decimals(exposure.gini, 3, locale)],
  ]
  return [
    head,
    counted,
    ...(refused.truths === 0 ? [] : refusedText(evaluation, locale, width)),
    ...table(lines, { side: 'left', width }),
    wrap(words.interval, '', width),
    ...calibrationText(evaluation, locale, width),
  ].join('\n')
}

function refusedText({ refused }: Evaluation, locale: Locale, width: number): string[] {
  return refused.truths === 0 ? [] : [wrap(EVALUATE_WORDS[locale].refused(refused.truths), '', width)]
}

function calibrationText({ calibration }: Evaluation, locale: Locale, width: number): string[] {
  const words = EVALUATE_WORDS[locale]
  if (calibration === undefined || calibration.pairs === 0) return []
  return [
    '',
    wrap(`${words.calibration[calibration.over]}:`, '', width),
    ...calibration.rows.map(row => {
      const pairs = decimals(row.pairs, Number.isInteger(row.pairs) ? 0 : 1, locale)
      const chance = words.chance(decimals(row.predicted, 4, locale), decimals(row.observed, 4, locale), pairs)
      return wrap(chance, '  ', width)
    }),
  ]
}

const COMPARED: readonly Measure[] = ['recall', 'ndcg', 'auc']

/** Whether one policy is better than the other, and how sure that is. */
export function comparisonText(
  comparison: Comparison,
  { policies: [mine, other], k }: { readonly policies: readonly [string, string]; readonly k: number },
  locale: Locale,
  { style, width }: Terminal,
): string {
  const words = EVALUATE_WORDS[locale]
  const labels = { recall: words.recall(k), ndcg: words.ndcg(k), auc: words.auc }
  const lines = COMPARED.map((measure): Line => {
    const { low, high } = comparison[measure]
    const verdict = low > 0 ? words.better : high < 0 ? words.worse : words.even
    return [labels[measure as keyof typeof labels], `${within(comparison[measure], locale, true)} ${verdict}`]
  })
  const head = wrap(`${words.comparison(harmless(mine), harmless(other))}:`, '', width)
  return [style.bold(head), ...table(lines, { side: 'left', width })].join('\n')
}

/** `0.071 (0.066–0.077)` */
function within({ mean, low, high }: Estimate, locale: Locale, isDifference = false): string {
  const told = (value: number) => (isDifference && value > 0 ? '+' : '') + decimals(value, 3, locale)
  if (Number.isNaN(mean)) return '–'
  return `${told(mean)} (${told(low)} … ${told(high)})`
}
