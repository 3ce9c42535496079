import type { Row } from './survivor.ts'
import { BEYOND, FIRST, fromRows, KINDS, SPARED } from './survivor.ts'

const STRYKER = '["Stryker was here"]'
const { condition: CONDITION, equality: EQUALITY, unary: UNARY, arithmetic: ARITHMETIC, array: LIST } = KINDS
const NO_BETTER = 'What is as good as the best so far does not take its place, so it need not be looked at.'
const NAMED = 'Whoever the rules refuse is no candidate, left out by name or not.'
const APART = 'Two pairs have different numbers all the same.'

const ROWS: readonly Row[] = [
  ['planning/round.ts', CONDITION, 'known[place]! > count[place]!', 'false', 'The matcher is asked instead.'],
  ['planning/round.ts', 'ArrowFunction', '(place: number) => known[place]! > count[place]!', '() => undefined', SPARED],
  ['planning/round.ts', EQUALITY, 'place < count.length', 'place <= count.length', BEYOND],
  [
    'planning/round/allocation.ts',
    CONDITION,
    'approaches === UNBOUND',
    'false',
    'Nothing keeps any from being arranged.',
  ],
  ['planning/round/candidates.ts', CONDITION, 'closed[place] === 0', 'true', NAMED],
  ['planning/round/candidates.ts', CONDITION, "rule === 'consented'", 'false', NAMED],
  ['planning/round/candidates.ts', 'StringLiteral', "'consented'", '""', NAMED],
  ['planning/round/candidates.ts', 'ArrowFunction', "({ rule }) => rule === 'consented'", '() => undefined', NAMED],
  [
    'planning/round/candidates.ts',
    CONDITION,
    'known.approach !== pair.approach',
    'true',
    'Of two alike either is the better.',
  ],
  ['planning/round/candidates.ts', CONDITION, 'among === undefined && ranked.length === 0', 'false', SPARED],
  ['planning/round/candidates.ts', CONDITION, 'capacity[from] === 0', 'false', 'Nobody without room is looked for.'],
  ['planning/round/candidates.ts', CONDITION, 'why === undefined', 'false', 'No reason is 1 more than −1 of them.'],
  [
    'planning/round/chains.ts',
    LIST,
    '[]',
    STRYKER,
    'It is set anew before it is read, or is no pair that could be toggled.',
  ],
  ['planning/round/chains.ts', CONDITION, 'this.#known[v] !== this.#visit', 'true', SPARED],
  [
    'planning/round/gain.ts',
    EQUALITY,
    'gain > ROUNDING * magnitude',
    'gain >= ROUNDING * magnitude',
    'No gain is 0 either way.',
  ],
  ['planning/round/chains.ts', UNARY, '-1', '+1', FIRST],
  [
    'planning/round/chains.ts',
    EQUALITY,
    'this.#bestGain > ROUNDING * this.#magnitude',
    'this.#bestGain >= ROUNDING * this.#magnitude',
    'Without a gain there is no chain either.',
  ],
  ['planning/round/chains.ts', CONDITION, 'level >= this.#depth && settled <= this.#bestGain', 'false', NO_BETTER],
  ['planning/round/chains.ts', EQUALITY, 'level >= this.#depth', 'level > this.#depth', NO_BETTER],
  ['planning/round/chains.ts', EQUALITY, 'settled <= this.#bestGain', 'settled < this.#bestGain', NO_BETTER],
  [
    'planning/round/chains.ts',
    ARITHMETIC,
    'BREADTH.length - 1',
    'BREADTH.length + 1',
    'No chain is deeper than there are breadths.',
  ],
  [
    'planning/round/chains.ts',
    EQUALITY,
    'settled + this.#change(other, total, most) > this.#bestGain',
    'settled + this.#change(other, total, most) >= this.#bestGain',
    NO_BETTER,
  ],
  ['planning/round/graph.ts', EQUALITY, 'place < most', 'place <= most', BEYOND],
  ['planning/round/graph.ts', EQUALITY, 'v < size', 'v <= size', BEYOND],
  ['planning/round/graph.ts', EQUALITY, 'e < pairs.length', 'e <= pairs.length', BEYOND],
  ['planning/round/halves.ts', EQUALITY, 'place < 2 * size', 'place <= 2 * size', BEYOND],
  ['planning/round/halves.ts', EQUALITY, 'head < queue.length', 'head <= queue.length', BEYOND],
  [
    'planning/round/halves.ts',
    EQUALITY,
    'this.relaxation.graph.a[pair] === left',
    'this.relaxation.graph.a[pair] !== left',
    'The two directions of a pair change names, and are counted together.',
  ],
  ['planning/round/inbound.ts', CONDITION, 'approaches === UNBOUND', 'false', 'Everybody has room where no cap binds.'],
  ['planning/round/inbound.ts', EQUALITY, 'head < queue.length', 'head <= queue.length', BEYOND],
  ['planning/round/plan.ts', EQUALITY, 'v < places.length', 'v <= places.length', BEYOND],
  ['planning/round/plan.ts', LIST, '[a, b]', '[]', 'The matcher is asked instead.'],
  ['planning/round/plan-all.ts', ARITHMETIC, 'a * this.#members', 'a / this.#members', APART],
  ['planning/round/plan-all.ts', ARITHMETIC, 'a * this.#members + b', 'a * this.#members - b', APART],
  ['planning/round/plan-all.ts', EQUALITY, 'place < this.#members', 'place <= this.#members', BEYOND],
  ['planning/round/report.ts', EQUALITY, 'pair < planned.length', 'pair <= planned.length', BEYOND],
  ['planning/round/solve.ts', EQUALITY, 'pair < graph.pairs.length', 'pair <= graph.pairs.length', BEYOND],
  ['planning/round/greedy.ts', CONDITION, 'last !== undefined', 'true', 'What has something left has a last.'],
  ['planning/round/kicks.ts', CONDITION, 'forced.length === 0', 'false', SPARED],
]

/** Of the rounds. */
export const SURVIVORS_OF_ROUNDS = fromRows(ROWS)
