import { SPARED, SURVIVORS_OF_RANKING } from './survivors-of-ranking.ts'

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
const NEED_TYPE = 'A text has no `until` either; the types alone ask which of both a need is.'
const APART = 'The numbers of two pairs differ all the same: smaller places are counted in wholes or in parts of one.'
const NO_DAY = 'Without a day the difference is no number, neither of 0 and more nor below a year; the types alone ask.'
const TWICE = 'A rule that is asked twice says the same as once.'
const NOBODY_OPEN = 'Where nobody takes part no circle is ever weighed.'

const SPARES_SEARCH = 'It only spares the search for half a letter, which is made otherwise and finds the same.'
const SPARES_CUT = 'It only spares the cut: without a comma or a joint there is one piece, which is the text.'

const TYPES = 'It is never so: the types alone ask.'
const NO_FIELDS = 'Text has none of the fields that are read of it.'
const FRONT_PLACE = 'What stands at a place in front is compared before it is taken.'

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
  { file: 'src/audit/retention.ts', kind: 'ArrayDeclaration', was: '[]', why: NO_FIELDS },
  { file: 'src/audit/member/mentions.ts', kind: 'ArrayDeclaration', was: '[]', why: NO_FIELDS },
  {
    file: 'src/members/fields/consent-fields.ts',
    kind: 'ConditionalExpression',
    was: 'cell === null',
    becomes: 'false',
    why: 'Blank cells are put nowhere: the types alone ask.',
  },
  {
    file: 'src/introductions/view/shared-reasons.ts',
    kind: 'StringLiteral',
    was: "'introducer'",
    why: 'Whoever is neither the manager nor the public is told of what members see.',
  },
  {
    file: 'src/introductions/view/shared-reasons.ts',
    kind: 'MethodExpression',
    was: "facts.some(({ field }) => field === 'anything')",
    why: 'Who does not say what it reads rests on nothing else.',
  },
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
    file: 'src/members/reading/text.ts',
    kind: 'LogicalOperator',
    was: 'unit >= 0xd800 && unit <= 0xdfff',
    why: SPARES_SEARCH,
  },
  {
    file: 'src/members/reading/text.ts',
    kind: 'ConditionalExpression',
    was: 'unit <= 0xdfff',
    becomes: 'true',
    why: SPARES_SEARCH,
  },
  { file: 'src/members/reading/text.ts', kind: 'BooleanLiteral', was: 'false', becomes: 'true', why: SPARES_SEARCH },
  {
    file: 'src/members/reading/comma-list.ts',
    kind: 'ConditionalExpression',
    was: "!text.includes(',') && !JOINT.test(text)",
    becomes: 'false',
    why: SPARES_CUT,
  },
  {
    file: 'src/members/reading/comma-list.ts',
    kind: 'StringLiteral',
    was: "','",
    becomes: '""',
    why: SPARES_CUT,
  },
  {
    file: 'src/members/reading/cell-list.ts',
    kind: 'EqualityOperator',
    was: 'i < cell.length',
    becomes: 'i <= cell.length',
    why: 'Behind the last sign there is no separator.',
  },
  {
    file: 'src/scoring/shapes/overlap.ts',
    kind: 'StringLiteral',
    was: "''",
    why: 'Of no terms none is told: its rarity of −1 says that there is none.',
  },
  {
    file: 'src/scoring/fields.ts',
    kind: 'ConditionalExpression',
    was: 'originCountries === undefined && accessCountries === undefined',
    becomes: 'false',
    why: 'It spares a list for most members; the one that is made otherwise holds the same.',
  },
  {
    file: 'src/scoring/shapes/record.ts',
    kind: 'EqualityOperator',
    was: 'q >= FORGOTTEN',
    becomes: 'q > FORGOTTEN',
    why: 'After eleven half-lives half of a thousandth is left, which rounds to 0 as well.',
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
  {
    file: 'src/members/admission/id-index.ts',
    kind: 'EqualityOperator',
    was: 'i < text.length',
    becomes: 'i <= text.length',
    why: 'An id is looked up by the same sum that it was stored by.',
  },
  {
    file: 'src/members/admission/identity.ts',
    kind: 'Regex',
    was: '/^[a-z0-9_.:-]*$/',
    becomes: '/^[a-z0-9_.:-]$/',
    why: SPARED,
  },
  { file: 'src/members/admission/plans.ts', kind: 'EqualityOperator', was: 'known.size >= MOST_PLANS', why: SPARED },
  {
    file: 'src/members/reading/comma-list.ts',
    kind: 'EqualityOperator',
    was: 'parts.length > 1',
    becomes: 'parts.length >= 1',
    why: 'One part is the piece itself, which was asked before.',
  },
  {
    file: 'src/members/reading/needs.ts',
    kind: 'ConditionalExpression',
    was: 'word === undefined',
    becomes: 'false',
    why: TYPES,
  },
  {
    file: 'src/members/reading/needs.ts',
    kind: 'ConditionalExpression',
    was: 'until === undefined',
    becomes: 'false',
    why: TYPES,
  },
  {
    file: 'src/members/reading/reading.ts',
    kind: 'StringLiteral',
    was: "'string'",
    becomes: '""',
    why: 'The text of a text is itself.',
  },
  {
    file: 'src/members/reading/reading.ts',
    kind: 'ArithmeticOperator',
    was: 'letters + length * 61',
    becomes: 'letters - length * 61',
    why: FRONT_PLACE,
  },
  {
    file: 'src/members/reading/reading.ts',
    kind: 'ArithmeticOperator',
    was: 'length * 61',
    becomes: 'length / 61',
    why: FRONT_PLACE,
  },
  {
    file: 'src/members/reading/reading.ts',
    kind: 'ArithmeticOperator',
    was: 'FRONT - 1',
    becomes: 'FRONT + 1',
    why: FRONT_PLACE,
  },
  {
    file: 'src/members/reading/reading.ts',
    kind: 'ConditionalExpression',
    was: 'entry === undefined',
    becomes: 'true',
    why: SPARED,
  },
  {
    file: 'src/members/vocabulary.ts',
    kind: 'StringLiteral',
    was: "'name'",
    becomes: '""',
    why: 'Of how a word was found only `fuzzy` is asked.',
  },
  {
    file: 'src/planning/circles.ts',
    kind: 'ConditionalExpression',
    was: 'open.length === 0',
    becomes: 'false',
    why: NOBODY_OPEN,
  },
  {
    file: 'src/planning/circles.ts',
    kind: 'ArithmeticOperator',
    was: 'Math.min(one, other) * members.length + Math.max(one, other)',
    becomes: 'Math.min(one, other) * members.length - Math.max(one, other)',
    why: APART,
  },
  {
    file: 'src/planning/circles.ts',
    kind: 'ArithmeticOperator',
    was: 'Math.min(one, other) * members.length',
    becomes: 'Math.min(one, other) / members.length',
    why: APART,
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'ArithmeticOperator',
    was: 'Math.min(one, other) * members.length + Math.max(one, other)',
    becomes: 'Math.min(one, other) * members.length - Math.max(one, other)',
    why: APART,
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'ArithmeticOperator',
    was: 'Math.min(one, other) * members.length',
    becomes: 'Math.min(one, other) / members.length',
    why: APART,
  },
  {
    file: 'src/planning/circles/seating.ts',
    kind: 'ArrayDeclaration',
    was: '[]',
    becomes: '["Stryker was here"]',
    why: 'The first filling is always tried, and takes its place.',
  },
  {
    file: 'src/planning/event/schedule.ts',
    kind: 'ConditionalExpression',
    was: 'helpers[pair] !== undefined',
    becomes: 'true',
    why: 'Who needs no interpreter is not among those who are helped, and no staff is sought for nobody.',
  },
  {
    file: 'src/planning/round/inbound.ts',
    kind: 'EqualityOperator',
    was: 'first < graph.size',
    becomes: 'first <= graph.size',
    why: 'Nothing is written behind the end of an array of numbers, and nobody is there.',
  },
  {
    file: 'src/planning/round.ts',
    kind: 'ArrowFunction',
    was: '(place: number) => graph.starts[place + 1]! - graph.starts[place]! > count[place]!',
    why: SPARED,
  },
  {
    file: 'src/planning/delegation.ts',
    kind: 'ArithmeticOperator',
    was: 'Math.min(a, b) * members.length + Math.max(a, b)',
    becomes: 'Math.min(a, b) * members.length - Math.max(a, b)',
    why: APART,
  },
  {
    file: 'src/planning/delegation.ts',
    kind: 'ArithmeticOperator',
    was: 'Math.min(a, b) * members.length',
    becomes: 'Math.min(a, b) / members.length',
    why: APART,
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'MethodExpression',
    was: 'OF_CIRCLES.filter(name => !kept.some(({ rule }) => rule === name))',
    becomes: 'OF_CIRCLES',
    why: TWICE,
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'ArrowFunction',
    was: '({ rule }) => rule === name',
    becomes: '() => undefined',
    why: TWICE,
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'ConditionalExpression',
    was: 'rule === name',
    becomes: 'false',
    why: TWICE,
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'ConditionalExpression',
    was: 'isOpen.has(other)',
    becomes: 'true',
    why: 'Of whoever takes no part no chance is ever asked for.',
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'ConditionalExpression',
    was: 'day !== undefined && today !== undefined',
    becomes: 'true',
    why: NO_DAY,
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'LogicalOperator',
    was: 'day !== undefined && today !== undefined',
    becomes: 'day !== undefined || today !== undefined',
    why: NO_DAY,
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'ConditionalExpression',
    was: 'day !== undefined',
    becomes: 'true',
    why: NO_DAY,
  },
  {
    file: 'src/planning/circles/company.ts',
    kind: 'ConditionalExpression',
    was: 'today !== undefined',
    becomes: 'true',
    why: NO_DAY,
  },
  {
    file: 'src/planning/delegation/rivals.ts',
    kind: 'ConditionalExpression',
    was: '!group.some(one => rivalry.isRival(one, place))',
    becomes: 'false',
    why: SPARED,
  },
  {
    file: 'src/planning/round/greedy.ts',
    kind: 'EqualityOperator',
    was: 'p < q',
    becomes: 'p <= q',
    why: 'No pair is in the heap twice, so that none is compared with itself.',
  },
  {
    file: 'src/planning/round/welfare.ts',
    kind: 'EqualityOperator',
    was: 'sum < floor',
    becomes: 'sum <= floor',
    why: 'At the floor nothing is missing, so that nothing is taken off.',
  },
  ...SURVIVORS_OF_RANKING,
]
