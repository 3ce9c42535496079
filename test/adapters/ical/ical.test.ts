import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import { toCalendar } from '../../../src/adapters/ical/index.ts'
import type { EventPlan } from '../../../src/index.ts'
import { createMatcher, createNetwork, planEvent, repairEvent, slotTimes, standardPolicy } from '../../../src/index.ts'
import { matcherOf } from '../../planning/event-matcher.ts'

const world = {
  members: ['a', 'b,;\\ü', 'c'].map(id => ({ id, name: `Çınar & ${id}`, kind: 'company' as const, languages: ['de'] })),
  liking: new Map([
    ['a b,;\\ü', 900],
    ['a c', 800],
    ['b,;\\ü c', 700],
  ]),
}
const matcher = matcherOf({ ...world, asked: {} as never })
const planAt = (start: string) => planEvent(matcher, { slots: slotTimes({ slots: 3, start }), tables: 2 })

interface Read {
  readonly summary: string
  readonly start: string
  readonly end: string
  readonly location: string
}

/** Instants as UTC, the only thing on which two readers can agree exactly. */
function readByIcalJs(text: string): Read[] {
  const root = new ICAL.Component(ICAL.parse(text))
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return root.getAllSubcomponents('vevent').map(part => {
    const { summary, startDate, endDate, location } = new ICAL.Event(part)
    return { summary, start: startDate.toJSDate().toISOString(), end: endDate.toJSDate().toISOString(), location }
  })
}

function readByNodeIcal(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap(part => {
    if (part?.type !== 'VEVENT') return []
    const { summary, start, end, location } = part
    return [
      { summary: String(summary), start: start.toISOString(), end: end!.toISOString(), location: String(location) },
    ]
  })
}

