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
  /** The days of the first and the last word that said something. ISO 8601. */
  readonly first: string
  readonly date: string
  /** What `from`, what `to` made of it, 0…4; undefined while that side has said nothing. */
  readonly grades: readonly [from: number | undefined, to: number | undefined]
}

interface Draft {
  readonly from: string
  readonly to: string
  first: string
  date: string
  readonly grades: [number | undefined, number | undefined]
  readonly dates: [string, string]
}

/**
 * One verdict a pair, in the order in which pairs first occur. The last word counts, for corrections are new entries; of
 * words of one day a no, else the best, for the order of rows says nothing. An outcome without `side` speaks for both.
 */
export function verdictsOf(outcomes: Iterable<Outcome>): readonly Verdict[] {
  const drafts = new Map<string, Draft>()
  for (const outcome of outcomes) {
    const grade = GRADES[outcome.stage]
    if (grade === undefined) continue
    const { from, to, date } = outcome
    const key = pairKey(from, to)
    const draft = drafts.get(key) ?? { from, to, first: date, date, grades: [undefined, undefined], dates: ['', ''] }
    drafts.set(key, draft)
    for (const side of sidesOf(outcome, draft.from)) {
      const isBefore = date === draft.dates[side] ? !outweighs(grade, draft.grades[side]) : date < draft.dates[side]
      if (isBefore) continue
      draft.dates[side] = date
      draft.grades[side] = grade
    }
    if (date < draft.first) draft.first = date
    if (date > draft.date) draft.date = date
  }
  return [...drafts.values()].map(({ dates: _, ...verdict }) => verdict)
}

/** Does this word count, and not another of the same day? */
function outweighs(grade: number, other: number | undefined): boolean {
  return other === undefined || (other !== 0 && (grade === 0 || grade > other))
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
