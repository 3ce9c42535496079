import type { Row } from './survivor.ts'
import { BEYOND, FIRST, fromRows, KINDS, SPARED, TYPES } from './survivor.ts'

const { condition: CONDITION, equality: EQUALITY, arithmetic: ARITHMETIC, array: LIST, method: METHOD } = KINDS
const STRYKER = '["Stryker was here"]'
const ONCE = 'No candidate is in a ranking twice, and no two are equal.'
const ALONE = 'With nobody counted nothing is added to a worth that was noted before.'
const NEVER_SMALLER = 'No circle is ever smaller.'
const NO_RANK = 'Behind the last that counts a share adds nothing, wherever it stands.'
const RANKED = 'A ranking is in order, whatever the order of those whom it is made of.'
const FITS = 'Whether a pair fits is asked of each slot once more.'
const SAME_DAY = 'Only the differences within one day are read.'
const SET_AGAIN = 'It is set to what it is already.'
const NO_SLOT = 'Where no meeting is found, what stands for none is not read, and the next meeting takes its place.'

const CIRCLES: readonly Row[] = [
  [
    'planning/circles/company.ts',
    EQUALITY,
    'part < parts',
    'part <= parts',
    'Behind the last part there is nobody to ask.',
  ],
  ['planning/circles/completing.ts', CONDITION, 'looks >= 0', 'true', SPARED],
  ['planning/circles/completing.ts', METHOD, 'others.slice(i + 1)', 'others', SPARED],
  ['planning/circles/seating.ts', CONDITION, 'first === undefined', 'false', TYPES],
  ['planning/circles/seating.ts', METHOD, 'circles.filter(one => one.length >= LEAST)', 'circles', NEVER_SMALLER],
  ['planning/circles/seating.ts', CONDITION, 'one.length >= LEAST', 'true', NEVER_SMALLER],
]

const DELEGATION: readonly Row[] = [
  ['planning/delegation/bound.ts', CONDITION, 'this.#seats === 0', 'false', 'Without seats nobody is counted.'],
  ['planning/delegation/bound.ts', CONDITION, 'this.#counted > this.#at', 'true', ALONE],
  ['planning/delegation/bound.ts', EQUALITY, 'this.#counted > this.#at', 'this.#counted >= this.#at', ALONE],
  [
    'planning/delegation/choose.ts',
    METHOD,
    'places.filter(place => !pins.includes(place)).sort((p, q) => p - q)',
    'places.filter(place => !pins.includes(place))',
    RANKED,
  ],
  [
    'planning/delegation/choose.ts',
    METHOD,
    'places.filter(place => !pins.includes(place))',
    'places',
    'Pins are not among those chosen.',
  ],
  ['planning/delegation/choose.ts', 'ArrowFunction', '(p, q) => p - q', '() => undefined', RANKED],
  ['planning/delegation/choose.ts', ARITHMETIC, 'p - q', 'p + q', RANKED],
  ['planning/delegation/cover.ts', CONDITION, 'place < most', 'true', NO_RANK],
  ['planning/delegation/cover.ts', EQUALITY, 'place < most', 'place <= most', NO_RANK],
  [
    'planning/delegation/cover.ts',
    EQUALITY,
    'list[place]! >= worth',
    'list[place]! > worth',
    'Before or behind one that is equal, the list is the same, and so is the sum.',
  ],
  [
    'planning/delegation/options.ts',
    CONDITION,
    "typeof to !== 'string'",
    'false',
    'Every code of a country is a text.',
  ],
  ['planning/delegation/party.ts', LIST, '[]', STRYKER, FIRST],
  ['planning/delegation/ranking.ts', EQUALITY, 'byGain(foremost, bound) < 0', 'byGain(foremost, bound) <= 0', ONCE],
  ['planning/delegation/ranking.ts', EQUALITY, 'byGain(gain, foremost) < 0', 'byGain(gain, foremost) <= 0', ONCE],
  [
    'planning/delegation/ranking.ts',
    EQUALITY,
    'byGain(sorted[middle]!, gain) < 0',
    'byGain(sorted[middle]!, gain) <= 0',
    ONCE,
  ],
  ['planning/delegation/ranking.ts', CONDITION, 'found.length > FEW', 'true', SPARED],
  ['planning/delegation/ranking.ts', CONDITION, 'found.length > FEW', 'false', SPARED],
  ['planning/delegation/ranking.ts', EQUALITY, 'found.length > FEW', 'found.length >= FEW', SPARED],
  ['planning/delegation/ranking.ts', EQUALITY, 'found.length > FEW', 'found.length <= FEW', SPARED],
  ['planning/delegation/rivals.ts', CONDITION, 'rivalry.maxRivals === 0', 'false', SPARED],
  [
    'planning/delegation/shares.ts',
    CONDITION,
    'language !== undefined',
    'true',
    'Nobody speaks a language that there is not.',
  ],
  [
    'planning/delegation/tell.ts',
    ARITHMETIC,
    'p.place - q.place',
    'p.place + q.place',
    'They stand in the order of their places already, and of equal ones sorting keeps it.',
  ],
]

const EVENT: readonly Row[] = [
  ['planning/event.ts', CONDITION, 'q === undefined', 'false', 'In no pair is somebody who does not take part.'],
  ['planning/event/construct.ts', CONDITION, 'mayMeet(schedule, pair)', 'true', FITS],
  [
    'planning/event/construct.ts',
    CONDITION,
    'slotOf[pair] === -1 && !schedule.isFull(model.first[pair]!) && !schedule.isFull(model.second[pair]!)',
    'true',
    FITS,
  ],
  [
    'planning/event/construct.ts',
    CONDITION,
    'slotOf[pair] === -1 && !schedule.isFull(model.first[pair]!)',
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
  ['planning/event/construct.ts', CONDITION, 'slotOf[pair] === -1', 'true', FITS],
  [
    'planning/event/construct.ts',
    ARITHMETIC,
    '-Number.MAX_SAFE_INTEGER + 1',
    '-Number.MAX_SAFE_INTEGER - 1',
    'No loss is nearly as large as either.',
  ],
  ['planning/event/construct.ts', EQUALITY, 'person < people', 'person <= people', BEYOND],
  ['planning/event/days.ts', EQUALITY, 'cell < present.length', 'cell <= present.length', BEYOND],
  ['planning/event/days.ts', CONDITION, 'cell % slots === 0', 'false', SAME_DAY],
  ['planning/event/days.ts', ARITHMETIC, 'cell % slots', 'cell * slots', SAME_DAY],
  ['planning/event/days.ts', EQUALITY, 'slot < this.#first[person]!', 'slot <= this.#first[person]!', SET_AGAIN],
  ['planning/event/days.ts', EQUALITY, 'slot > this.#last[person]!', 'slot >= this.#last[person]!', SET_AGAIN],
  ['planning/event/days.ts', CONDITION, 'next < slots', 'true', NO_SLOT],
  ['planning/event/days.ts', EQUALITY, 'next < slots', 'next <= slots', NO_SLOT],
  ['planning/event/days.ts', CONDITION, 'next >= 0', 'true', NO_SLOT],
  ['planning/event/days.ts', EQUALITY, 'next >= 0', 'next > 0', NO_SLOT],
]

/** Of circles, delegations and how events begin. */
export const SURVIVORS_OF_PLANS = fromRows([...CIRCLES, ...DELEGATION, ...EVENT])
