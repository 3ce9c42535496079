import type { Row } from './survivor.ts'
import { BEYOND, FIRST, fromRows, KINDS, SPARED } from './survivor.ts'

const STRYKER = '["Stryker was here"]'
const {
  condition: CONDITION,
  equality: EQUALITY,
  unary: UNARY,
  arithmetic: ARITHMETIC,
  array: LIST,
  method: METHOD,
} = KINDS
const ONE_WAY = 'Where it says too many are free, the search is made, and finds nobody.'
const NO_SLOT = 'In a slot that there is not nothing fits.'
const NOTHING_NOTED = 'Without a table nothing is noted that anybody asks for.'
const FITS = 'Whether a pair fits is asked again for each slot.'
const NO_TIME = 'Undefined comes neither before nor after anything.'
const NOBODY_KNOWN = 'Without a matcher nobody is known, and nothing is told anew.'
const NO_MORE = 'No slot has more meetings than half of the people, who meet one at a time.'

const ROWS: readonly Row[] = [
  [
    'planning/event/expect-plan.ts',
    'StringLiteral',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of the source
    '`${path}[${k}]`',
    '``',
    'Where one is wrong it is asked again, with its path.',
  ],
  ['planning/event/expect-plan.ts', UNARY, '-1', '+1', 'A pair without two places has nothing wished either.'],
  ['planning/event/interpreting.ts', UNARY, '-1', '+1', FIRST],
  ['planning/event/interpreting.ts', CONDITION, 'person >= 0', 'true', BEYOND],
  ['planning/event/interpreting.ts', CONDITION, 'own >= 0', 'true', BEYOND],
  ['planning/event/interpreting.ts', CONDITION, 'does === DOES.nothing', 'true', ONE_WAY],
  [
    'planning/event/interpreting.ts',
    'UpdateOperator',
    'this.#spare[Math.floor(at / this.#many)]!++',
    'this.#spare[Math.floor(at / this.#many)]! --',
    ONE_WAY,
  ],
  ['planning/event/interpreting.ts', CONDITION, 'this.#spare[slot] === 0', 'false', ONE_WAY],
  ['planning/event/interpreting.ts', CONDITION, 'this.#sits[cell] === DOES.nothing', 'false', ONE_WAY],
  ['planning/event/interpreting.ts', 'UpdateOperator', 'this.#spare[slot]!--', 'this.#spare[slot]!++', ONE_WAY],
  [
    'planning/event/interpreting.ts',
    ARITHMETIC,
    'Number(to === DOES.nothing) - Number(from === DOES.nothing)',
    'Number(to === DOES.nothing) + Number(from === DOES.nothing)',
    ONE_WAY,
  ],
  ['planning/event/interpreting.ts', CONDITION, 'to === DOES.nothing', 'true', ONE_WAY],
  ['planning/event/interpreting.ts', CONDITION, 'from === DOES.nothing', 'false', ONE_WAY],
  ['planning/event/interpreting.ts', CONDITION, '!this.concerns(pair)', 'false', SPARED],
  [
    'planning/event/interpreting.ts',
    CONDITION,
    'other < DOES.nothing',
    'false',
    'Who is not there, or meets, is found by no search either.',
  ],
  ['planning/event/interpreting.ts', CONDITION, 'other === pair', 'false', SPARED],
  [
    'planning/event/interpreting.ts',
    'UpdateOperator',
    'this.#search++',
    'this.#search--',
    'Each search has a number of its own all the same.',
  ],
  [
    'planning/event/interpreting.ts',
    CONDITION,
    'this.helpers[pair] !== undefined || this.#own[first[pair]!]! >= 0 || this.#own[second[pair]!]! >= 0',
    'true',
    SPARED,
  ],
  ['planning/event/left-out.ts', CONDITION, 'count[person] !== 0', 'false', SPARED],
  ['planning/event/make-way.ts', CONDITION, 'pair < 0', 'false', 'Nothing holds a pair that there is not.'],
  ['planning/event/model.ts', CONDITION, 'vetoed.size > 0', 'true', SPARED],
  ['planning/event/model.ts', EQUALITY, 'vetoed.size > 0', 'vetoed.size >= 0', SPARED],
  ['planning/event/model.ts', EQUALITY, 'person < people', 'person <= people', BEYOND],
  ['planning/event/participant.ts', CONDITION, "typeof id === 'string'", 'true', 'No id is anything but a text.'],
  ['planning/event/pin-search.ts', 'ArrowFunction', '() => -1', '() => undefined', FIRST],
  ['planning/event/pin-search.ts', UNARY, '-1', '+1', FIRST],
  [
    'planning/event/pin-search.ts',
    CONDITION,
    'table !== undefined || this.#schedule.interpreting.concerns(pair) || !this.#schedule.hasRoom(slot)',
    'true',
    SPARED,
  ],
  ['planning/event/pin-search.ts', LIST, '[]', STRYKER, 'No pin is called so.'],
  [
    'planning/event/pin-search.ts',
    METHOD,
    'ways.reverse()',
    'ways',
    'In whichever order they go, the schedule is as it was.',
  ],
  [
    'planning/event/pin-search.ts',
    EQUALITY,
    'way.next < this.#schedule.model.slots',
    'way.next <= this.#schedule.model.slots',
    NO_SLOT,
  ],
  [
    'planning/event/pin-search.ts',
    EQUALITY,
    'slot < this.#schedule.model.slots',
    'slot <= this.#schedule.model.slots',
    NO_SLOT,
  ],
  ['planning/event/pin-search.ts', CONDITION, 'this.#left[best] !== 0', 'true', SPARED],
  ['planning/event/pin-search.ts', CONDITION, 'this.#left[pin] === -1', 'true', SPARED],
  ['planning/event/pin-search.ts', CONDITION, 'isShared', 'true', SPARED],
  ['planning/event/pin-search.ts', CONDITION, 'table !== undefined', 'true', NOTHING_NOTED],
  [
    'planning/event/pin-search.ts',
    ARITHMETIC,
    'slot * this.#schedule.model.setting.tables.length + table',
    'slot * this.#schedule.model.setting.tables.length - table',
    'Two seats have different numbers all the same.',
  ],
  ['planning/event/plan.ts', EQUALITY, 'person < people', 'person <= people', BEYOND],
  ['planning/event/possible.ts', EQUALITY, 'p < q', 'p <= q', 'Nobody meets themselves.'],
  ['planning/event/read-pins.ts', CONDITION, 'slot !== undefined', 'true', 'No break is undefined.'],
  ['planning/event/reseat.ts', CONDITION, 'schedule.isFull(person)', 'false', FITS],
  ['planning/event/reseat.ts', CONDITION, 'schedule.isFree(person, asked) && schedule.hasRoom(asked)', 'true', FITS],
  [
    'planning/event/reseat.ts',
    'LogicalOperator',
    'schedule.isFree(person, asked) && schedule.hasRoom(asked)',
    'schedule.isFree(person, asked) || schedule.hasRoom(asked)',
    FITS,
  ],
  ['planning/event/schedule.ts', LIST, '[]', STRYKER, 'A move begins by emptying it.'],
  ['planning/event/schedule.ts', CONDITION, 'this.taken[slot]! < this.width', 'true', NO_MORE],
  [
    'planning/event/schedule.ts',
    EQUALITY,
    'this.taken[slot]! < this.width',
    'this.taken[slot]! <= this.width',
    NO_MORE,
  ],
  ['planning/event/seating.ts', EQUALITY, 'slot < model.slots', 'slot <= model.slots', BEYOND],
  ['planning/event/seating.ts', 'BooleanLiteral', 'false', 'true', 'Rounds are few, and one more changes nothing.'],
  ['planning/event/slot-times.ts', CONDITION, 'start !== undefined && end !== undefined', 'true', NO_TIME],
  [
    'planning/event/slot-times.ts',
    'LogicalOperator',
    'start !== undefined && end !== undefined',
    'start !== undefined || end !== undefined',
    NO_TIME,
  ],
  ['planning/event/slot-times.ts', CONDITION, 'end !== undefined', 'true', NO_TIME],
  ['planning/repair.ts', CONDITION, 'matcher === undefined', 'false', NOBODY_KNOWN],
  ['planning/repair.ts', 'OptionalChaining', 'matcher?.network', 'matcher.network', NOBODY_KNOWN],
  ['planning/repair.ts', CONDITION, 'tell !== undefined', 'true', NOBODY_KNOWN],
]

/** Of events that are planned already in part: pins, interpreters, tables, moves. */
export const SURVIVORS_OF_EVENTS = fromRows(ROWS)
