import type { Row } from './survivor.ts'
import { BEYOND, FIRST, fromRows, KINDS, SPARED, TYPES } from './survivor.ts'

const STRYKER = '["Stryker was here"]'
const {
  condition: CONDITION,
  equality: EQUALITY,
  unary: UNARY,
  arithmetic: ARITHMETIC,
  array: LIST,
  method: METHOD,
} = KINDS
const DIFFERENCES = 'Of one day only differences are read.'
const AS_IT_IS = 'It is set to what it is.'
const NO_FIRST =
  'A day without a meeting has no first and no last one: any slot comes before the one and after the other.'
const ONE_WAY = 'Where it says too many are free, the search is made, and finds nobody.'
const NO_SLOT = 'In a slot that there is not nothing fits.'
const NOTHING_NOTED = 'Without a table nothing is noted that anybody asks for.'
const FITS = 'Whether a pair fits is asked again for each slot.'
const NO_MORE = 'No slot has more meetings than half of the people, who meet one at a time.'
const NOTHING_ADDED = 'A share of nothing adds nothing.'
const NO_SHARE = 'Behind the thirteenth nothing counts any more, and of equal ones either may stand first.'

const EVENTS: readonly Row[] = [
  ['planning/event.ts', CONDITION, 'q === undefined', 'false', 'No pair has a stranger.'],
  ['planning/event/construct.ts', CONDITION, 'mayMeet(schedule, pair)', 'true', FITS],
  ['planning/event/construct.ts', CONDITION, 'slotOf[pair] === -1', 'true', FITS],
  [
    'planning/event/construct.ts',
    CONDITION,
    'slotOf[pair] === -1 && !schedule.isFull(model.first[pair]!)',
    'true',
    FITS,
  ],
  [
    'planning/event/construct.ts',
    CONDITION,
    'slotOf[pair] === -1 && !schedule.isFull(model.first[pair]!) && !schedule.isFull(model.second[pair]!)',
    'true',
    FITS,
  ],
  [
    'planning/event/construct.ts',
    'LogicalOperator',
    'slotOf[pair] === -1 && !schedule.isFull(model.first[pair]!)',
    'slotOf[pair] === -1 || !schedule.isFull(model.first[pair]!)',
    FITS,
  ],
  [
    'planning/event/construct.ts',
    'LogicalOperator',
    'slotOf[pair] === -1 && !schedule.isFull(model.first[pair]!) && !schedule.isFull(model.second[pair]!)',
    'slotOf[pair] === -1 && !schedule.isFull(model.first[pair]!) || !schedule.isFull(model.second[pair]!)',
    FITS,
  ],
  [
    'planning/event/construct.ts',
    ARITHMETIC,
    '-Number.MAX_SAFE_INTEGER + 1',
    '-Number.MAX_SAFE_INTEGER - 1',
    'Both lie below any loss.',
  ],
  ['planning/event/construct.ts', EQUALITY, 'person < people', 'person <= people', BEYOND],
  ['planning/event/days.ts', EQUALITY, 'cell < present.length', 'cell <= present.length', BEYOND],
  ['planning/event/days.ts', CONDITION, 'cell % slots === 0', 'false', DIFFERENCES],
  ['planning/event/days.ts', ARITHMETIC, 'cell % slots', 'cell * slots', DIFFERENCES],
  ['planning/event/days.ts', EQUALITY, 'slot < this.#first[person]!', 'slot <= this.#first[person]!', AS_IT_IS],
  ['planning/event/days.ts', EQUALITY, 'slot > this.#last[person]!', 'slot >= this.#last[person]!', AS_IT_IS],
  ['planning/event/days.ts', CONDITION, 'next < slots', 'true', NO_FIRST],
  ['planning/event/days.ts', EQUALITY, 'next < slots', 'next <= slots', NO_FIRST],
  ['planning/event/days.ts', CONDITION, 'next >= 0', 'true', NO_FIRST],
  ['planning/event/days.ts', EQUALITY, 'next >= 0', 'next > 0', NO_FIRST],
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
  ['planning/event/left-out.ts', CONDITION, 'count[person] !== 0', 'false', SPARED],
  ['planning/event/make-way.ts', CONDITION, 'pair < 0', 'false', 'Nothing holds a pair that there is not.'],
  ['planning/event/model.ts', CONDITION, 'vetoed.size > 0', 'true', SPARED],
  ['planning/event/model.ts', EQUALITY, 'vetoed.size > 0', 'vetoed.size >= 0', SPARED],
  ['planning/event/model.ts', EQUALITY, 'person < people', 'person <= people', BEYOND],
  ['planning/event/participant.ts', CONDITION, "typeof id === 'string'", 'true', 'No id is anything but a text.'],
  ['planning/event/pin-search.ts', 'ArrowFunction', '() => -1', '() => undefined', FIRST],
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
]

