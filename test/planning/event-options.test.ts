import { describe, expect, test } from 'vitest'
import { createMatcher, createNetwork, meetingsBySlot, planEvent, repairEvent, slotTimes } from '../../src/index.ts'
import { said } from './said.ts'

const members = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' }) as const)
const matcher = createMatcher(createNetwork({ members }), {
  name: 'plain',
  bias: 0,
  threshold: null,
  signals: [],
  rules: ['differentMember'],
})
const plan = planEvent(matcher, { slots: 3, tables: 2, work: 0 })

const UNKNOWN = 'unknown-member: Expected'
const WRONG = 'invalid-argument: Expected'

test('a slot says of its times what was said, and a meeting in no slot of the plan is in no view', () => {
  const start = '2026-12-03T10:00'
  const { setting } = planEvent(matcher, { slots: [{ start }, {}], tables: 1, work: 0 })
  expect(setting.slots.map(slot => Object.keys(slot))).toEqual([['start'], []])
  const [first] = plan.meetings
  const strange = { ...plan, meetings: [{ ...first!, slot: 9 }] }
  expect([...meetingsBySlot(strange).values()].flat()).toEqual([])
})

describe('planEvent()', () => {
  const ask = (json: string) =>
    said(() => planEvent(matcher, { slots: 3, tables: [{ id: 'T' }, 'U'], work: 0, ...JSON.parse(json) }))

  test.each([
    [
      '{ "participants": ["a", "x"] }',
      `${UNKNOWN} \`participants[1]\` to be the id of a member of this network, got \`"x"\` (string)`,
    ],
    ['{ "participants": "a" }', `${WRONG} \`participants\` to be a list, got \`"a"\` (string)`],
    ['{ "slots": [] }', `${WRONG} \`slots.length\` to be an integer from 1 to 500, got \`0\` (number)`],
    ['{ "slots": "3" }', `${WRONG} \`slots\` to be a list, got \`"3"\` (string)`],
    ['{ "slots": [3] }', `${WRONG} \`slots[0]\` to be an object, got \`3\` (number)`],
    ['{ "slots": [{ "end": 5 }] }', `${WRONG} \`slots[0]\` to be times as YYYY-MM-DDTHH:MM, got \`5\` (number)`],
    [
      '{ "slots": [{ "start": "2026-12-03T10:00", "end": "2026-12-03T10:00" }] }',
      `${WRONG} \`slots[0]\` to be over after it has begun, got \`{"start":"2026-12-03T10:00","end":"2026-12-03T10:00"}\` (object)`,
    ],
    ['{ "tables": ["T", ""] }', `${WRONG} \`tables[1].id\` to be a text, got \`""\` (string)`],
    ['{ "tables": [{ "id": 7 }] }', `${WRONG} \`tables[0].id\` to be a text, got \`7\` (number)`],
    ['{ "tables": [7] }', `${WRONG} \`tables[0]\` to be an object, got \`7\` (number)`],
    [
      '{ "tables": [{ "id": "T", "open": [] }] }',
      `${WRONG} \`tables[0]\` to be made of id, closed, got \`"open"\` (string)`,
    ],
    [
      '{ "tables": [{ "id": "T", "closed": [1, 4] }] }',
      `${WRONG} \`tables[0].closed[1]\` to be an integer from 1 to 3, got \`4\` (number)`,
    ],
    ['{ "tables": [{ "id": "T", "closed": 1 }] }', `${WRONG} \`tables[0].closed\` to be a list, got \`1\` (number)`],
    ['{ "tables": ["T", "U", "T"] }', `${WRONG} \`tables\` to have different ids, got \`["T","U","T"]\` (array)`],
    ['{ "breaks": [0] }', `${WRONG} \`breaks[0]\` to be an integer from 1 to 3, got \`0\` (number)`],
    ['{ "breaks": 1 }', `${WRONG} \`breaks\` to be a list, got \`1\` (number)`],
    ['{ "availability": [] }', `${WRONG} \`availability\` to be an object, got \`[]\` (array)`],
    [
      '{ "availability": { "x": [1] } }',
      `${UNKNOWN} \`availability.x\` to be the id of a participant, got \`"x"\` (string)`,
    ],
    [
      '{ "availability": { "a": [4] } }',
      `${WRONG} \`availability.a[0]\` to be an integer from 1 to 3, got \`4\` (number)`,
    ],
    ['{ "wishes": 1 }', `${WRONG} \`wishes\` to be a list, got \`1\` (number)`],
    [
      '{ "wishes": [{ "from": "x", "to": "a" }] }',
      `${UNKNOWN} \`wishes[0].from\` to be the id of a participant, got \`"x"\` (string)`,
    ],
    [
      '{ "wishes": [{ "from": "a", "to": 7 }] }',
      `${UNKNOWN} \`wishes[0].to\` to be the id of a participant, got \`7\` (number)`,
    ],
    [
      '{ "wishes": [{ "from": "a", "to": "b", "by": 1 }] }',
      `${WRONG} \`wishes[0]\` to be made of from, to, got \`"by"\` (string)`,
    ],
    [
      '{ "wishes": [{ "from": "a", "to": "a" }] }',
      `${WRONG} \`wishes[0]\` to be about somebody else, got \`"a"\` (string)`,
    ],
    [
      '{ "vetoes": [{ "from": "b", "to": "b" }] }',
      `${WRONG} \`vetoes[0]\` to be about somebody else, got \`"b"\` (string)`,
    ],
    ['{ "vetoes": 1 }', `${WRONG} \`vetoes\` to be a list, got \`1\` (number)`],
    [
      '{ "vetoes": [{ "from": "a", "to": "x" }] }',
      `${UNKNOWN} \`vetoes[0].to\` to be the id of a participant, got \`"x"\` (string)`,
    ],
    [
      '{ "participants": ["a", "b"], "vetoes": [{ "from": "c", "to": "a" }] }',
      `${UNKNOWN} \`vetoes[0].from\` to be the id of a participant, got \`"c"\` (string)`,
    ],
    ['{ "interpreters": 1 }', `${WRONG} \`interpreters\` to be a list, got \`1\` (number)`],
    [
      '{ "interpreters": [{ "id": "", "languages": [] }] }',
      `${WRONG} \`interpreters[0].id\` to be a text, got \`""\` (string)`,
    ],
    [
      '{ "interpreters": [{ "id": "i", "languages": ["de", 7] }] }',
      `${WRONG} \`interpreters[0].languages[1]\` to be a text, got \`7\` (number)`,
    ],
    [
      '{ "interpreters": [{ "id": "i", "languages": ["de", "Türkisch"] }] }',
      `${WRONG} \`interpreters[0].languages[1]\` to be a language code such as tr, got \`"Türkisch"\` (string)`,
    ],
    [
      '{ "interpreters": [{ "id": "i", "languages": ["DE"] }] }',
      `${WRONG} \`interpreters[0].languages[0]\` to be a language code such as tr, got \`"DE"\` (string)`,
    ],
    [
      '{ "interpreters": [{ "id": "i", "languages": ["de-DE"] }] }',
      `${WRONG} \`interpreters[0].languages[0]\` to be a language code such as tr, got \`"de-DE"\` (string)`,
    ],
    [
      '{ "interpreters": [{ "id": "i", "languages": "de" }] }',
      `${WRONG} \`interpreters[0].languages\` to be a list, got \`"de"\` (string)`,
    ],
    [
      '{ "interpreters": [{ "id": "i", "languages": [], "slots": [4] }] }',
      `${WRONG} \`interpreters[0].slots[0]\` to be an integer from 1 to 3, got \`4\` (number)`,
    ],
    [
      '{ "interpreters": [{ "id": "i", "languages": [], "name": "I" }] }',
      `${WRONG} \`interpreters[0]\` to be made of id, languages, slots, got \`"name"\` (string)`,
    ],
    [
      '{ "interpreters": [{ "id": "i", "languages": [] }, { "id": "i", "languages": [] }] }',
      `${WRONG} \`interpreters\` to have different ids, got \`["i","i"]\` (array)`,
    ],
    ['{ "pins": 1 }', `${WRONG} \`pins\` to be a list, got \`1\` (number)`],
    [
      '{ "pins": [{ "a": "x", "b": "b" }] }',
      `${UNKNOWN} \`pins[0].a\` to be the id of a participant, got \`"x"\` (string)`,
    ],
    [
      '{ "pins": [{ "a": "a", "b": "x" }] }',
      `${UNKNOWN} \`pins[0].b\` to be the id of a participant, got \`"x"\` (string)`,
    ],
    [
      '{ "pins": [{ "a": "a", "b": "a" }] }',
      `${WRONG} \`pins[0]\` to join two different members, got \`"a"\` (string)`,
    ],
    [
      '{ "pins": [{ "a": "a", "b": "b", "slot": 4 }] }',
      `${WRONG} \`pins[0].slot\` to be an integer from 1 to 3, got \`4\` (number)`,
    ],
    [
      '{ "pins": [{ "a": "a", "b": "b", "slot": 0 }] }',
      `${WRONG} \`pins[0].slot\` to be an integer from 1 to 3, got \`0\` (number)`,
    ],
    [
      '{ "pins": [{ "a": "a", "b": "b", "table": "V" }] }',
      `${WRONG} \`pins[0].table\` to be a table of the event, got \`"V"\` (string)`,
    ],
    [
      '{ "pins": [{ "a": "a", "b": "b", "by": 1 }] }',
      `${WRONG} \`pins[0]\` to be made of a, b, slot, table, got \`"by"\` (string)`,
    ],
    [
      '{ "pins": [{ "a": "b", "b": "c" }, { "a": "a", "b": "b", "slot": 2 }], "breaks": [2] }',
      `${WRONG} \`pins[1].slot\` to be no break, in which a meeting cannot be kept, got \`2\` (number)`,
    ],
    [
      '{ "weights": { "wihs": 1 } }',
      `${WRONG} \`weights\` to be made of wish, first, early, gap, change, got \`"wihs"\` (string)`,
    ],
    [
      '{ "weights": { "wish": -1 } }',
      `${WRONG} \`weights.wish\` to be an integer from 0 to 1000000, got \`-1\` (number)`,
    ],
    [
      '{ "weights": { "change": 1000001 } }',
      `${WRONG} \`weights.change\` to be an integer from 0 to 1000000, got \`1000001\` (number)`,
    ],
    ['{ "weights": { "wish": 0, "first": 1000000, "early": 0, "gap": 0, "change": 0 } }', 'no error'],
    ['{ "pins": [{ "a": "a", "b": "b", "slot": 3, "table": "U" }], "tables": ["T", "U"] }', 'no error'],
  ])('%s', (json, message) => {
    expect(ask(json)).toBe(message)
  })

  test('refuses a Map or a Set where names are asked for: what it holds would be heard by nobody', () => {
    const wrong = (asked: object) => said(() => planEvent(matcher, { slots: 3, tables: 1, work: 0, ...asked }))
    expect(wrong({ availability: new Map([['a', [1]]]) })).toBe(
      `${WRONG} \`availability\` to be an object, got \`[object Map]\` (object)`,
    )
    expect(wrong({ weights: new Set(['wish']) })).toBe(
      `${WRONG} \`weights\` to be an object, got \`[object Set]\` (object)`,
    )
  })

  test('refuses more tables than 5,000 also where they have names', () => {
    const tables = Array.from({ length: 5001 }, (_, i) => String(i))
    expect(said(() => planEvent(matcher, { slots: 1, tables, work: 0 }))).toBe(
      `${WRONG} \`tables.length\` to be an integer from 0 to 5000, got \`5001\` (number)`,
    )
  })

  test('keeps what it was asked, in its own order, and the rest by default', () => {
    expect(plan.setting).toEqual({
      participants: ['a', 'b', 'c'].map(id => ({ id, name: id, languages: [], slots: [1, 2, 3] })),
      slots: [{}, {}, {}],
      breaks: [],
      tables: [
        { id: 'T1', closed: [] },
        { id: 'T2', closed: [] },
      ],
      interpreters: [],
      maxMeetings: 3,
      vetoes: [],
      pins: [],
      pairs: [
        [0, 1, 500_000, 0],
        [0, 2, 500_000, 0],
        [1, 2, 500_000, 0],
      ],
      weights: { wish: 200_000, first: 300_000, early: 60_000, gap: 10_000, change: 2_000 },
      seed: 1,
    })
    const { setting } = planEvent(matcher, {
      slots: [{ start: '2026-12-03T10:00', end: '2026-12-03T10:20' }, { start: '2026-12-03T10:20' }, {}],
      tables: ['T', { id: 'U' }, { id: 'V', closed: [3, 1, 3] }],
      participants: ['c', 'a', 'c'],
      availability: { a: [3, 2, 3] },
      breaks: [2, 2],
      wishes: [{ from: 'c', to: 'a' }],
      vetoes: [{ from: 'a', to: 'c' }],
      interpreters: [
        { id: 'i', languages: ['de'] },
        { id: 'k', languages: ['tr'], slots: [2, 1, 2] },
      ],
      maxMeetings: 2,
      weights: { gap: 7 },
      seed: -3,
      work: 0,
    })
    expect(setting).toMatchObject({
      participants: [
        { id: 'a', slots: [3] },
        { id: 'c', slots: [1, 3] },
      ],
      slots: [{ start: '2026-12-03T10:00', end: '2026-12-03T10:20' }, { start: '2026-12-03T10:20' }, {}],
      breaks: [2],
      tables: [
        { id: 'T', closed: [] },
        { id: 'U', closed: [] },
        { id: 'V', closed: [1, 3] },
      ],
      interpreters: [
        { id: 'i', languages: ['de'], slots: [1, 2, 3] },
        { id: 'k', languages: ['tr'], slots: [1, 2] },
      ],
      maxMeetings: 2,
      vetoes: [['a', 'c']],
      pairs: [[0, 1, 500_000, 2]],
      weights: { wish: 200_000, first: 300_000, early: 60_000, gap: 7, change: 2_000 },
      seed: -3,
    })
    const pins = [
      { a: 'b', b: 'a', slot: 2, table: 'T1' },
      { a: 'c', b: 'a' },
    ]
    expect(planEvent(matcher, { slots: 3, tables: 1, pins, work: 0 }).setting.pins).toEqual(pins)
  })
})