describe('toCalendar(plan, { zone }) as two independent readers read it', () => {
  test.each([
    ['Europe/Istanbul', '2026-11-27T09:00', '2026-11-27T06:00:00.000Z', 'winter: three hours before UTC'],
    ['Europe/Istanbul', '2027-06-11T09:00', '2027-06-11T06:00:00.000Z', 'summer: the same'],
    ['Europe/Berlin', '2026-11-27T09:00', '2026-11-27T08:00:00.000Z', 'winter: one hour'],
    ['Europe/Berlin', '2027-06-11T09:00', '2027-06-11T07:00:00.000Z', 'summer: two hours'],
    ['Europe/Berlin', '2027-03-28T09:00', '2027-03-28T07:00:00.000Z', 'the day the clocks go forward'],
    ['Europe/Berlin', '2026-10-25T09:00', '2026-10-25T08:00:00.000Z', 'the day the clocks go back'],
  ])('%s, %s is %s: %s', (zone, start, instant) => {
    const plan = planAt(start)
    const text = toCalendar(plan, { zone, now: '2026-11-22', name: 'Tag; Gün, Day', locale: 'tr' })
    const [one, other] = [readByIcalJs(text), readByNodeIcal(text)]
    expect(one).toEqual(other)
    expect(one).toHaveLength(plan.meetings.length)
    expect(one.map(read => read.start).sort()[0]).toBe(instant)
    const names = plan.meetings.map(({ a, b }) => `Görüşme: Çınar & ${a} – Çınar & ${b}`)
    expect(one.map(read => read.summary)).toEqual(names)
    for (const read of one) expect(Date.parse(read.end) - Date.parse(read.start)).toBe(20 * 60_000)
  })

  test('a calendar has UTC stamps, the rules of its zone, and only the person asked for', () => {
    const plan = planAt('2026-11-27T09:00')
    const text = toCalendar(plan, { zone: 'Europe/Istanbul', now: '2026-11-22', person: 'c' })
    expect(text).toContain('DTSTAMP:20261122T000000Z\r\n')
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Istanbul\r\n')
    expect(text).toMatch(/DTSTART;TZID=Europe\/Istanbul:20261127T\d{6}\r\n/)
    for (const person of ['a', 'c']) {
      const own = readByIcalJs(toCalendar(plan, { zone: 'Europe/Istanbul', now: '2026-11-22', person }))
      const meetings = plan.meetings.filter(({ a, b }) => a === person || b === person)
      expect(own.map(({ location }) => location)).toEqual(meetings.map(({ table }) => `Table ${table}`))
    }
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(toCalendar(plan, { zone: 'Europe/Istanbul', now: '2026-11-22', person: 'c' })).toBe(text)
  })

  test('names and places stand as they are, whatever signs they have; a name has one line', () => {
    const plan = planAt('2026-11-27T09:00')
    const options = { zone: 'Europe/Berlin', now: '2026-11-22', locale: 'de' as const }
    const text = toCalendar(plan, {
      ...options,
      name: 'Tag; Gün, \\ Day\r\n\nBEGIN:X',
      place: 'Haus; 5, \\ links\nhinten',
    })
    expect(text).toContain('\r\nNAME:Tag\\; Gün\\, \\\\ Day BEGIN:X\r\n')
    expect(readByIcalJs(text).map(({ location }) => location)).toEqual(
      plan.meetings.map(({ table }) => `Haus; 5, \\ links\nhinten, Tisch ${table}`),
    )
    expect(toCalendar(plan, options)).toContain('\r\nNAME:kontor\r\n')
    expect(toCalendar(plan, options)).toContain('\r\nPRODID:-//kontor//kontor//EN\r\n')
  })

  test('a meeting has an id of its own, both reasons once, and who interprets', () => {
    const plan = planAt('2026-11-27T09:00')
    const [first, ...others] = plan.meetings
    const told = (meeting: object) =>
      new ICAL.Component(
        ICAL.parse(
          toCalendar(
            { ...plan, meetings: [{ ...first!, ...meeting }, ...others] },
            { zone: 'Europe/Berlin', now: '2026-11-22' },
          ),
        ),
      ).getFirstSubcomponent('vevent')!
    const { a, b } = first!
    expect(told({}).getFirstPropertyValue('uid')).toBe(
      `${encodeURIComponent(a)}/${encodeURIComponent(b)}/2026-11-27@kontor`,
    )
    expect(told({ why: undefined }).getFirstPropertyValue('description')).toBe('')
    expect(told({ why: { a: 'one', b: 'other' } }).getFirstPropertyValue('description')).toBe('one\nother')
    expect(told({ why: { a: 'same', b: 'same' }, interpreter: 'Ay' }).getFirstPropertyValue('description')).toBe(
      'same\nInterpreter: Ay',
    )
    expect(told({ a: 'x', b: 'y' }).getFirstPropertyValue('summary')).toBe('Meeting: x – y')
  })

  test('a meeting that was moved is the same one, and newer', () => {
    const slots = slotTimes({ slots: 2, start: '2026-11-27T09:00' })
    const plan = planEvent(matcher, { participants: ['a', 'c'], slots, tables: 1, work: 0 })
    const moved = repairEvent(plan, { late: [{ id: 'a', from: 2 }], work: 0 })
    const read = (of: EventPlan, options: object = {}) =>
      new ICAL.Component(ICAL.parse(toCalendar(of, { zone: 'Europe/Berlin', now: '2026-11-22', ...options })))
        .getAllSubcomponents('vevent')
        .map(part => [part.getFirstPropertyValue('uid'), part.getFirstPropertyValue('sequence')])
    expect(moved.meetings.map(({ slot }) => slot)).toEqual([2])
    expect(read(plan)).toEqual([['a/c/2026-11-27@kontor', 0]])
    expect(read(moved, { sequence: 2 })).toEqual([['a/c/2026-11-27@kontor', 2]])
    expect(read(plan, { event: 'İzmir 2026' })[0]?.[0]).toBe('a/c/%C4%B0zmir%202026@kontor')
  })

  test('a meeting that was lost is told as cancelled, to those who had it', () => {
    const plan = planAt('2026-11-27T09:00')
    const repaired = repairEvent(plan, { noShows: ['c'], work: 0 })
    const statuses = (person?: string) =>
      new ICAL.Component(
        ICAL.parse(
          toCalendar(repaired, {
            zone: 'Europe/Berlin',
            now: '2026-11-22',
            sequence: 1,
            ...(person === undefined ? {} : { person }),
          }),
        ),
      )
        .getAllSubcomponents('vevent')
        .map(part => [part.getFirstPropertyValue('uid'), part.getFirstPropertyValue('status')])
    const uid = (a: string, b: string) => `${encodeURIComponent(a)}/${encodeURIComponent(b)}/2026-11-27@kontor`
    expect(statuses().sort()).toEqual([
      [uid('a', 'b,;\\ü'), null],
      [uid('a', 'c'), 'CANCELLED'],
      [uid('b,;\\ü', 'c'), 'CANCELLED'],
    ])
    expect(statuses('a').map(([, status]) => status)).toEqual([null, 'CANCELLED'])
    for (const damaged of [{ lost: [{}] }, { lost: 'c' }, null])
      expect(() =>
        toCalendar({ ...repaired, repair: damaged } as never, { zone: 'Europe/Berlin', now: '2026-11-22' }),
      ).toThrow('Expected `plan.repair')
    const [lost] = repaired.repair.lost
    const times = new ICAL.Component(
      ICAL.parse(toCalendar(repaired, { zone: 'Europe/Berlin', now: '2026-11-22', person: 'c' })),
    )
    expect(times.getFirstSubcomponent('vevent')!.getFirstPropertyValue('dtstart')!.toString()).toContain(
      plan.setting.slots[lost!.slot - 1]!.start!,
    )
  })

  test('a meeting whose interpreter was replaced is told as cancelled to the one before, and to nobody else', () => {
    const members = Object.entries({ a: 'de', b: 'tr', i: 'de tr' }).map(([id, languages]) => ({
      id,
      name: id,
      kind: 'company' as const,
      languages: languages.split(' '),
    }))
    const plan = planEvent(matcherOf({ members, liking: new Map([['a b', 900]]) }), {
      slots: slotTimes({ slots: 2, start: '2026-11-27T09:00' }),
      tables: 1,
      interpreters: ['i', 'j'].map(id => ({ id, languages: ['de', 'tr'] })),
    })
    const repaired = repairEvent(plan, { noShows: ['i'], work: 0 })
    const told = (person?: string) =>
      new ICAL.Component(
        ICAL.parse(
          toCalendar(JSON.parse(JSON.stringify(repaired)), {
            zone: 'Europe/Berlin',
            now: '2026-11-22',
            sequence: 1,
            ...(person === undefined ? {} : { person }),
          }),
        ),
      )
        .getAllSubcomponents('vevent')
        .map(part => `${part.getFirstPropertyValue('uid')} ${part.getFirstPropertyValue('status')}`)
    expect([plan.meetings, repaired.meetings].map(([one]) => one?.interpreter)).toEqual(['i', 'j'])
    expect(repaired.repair.relieved).toEqual(plan.meetings)
    expect(told('i')).toEqual(['a/b/2026-11-27@kontor CANCELLED'])
    for (const person of [undefined, 'a', 'b', 'j']) expect(told(person)).toEqual(['a/b/2026-11-27@kontor null'])
    const damaged = { ...repaired, repair: { ...repaired.repair, relieved: [{}] } }
    expect(() => toCalendar(damaged as never, { zone: 'Europe/Berlin', now: '2026-11-22' })).toThrow(
      'Expected `plan.repair.relieved[0].a`',
    )
  })

  test('who takes part and interprets has that in the calendar too, by name, and not why the two meet', () => {
    const members = [
      { id: 'a', name: 'Aa', kind: 'company' as const, languages: ['de'] },
      { id: 'b', name: 'Bb', kind: 'company' as const, languages: ['tr'] },
      { id: 'i', name: 'Çınar', kind: 'company' as const, languages: ['de', 'tr'] },
    ]
    const liking = new Map([
      ['a b', 900],
      ['b i', 800],
    ])
    const plan = planEvent(matcherOf({ members, liking }), {
      slots: slotTimes({ slots: 2, start: '2026-11-27T09:00' }),
      tables: 1,
      interpreters: [{ id: 'i', languages: ['de', 'tr'] }],
    })
    expect(plan.meetings.map(({ a, b, interpreter }) => [a + b, interpreter]).sort()).toEqual([
      ['ab', 'i'],
      ['bi', undefined],
    ])
    const meetings = plan.meetings.map(meeting => ({ ...meeting, why: { a: 'wanting', b: 'offering' } }))
    const days = (person?: string) =>
      new ICAL.Component(
        ICAL.parse(
          toCalendar(
            { ...plan, meetings },
            { zone: 'Europe/Berlin', now: '2026-11-22', locale: 'de', ...(person === undefined ? {} : { person }) },
          ),
        ),
      )
        .getAllSubcomponents('vevent')
        .map(part => [part.getFirstPropertyValue('summary'), part.getFirstPropertyValue('description')])
        .sort()
    expect(() => days('z')).toThrow('Expected `person` to be somebody of the plan, got `"z"`')
    expect(days('i')).toEqual([
      ['Gespräch: Aa – Bb', 'Dolmetschen: Çınar'],
      ['Gespräch: Bb – Çınar', 'wanting\noffering'],
    ])
    expect(days('a')).toEqual([['Gespräch: Aa – Bb', 'wanting\noffering\nDolmetschen: Çınar']])
    expect(days()).toContainEqual(days('a')[0])
  })

  test('a plan whose times are not as planEvent writes them is refused: they would stand in the calendar as they are', () => {
    const plan = planAt('2026-11-27T09:00')
    const [first, ...slots] = plan.setting.slots
    const start = '2026-11-27T09:00'
    for (const time of ['2026-11-27T09:00:00+01:00', '2026-11-27', '2026-11-27T24:00', `${start}\r\nX:Y`, 'nine'])
      for (const slot of [
        { ...first, start: time },
        { ...first, end: time },
      ])
        expect(() =>
          toCalendar(
            { ...plan, setting: { ...plan.setting, slots: [slot, ...slots] } },
            { zone: 'Europe/Berlin', now: '2026-11-22' },
          ),
        ).toThrow(/Expected `plan.setting.slots\[0\].(start|end)` to be as planEvent made it/)
  })

  test('no control character of a name or a place gets into the file', () => {
    const named = matcherOf({
      members: [...'ab'].map(id => ({ id, name: `Bell\u0007 \u001b[31m${id}\u0085`, kind: 'company' as const })),
      liking: new Map([['a b', 900]]),
    })
    const plan = planEvent(named, { slots: slotTimes({ slots: 1, start: '2026-11-27T09:00' }), tables: ['T\u0000'] })
    const text = toCalendar(plan, { zone: 'Europe/Berlin', now: '2026-11-22', name: 'N\u0008', place: 'P\u007f' })
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
    expect(readByIcalJs(text)[0]?.summary).toBe('Meeting: Bell   [31ma  – Bell   [31mb ')
  })

  test('toCalendar refuses slots without times, zones without rules, strangers', () => {
    const plan = planAt('2026-11-27T09:00')
    const untimed = planEvent(matcher, { slots: 3, tables: 2 })
    const now = '2026-11-22'
    expect(() => toCalendar(untimed, { zone: 'Europe/Berlin', now })).toThrow('Expected `plan.setting.slots[0]` to be')
    const [{ start, end }, ...slots] = plan.setting.slots as [{ start: string; end: string }, ...object[]]
    for (const half of [{ start }, { end }])
      expect(() =>
        toCalendar({ ...plan, setting: { ...plan.setting, slots: [half, ...slots] } }, { zone: 'Europe/Berlin', now }),
      ).toThrow(`Expected \`plan.setting.slots[0]\` to be a slot with start and end, got \`${JSON.stringify(half)}\``)
    const late = { ...plan, meetings: plan.meetings.map(one => ({ ...one, slot: 4 })) }
    expect(() => toCalendar(late, { zone: 'Europe/Berlin', now })).toThrow(
      'Expected `plan.setting.slots[3]` to be a slot with start and end, got `undefined`',
    )
    expect(() => toCalendar(plan, { zone: 'Mars/Olympus', now })).toThrow(
      'Expected `zone` to be one of Europe/Amsterdam',
    )
    expect(() => toCalendar(plan, { zone: 'Europe/Berlin', now, person: 'z' })).toThrow(
      'Expected `person` to be somebody of the plan, got `"z"`',
    )
    expect(() => toCalendar(plan, { zone: 'Europe/Berlin', now: '22.11.2026' })).toThrow('Expected `now` to be')
    expect(() => toCalendar(plan, { zone: 'Europe/Berlin', now, name: 5 as never })).toThrow(
      'Expected `name` to be text, got `5`',
    )
    expect(() => toCalendar(plan, { zone: 'Europe/Berlin', now, place: 5 as never })).toThrow(
      'Expected `place` to be text, got `5`',
    )
    expect(() => toCalendar(plan, { zone: 'Europe/Berlin', now, event: 5 as never })).toThrow(
      'Expected `event` to be text, got `5`',
    )
    for (const event of ['\ud800', 'a\udc00b'])
      expect(() => toCalendar(plan, { zone: 'Europe/Berlin', now, event })).toThrow(
        'Expected `event` to be text without halves of surrogate pairs',
      )
    expect(() => toCalendar(plan, { zone: 'Europe/Berlin', now, event: '😀' })).not.toThrow()
    const [one, ...rest] = plan.meetings
    const halved = { ...plan, meetings: [{ ...one!, b: '\ud800' }, ...rest] }
    expect(() => toCalendar(halved, { zone: 'Europe/Berlin', now })).toThrow('Expected `plan.meetings[0].b` to be')
    expect(() => toCalendar(plan, { zone: 'Europe/Berlin', now, sequence: -1 })).toThrow(
      'Expected `sequence` to be an integer ≥ 0, got `-1`',
    )
    expect(() => toCalendar(plan, undefined as never)).toThrow('Expected `options` to be an object')
  })
})