const CIRCLES: readonly Row[] = [
  ['planning/circles/completing.ts', CONDITION, 'looks > 0', 'true', SPARED],
  ['planning/circles/completing.ts', EQUALITY, 'looks > 0', 'looks >= 0', SPARED],
  ['planning/circles/completing.ts', METHOD, 'others.slice(i + 1)', 'others', SPARED],
  ['planning/circles/seating.ts', CONDITION, 'first === undefined', 'false', TYPES],
  ['planning/circles/seating.ts', CONDITION, 'c === at', 'false', 'Nobody may join beside themselves.'],
  [
    'planning/circles/seating.ts',
    METHOD,
    'circles.filter(one => one.length >= LEAST)',
    'circles',
    'No circle has fewer.',
  ],
  ['planning/circles/seating.ts', CONDITION, 'one.length >= LEAST', 'true', 'No circle has fewer.'],
]

const DELEGATIONS: readonly Row[] = [
  ['planning/delegation/bound.ts', CONDITION, 'this.#seats === 0', 'false', SPARED],
  ['planning/delegation/bound.ts', CONDITION, 'this.#counted > this.#at', 'true', SPARED],
  ['planning/delegation/bound.ts', EQUALITY, 'this.#counted > this.#at', 'this.#counted >= this.#at', SPARED],
  ['planning/delegation/cover.ts', CONDITION, 'place < most', 'true', NO_SHARE],
  ['planning/delegation/cover.ts', EQUALITY, 'place < most', 'place <= most', NO_SHARE],
  ['planning/delegation/cover.ts', EQUALITY, 'list[place]! >= worth', 'list[place]! > worth', NO_SHARE],
  [
    'planning/delegation/party.ts',
    UNARY,
    '-1',
    '+1',
    'A group that is worth nothing is found again where seats are filled.',
  ],
  [
    'planning/delegation/ranking.ts',
    EQUALITY,
    'byGain(foremost, bound) < 0',
    'byGain(foremost, bound) <= 0',
    'No two are equal: they have different places.',
  ],
  [
    'planning/delegation/ranking.ts',
    EQUALITY,
    'byGain(gain, foremost) < 0',
    'byGain(gain, foremost) <= 0',
    'No two are equal: they have different places.',
  ],
  [
    'planning/delegation/ranking.ts',
    EQUALITY,
    'byGain(sorted[middle]!, gain) < 0',
    'byGain(sorted[middle]!, gain) <= 0',
    'No two are equal: they have different places.',
  ],
  ['planning/delegation/ranking.ts', CONDITION, 'found.length > FEW', 'true', SPARED],
  ['planning/delegation/ranking.ts', CONDITION, 'found.length > FEW', 'false', SPARED],
  ['planning/delegation/ranking.ts', EQUALITY, 'found.length > FEW', 'found.length >= FEW', SPARED],
  ['planning/delegation/ranking.ts', EQUALITY, 'found.length > FEW', 'found.length <= FEW', SPARED],
  ['planning/delegation/rivals.ts', CONDITION, 'rivalry.maxRivals === 0', 'false', SPARED],
  ['planning/delegation/shares.ts', CONDITION, 'many === 0', 'false', NOTHING_ADDED],
  ['planning/delegation/shares.ts', CONDITION, 'bridge === 0', 'false', NOTHING_ADDED],
  [
    'planning/delegation/shares.ts',
    'StringLiteral',
    "''",
    '"Stryker was here!"',
    'There is one bridge, whatever its name.',
  ],
  ['planning/delegation/shares.ts', CONDITION, 'language !== undefined', 'true', 'Nobody speaks undefined.'],
]

export const SURVIVORS_OF_PLANS = fromRows([...EVENTS, ...CIRCLES, ...DELEGATIONS])