describe('repairEvent()', () => {
  const ask = (json: string) => said(() => repairEvent(plan, { work: 0, ...JSON.parse(json) }))

  test.each([
    ['{ "noShows": "a" }', `${WRONG} \`noShows\` to be a list, got \`"a"\` (string)`],
    ['{ "noShows": ["x"] }', `${UNKNOWN} \`noShows\` to be the id of a participant, got \`"x"\` (string)`],
    ['{ "late": 1 }', `${WRONG} \`late\` to be a list, got \`1\` (number)`],
    ['{ "late": [1] }', `${WRONG} \`late\` to be an object, got \`1\` (number)`],
    [
      '{ "late": [{ "id": "x", "from": 2 }] }',
      `${UNKNOWN} \`late\` to be the id of a participant, got \`"x"\` (string)`,
    ],
    [
      '{ "late": [{ "id": "a", "from": 4 }] }',
      `${WRONG} \`late.from\` to be an integer from 1 to 3, got \`4\` (number)`,
    ],
    [
      '{ "late": [{ "id": "a" }] }',
      `${WRONG} \`late.from\` to be an integer from 1 to 3, got \`undefined\` (undefined)`,
    ],
    [
      '{ "late": [{ "id": "a", "from": 2, "until": 3 }] }',
      `${WRONG} \`late\` to be made of id, from, got \`"until"\` (string)`,
    ],
    [
      '{ "closed": [{ "table": "T1", "slot": 3 }] }',
      `${WRONG} \`closed\` to be made of table, from, got \`"slot"\` (string)`,
    ],
    ['{ "closed": 1 }', `${WRONG} \`closed\` to be a list, got \`1\` (number)`],
    ['{ "closed": [1] }', `${WRONG} \`closed\` to be an object, got \`1\` (number)`],
    ['{ "closed": [{ "table": "x" }] }', `${WRONG} \`closed.table\` to be a table of the plan, got \`"x"\` (string)`],
    [
      '{ "closed": [{ "table": "T1", "from": 0 }] }',
      `${WRONG} \`closed.from\` to be an integer from 1 to 3, got \`0\` (number)`,
    ],
    ['{ "closed": [{ "table": "T1", "from": 3 }], "late": [{ "id": "a", "from": 3 }], "noShows": ["b"] }', 'no error'],
  ])('%s', (json, message) => {
    expect(ask(json)).toBe(message)
  })

  test.each(['null', '[]', '3'])('of %s, which is no plan', json => {
    const type = json === 'null' ? 'null' : json === '[]' ? 'array' : 'number'
    expect(said(() => repairEvent(JSON.parse(json), {}))).toBe(
      `${WRONG} \`plan\` to be an object, got \`${json}\` (${type})`,
    )
  })

  // Every place of a plan: `expect-plan.test.ts`.
  test('of a plan that was damaged', () => {
    const damaged = JSON.parse(JSON.stringify(plan))
    damaged.setting.breaks = 1
    expect(said(() => repairEvent(damaged, {}))).toBe(
      `${WRONG} \`plan.setting.breaks\` to be as planEvent made it, got \`1\` (number)`,
    )
  })
})