test('an origin that the manager alone may see is in no calendar, nor in any plan it is made from', () => {
  const member = (id: string, more: object) => ({ id, name: id, kind: 'company' as const, ...more })
  const planWith = (origin: 'manager' | 'members') => {
    const beta = { baseCountry: 'NL', originCountries: ['TR'], consent: { origin } }
    const members = [member('alpha', { targetMarkets: ['TR'], baseCountry: 'DE' }), member('beta', beta)]
    const policy = { ...standardPolicy(), threshold: null, rules: [] }
    const seen = createMatcher(createNetwork({ members }), policy, { audience: 'manager' })
    return planEvent(seen, { slots: slotTimes({ slots: 1, start: '2026-12-03T10:00' }), tables: 1 })
  }
  const told = (plan: ReturnType<typeof planWith>) =>
    ['alpha', 'beta', undefined].map(person =>
      toCalendar(plan, { zone: 'Europe/Berlin', now: '2026-11-22', ...(person === undefined ? {} : { person }) }),
    )
  for (const text of told(planWith('members'))) expect(text).toContain('Türkiye')
  const hidden = planWith('manager')
  expect(hidden.meetings).toHaveLength(1)
  for (const text of [JSON.stringify(hidden.meetings), ...told(hidden)]) expect(text).not.toContain('Türkiye')
})

test('an event is called by the first day of a slot that has one', () => {
  const plan = planAt('2026-12-03T10:00')
  const meetings = plan.meetings.filter(({ slot }) => slot > 1)
  const setting = { ...plan.setting, slots: [{}, ...plan.setting.slots.slice(1)] }
  const text = toCalendar({ ...plan, meetings, setting }, { zone: 'Europe/Berlin', now: '2026-11-22' })
  const days = text.match(/(?<=^UID:.*)2026-12-03(?=@)/gm)
  expect(days).toHaveLength(meetings.length)
})
