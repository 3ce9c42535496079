/** A mutant that no test can find, for it changes nothing that anybody could see. */
export interface Survivor {
  readonly file: string
  readonly kind: string
  readonly was: string
  /** Whatever it becomes, if not given. */
  readonly becomes?: string
  readonly why: string
}

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'src/members/seen.ts',
    kind: 'ConditionalExpression',
    was: "typeof audience === 'object'",
    becomes: 'true',
    why: 'A text has no `member`, and no member is without an id: the answer is no as well.',
  },
  {
    file: 'src/introductions/view-introduction.ts',
    kind: 'EqualityOperator',
    was: 'reason.points > 0',
    becomes: 'reason.points >= 0',
    why: 'A reason of no points is told to nobody, so what is told never has 0.',
  },
]