describe('slotTimes()', () => {
  test('lasts 20 minutes with a pause of 5, if nothing else is said', () => {
    expect(slotTimes({ slots: 2, start: '2026-12-03T00:00' })).toEqual([
      { start: '2026-12-03T00:00', end: '2026-12-03T00:20' },
      { start: '2026-12-03T00:25', end: '2026-12-03T00:45' },
    ])
    expect(slotTimes({ slots: 2, start: '2026-12-03T09:59', minutes: 61, pause: 0 })).toEqual([
      { start: '2026-12-03T09:59', end: '2026-12-03T11:00' },
      { start: '2026-12-03T11:00', end: '2026-12-03T12:01' },
    ])
  })

  test('is over before midnight, no pause after the last', () => {
    expect(slotTimes({ slots: 1, start: '2026-12-03T23:00', minutes: 59 })).toEqual([
      { start: '2026-12-03T23:00', end: '2026-12-03T23:59' },
    ])
    expect(said(() => slotTimes({ slots: 1, start: '2026-12-03T23:00', minutes: 60 }))).toBe(
      `${WRONG} \`slots\` to be over before midnight, got \`1\` (number)`,
    )
  })

  test.each([
    'x2026-12-03T10:00',
    '2026-12-03T10:00:00',
    '2026-12-03T1:00',
    '2026-12-03T24:00',
    '2026-12-03T10:60',
    '',
  ])('%j is no time', start => {
    expect(said(() => slotTimes({ slots: 1, start }))).toBe(
      `${WRONG} \`start\` to be a time as YYYY-MM-DDTHH:MM, got \`"${start}"\` (string)`,
    )
  })
})

test('two slots do not begin together, with one between them that says nothing of its time either', () => {
  const start = '2026-12-03T10:00'
  expect(said(() => planEvent(matcher, { slots: [{ start }, {}, { start }], tables: 1, work: 0 }))).toBe(
    `${WRONG} \`slots[2]\` to begin after \`slots[0]\`, got \`"${start}"\` (string)`,
  )
})

test('whoever has no meeting gets one at any price', () => {
  const weights = { wish: 0, first: 0, early: 0, gap: 1_000_000, change: 0 }
  const { meetings } = planEvent(matcher, { slots: 3, tables: 1, weights, availability: { a: [3], c: [1] }, work: 0 })
  expect(meetings.map(({ a, b, slot }) => `${a} ${b} ${slot}`)).toEqual(['b c 1', 'a b 3'])
})
