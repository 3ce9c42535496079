import type { Row } from './survivor.ts'
import { BEYOND, fromRows } from './survivor.ts'

const WRITTEN_ANEW = 'It decides only when a network or a map is written anew; it answers the same before and after.'
const [CONDITION, EQUALITY, ARITHMETIC, ARRAY] = [
  'ConditionalExpression',
  'EqualityOperator',
  'ArithmeticOperator',
  'ArrayDeclaration',
]

const ROWS: readonly Row[] = [
  ['by-end.ts', EQUALITY, 'place < size', 'place <= size', BEYOND],
  [
    'changed-network.ts',
    ARITHMETIC,
    'next.members.size + next.dropped.size + next.ties.length',
    'next.members.size + next.dropped.size - next.ties.length',
    WRITTEN_ANEW,
  ],
  ['changed-network.ts', EQUALITY, 'many > MOST_DIFFERENT', 'many <= MOST_DIFFERENT', WRITTEN_ANEW],
  ['changed-network.ts', CONDITION, 'many > MOST_DIFFERENT', 'false', WRITTEN_ANEW],
  ['check.ts', ARITHMETIC, 'place - 1', 'place + 1', 'Of two neighbours who have one id either is told by it.'],
  ['gathering.ts', CONDITION, 'member.avoid === undefined', 'true', 'A line that is put down too early is never read.'],
  ['gathering.ts', CONDITION, 'number < 0', 'false', 'At a number below 0 there is nothing either.'],
  ['layered-map.ts', EQUALITY, 'above.size <= THIN', 'above.size < THIN', WRITTEN_ANEW],
  ['lines.ts', ARRAY, '[]', '["Stryker was here"]', 'What stands before the first piece is never read.'],
]

export const SURVIVORS_OF_NETWORK = fromRows(ROWS.map(([file, ...rest]): Row => [`network/${file}`, ...rest]))
