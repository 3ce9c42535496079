import type { Row } from './survivor.ts'
import { BEYOND, fromRows, KINDS, SPARED, TYPES } from './survivor.ts'

const WRITTEN_ANEW = 'It decides only when a network or a map is written anew; it answers the same before and after.'
const { condition: CONDITION, equality: EQUALITY, arithmetic: ARITHMETIC, array: ARRAY } = KINDS

const ROWS: readonly Row[] = [
  ['by-end.ts', EQUALITY, 'place < size', 'place <= size', BEYOND],
  ['by-end.ts', EQUALITY, 'i < ends.length', 'i <= ends.length', BEYOND],
  [
    'changed-network.ts',
    ARITHMETIC,
    'next.members.size + next.dropped.size + next.ties.length',
    'next.members.size + next.dropped.size - next.ties.length',
    WRITTEN_ANEW,
  ],
  ['changed-network.ts', EQUALITY, 'many > MOST_DIFFERENT', 'many <= MOST_DIFFERENT', WRITTEN_ANEW],
  ['changed-network.ts', CONDITION, 'many > MOST_DIFFERENT', 'false', WRITTEN_ANEW],
  ['changed-network.ts', CONDITION, 'ended.size === 0', 'false', SPARED],
  [
    'changed-network.ts',
    EQUALITY,
    'byId(right[j]!, member) < 0',
    'byId(right[j]!, member) <= 0',
    'Nobody stands in both lists.',
  ],
  ['check.ts', CONDITION, 'compareIds(members[i - 1]!.id, members[i]!.id) > 0', 'true', SPARED],
  ['check.ts', 'BooleanLiteral', 'true', 'false', SPARED],
  ['check-member.ts', CONDITION, "typeof value === 'number'", 'true', 'No safe integer is anything but a number.'],
  ['check.ts', ARITHMETIC, 'place - 1', 'place + 1', 'Of two neighbours who have one id either is told by it.'],
  ['gathering.ts', CONDITION, 'member.avoid === undefined', 'true', 'A line that is put down too early is never read.'],
  ['gathering.ts', CONDITION, 'number < 0', 'false', 'At a number below 0 there is nothing either.'],
  ['layered-map.ts', EQUALITY, 'above.size <= THIN', 'above.size < THIN', WRITTEN_ANEW],
  ['layered-map.ts', EQUALITY, 'above.size <= THIN', 'above.size > THIN', WRITTEN_ANEW],
  [
    'layered-map.ts',
    ARITHMETIC,
    'this.#below.size + this.#above.size',
    'this.#below.size - this.#above.size',
    WRITTEN_ANEW,
  ],
  ['lines.ts', EQUALITY, 'this.#free + most > PIECE', 'this.#free + most >= PIECE', 'Another piece holds the same.'],
  ['member-lines.ts', CONDITION, "typeof value !== 'object'", 'false', TYPES],
  ['member-lines.ts', CONDITION, 'known !== undefined', 'false', SPARED],
  [
    'member-lines.ts',
    EQUALITY,
    'this.#objects.length === MOST_SHARED',
    'this.#objects.length !== MOST_SHARED',
    'What is not shared is written out, and read as the same.',
  ],
  ['lines.ts', ARRAY, '[]', '["Stryker was here"]', 'What stands before the first piece is never read.'],
]

export const SURVIVORS_OF_NETWORK = fromRows(ROWS.map(([file, ...rest]): Row => [`network/${file}`, ...rest]))
