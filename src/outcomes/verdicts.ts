import type { Outcome, Stage } from '../members/tie.ts'

/**
 * What a stage says of a pair: 0 a no, 1…4 ever more of a yes. Proposing and introducing say nothing, for silence is not a
 * no.
 */
export const GRADES: Readonly<Record<Stage, number | undefined>> = {
  proposed: undefined,
  introduced: undefined,
  declined: 0,
  bad: 0,
  accepted: 1,
  met: 2,
  useful: 3,
  partners: 4,
}

/** What became of a pair, by side; `from` is who stands as such in its first outcome. */
export interface Verdict {
  readonly from: string
  readonly to: string
  /** The day of the last word that said something. ISO 8601. */
  readonly date: string
  /** What `from`, what `to` made of it, 0…4; undefined while that side has said nothing. */
  readonly grades: readonly [from: number | undefined, to: number | undefined]
}

interface Draft {
  readonly from: string
  readonly to: string
  date: string
  readonly grades: [number | undefined, number | undefined]
  readonly dates: [string, string]
}

/**
 * One verdict a pair, in the order in which pairs first occur. The last word counts, by date and then by place in the list,
 * for corrections are new entries; an outcome without `side` speaks for both.
 */
export function verdictsOf(outcomes: Iterable<Outcome>): readonly Verdict[] {
  const drafts = new Map<string, Draft>()
  for (const outcome of outcomes) {
    const grade = GRADES[outcome.stage]
    if (grade === undefined) continue
    const { from, to, date } = outcome
    const key = pairKey(from, to)
    const draft = drafts.get(key) ?? { from, to, date, grades: [undefined, undefined], dates: ['', ''] }
    drafts.set(key, draft)
    for (const side of sidesOf(outcome, draft.from)) {
      if (date < draft.dates[side]) continue
      draft.dates[side] = date
      draft.grades[side] = grade
    }
    if (date > draft.date) draft.date = date
  }
  return [...drafts.values()].map(({ from, to, date, grades }) => ({ from, to, date, grades }))
}

function sidesOf({ from, side }: Outcome, first: string): readonly (0 | 1)[] {
  if (side === undefined) return [0, 1]
  return (side === 'from') === (from === first) ? [0] : [1]
}

/** The less content side's grade; a no of one side is enough, else both must have spoken. */
export function mutualGrade([one, other]: Verdict['grades']): number | undefined {
  if (one === 0 || other === 0) return 0
  return one === undefined || other === undefined ? undefined : Math.min(one, other)
}

/** The same for a pair whichever way round; the length tells where one id ends. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a.length}:${a}${b}` : `${b.length}:${b}${a}`
}
