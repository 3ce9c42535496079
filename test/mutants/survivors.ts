import { SURVIVORS_OF_RANKING } from './survivors-of-ranking.ts'

/** A mutant that no test can find, for it changes nothing that anybody could see. */
export interface Survivor {
  readonly file: string
  readonly kind: string
  readonly was: string
  /** Whatever it becomes, if not given. */
  readonly becomes?: string
  readonly why: string
}

const NOW_TYPE = 'Options of which `now` is undefined are read like ones without it; the types alone tell them apart.'
const FACT_IDS = 'Of the facts only the fields are read, not whose they are.'
const AT_NODE = 'At a node the line before it and the line behind it have the same value.'
const SPARED = 'It spares work, and the answer is the same.'
const NEED_TYPE = 'A text has no `until` either; the types alone ask which of both a need is.'

export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'src/audit/compare-opportunity.ts',
    kind: 'ConditionalExpression',
    was: 'matcher.now === undefined',
    becomes: 'false',
    why: NOW_TYPE,
  },
  {
    file: 'src/audit/erase.ts',
    kind: 'ConditionalExpression',
    was: 'now === undefined',
    becomes: 'false',
    why: NOW_TYPE,
  },
  {
    file: 'src/audit/export-member.ts',
    kind: 'ConditionalExpression',
    was: 'now === undefined',
    becomes: 'false',
    why: NOW_TYPE,
  },
  {
    file: 'src/audit/export-member.ts',
    kind: 'StringLiteral',
    was: "'members'",
    becomes: '""',
    why: 'Whoever is neither the manager nor the member itself sees what members see.',
  },
  { file: 'src/audit/member/uses.ts', kind: 'StringLiteral', was: "'a'", becomes: '""', why: FACT_IDS },
  { file: 'src/audit/member/uses.ts', kind: 'StringLiteral', was: "'b'", becomes: '""', why: FACT_IDS },
  {
    file: 'src/audit/retention.ts',
    kind: 'ConditionalExpression',
    was: "typeof need === 'string'",
    becomes: 'false',
    why: NEED_TYPE,
  },
  { file: 'src/audit/retention.ts', kind: 'StringLiteral', was: "'string'", becomes: '""', why: NEED_TYPE },
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
  {
    file: 'src/members/reading/cell-list.ts',
    kind: 'EqualityOperator',
    was: 'i < cell.length',
    becomes: 'i <= cell.length',
    why: 'Behind the last sign there is no separator.',
  },
  { file: 'src/scoring/curve.ts', kind: 'EqualityOperator', was: 'value <= x0', becomes: 'value < x0', why: AT_NODE },
  { file: 'src/scoring/curve.ts', kind: 'EqualityOperator', was: 'value <= x1', becomes: 'value < x1', why: AT_NODE },
  {
    file: 'src/scoring/fields.ts',
    kind: 'ConditionalExpression',
    was: 'terms.length < 2',
    becomes: 'false',
    why: SPARED,
  },
  {
    file: 'src/scoring/fields.ts',
    kind: 'ConditionalExpression',
    was: 'originCountries === undefined && accessCountries === undefined',
    becomes: 'false',
    why: SPARED,
  },
  {
    file: 'src/scoring/shapes/affinity.ts',
    kind: 'ConditionalExpression',
    was: 'u === undefined || v === undefined',
    becomes: 'false',
    why: 'No term is called `undefined`.',
  },
  ...SURVIVORS_OF_RANKING,
]
