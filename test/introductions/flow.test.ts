import { expect, it, test } from 'vitest'
import { admitOutcomes, createNetwork, introductionFlow, viewFlow } from '../../src/index.ts'
import { dayNumber, isoDay } from '../../src/integers/days.ts'
import * as flow from './flow.prove.ts'

const PAIR = { from: 'rurtal', to: 'izmir', introducer: 'ihk' }
const MEMBERS = [
  { id: 'rurtal', name: 'Rurtal Pumpen', kind: 'company', contact: 'r@example.org' },
  { id: 'izmir', name: 'İzmir Makina', kind: 'company', contact: 'i@example.org', originCountries: ['AZ'] },
  { id: 'ihk', name: 'IHK Aachen', kind: 'chamber' },
] as const
const NETWORK = createNetwork({ members: MEMBERS })
const EVENTS = [
  { step: 'proposed', date: '2026-11-01' },
  { step: 'asked', who: 'from', date: '2026-11-02' },
  { step: 'accepted', who: 'from', date: '2026-11-03' },
  { step: 'asked', who: 'introducer', date: '2026-11-03' },
  { step: 'accepted', who: 'introducer', date: '2026-11-05' },
  { step: 'asked', who: 'to', date: '2026-11-05' },
] as const

it(`every sequence of up to ${flow.reduced} events: nothing too early, no decline to be seen, replay exact`, async () => {
  const { failures, figures } = await flow.run(flow.reduced)
  console.log(`flow: ${JSON.stringify(figures)}`)
  expect(failures).toEqual([])
}, 120_000)

test('introductionFlow: from the proposal to what came of it', () => {
  const told = introductionFlow(
    PAIR,
    [
      ...EVENTS,
      { step: 'accepted', who: 'to', date: '2026-11-06', share: ['contact', 'origin'] },
      { step: 'introduced', date: '2026-11-06' },
      { step: 'met', date: '2026-11-20' },
      { step: 'useful', who: 'to', date: '2026-11-22' },
    ],
    { now: '2026-12-10' },
  )
  expect(told).toMatchObject({
    state: 'told',
    issues: [],
    closes: '2026-12-14',
    due: [{ action: 'hear', who: 'from' }],
  })
  expect(told.outcomes).toEqual([
    { from: 'rurtal', to: 'izmir', date: '2026-11-01', stage: 'proposed' },
    { from: 'rurtal', to: 'izmir', date: '2026-11-03', stage: 'accepted', side: 'from' },
    { from: 'rurtal', to: 'izmir', date: '2026-11-06', stage: 'accepted', side: 'to' },
    { from: 'rurtal', to: 'izmir', date: '2026-11-06', stage: 'introduced' },
    { from: 'rurtal', to: 'izmir', date: '2026-11-20', stage: 'met' },
    { from: 'rurtal', to: 'izmir', date: '2026-11-22', stage: 'useful', side: 'to' },
  ])
  expect(admitOutcomes(told.outcomes, MEMBERS).rejected).toEqual([])
  const seen = viewFlow(told, NETWORK, { viewer: 'from', locale: 'tr' })
  expect(seen).toMatchObject({ status: 'met', text: 'Görüştünüz.' })
  expect(seen.disclosed).toEqual([{ member: 'izmir', contact: 'i@example.org', originCountries: ['AZ'] }])
  expect(viewFlow(told, NETWORK, { viewer: 'introducer' }).disclosed).toEqual([])
})

test('a decline reads as silence to everybody else, and is known to who runs it', () => {
  const declined = [...EVENTS, { step: 'declined', who: 'to', date: '2026-11-06' }]
  expect(introductionFlow(PAIR, declined, { now: '2026-11-07' }).state).toBe('declined')
  for (const now of ['2026-11-06', '2026-11-19', '2026-11-20', '2026-12-14', '2026-12-15', '2027-01-01']) {
    const [one, other] = [declined, EVENTS].map(events => introductionFlow(PAIR, events, { now }))
    for (const viewer of ['from', 'introducer', 'manager'] as const)
      expect(viewFlow(one!, NETWORK, { viewer })).toEqual(viewFlow(other!, NETWORK, { viewer }))
  }
  expect(
    viewFlow(introductionFlow(PAIR, declined, { now: '2026-12-15' }), NETWORK, { viewer: 'from', locale: 'de' }),
  ).toEqual({
    viewer: 'from',
    status: 'closed',
    text: 'Diesmal ist es nicht dazu gekommen.',
    reads: true,
    disclosed: [],
  })
})

test('what is due: to ask, to remind at half time, to introduce, and nothing once it is over', () => {
  const due = (events: readonly unknown[], now: string) => introductionFlow(PAIR, events, { now }).due
  expect(due([], '2026-11-01')).toEqual([])
  expect(due(EVENTS.slice(0, 1), '2026-11-01')).toEqual([{ action: 'ask', who: 'from' }])
  expect(due(EVENTS, '2026-11-11')).toEqual([])
  expect(due(EVENTS, '2026-11-12')).toEqual([{ action: 'remind', who: 'to', until: '2026-11-19' }])
  expect(due([...EVENTS, { step: 'reminded', who: 'to', date: '2026-11-12' }], '2026-11-13')).toEqual([])
  const accepted = [...EVENTS, { step: 'accepted', who: 'to', date: '2026-11-12' }]
  expect(due(accepted, '2026-11-12')).toEqual([{ action: 'introduce', until: '2026-12-14' }])
  expect(introductionFlow(PAIR, accepted, { now: '2027-01-01' })).toMatchObject({ state: 'expired', due: [] })
})

test.each([
  ['word', '', 'noEvent'],
  [{ step: 'hoped', date: '2026-11-06' }, 'step', 'unknownStep'],
  [{ step: 'accepted', date: '6.11.2026', who: 'to' }, 'date', 'unknownDay'],
  [{ step: 'accepted', date: '2026-11-06' }, 'who', 'unknownPerson'],
  [{ step: 'useful', date: '2026-11-06', who: 'introducer' }, 'who', 'unknownPerson'],
  [{ step: 'accepted', date: '2026-11-06', who: 'to', share: ['labels'] }, 'share', 'unknownShare'],
  [{ step: 'accepted', date: '2026-11-04', who: 'to' }, 'date', 'backInTime'],
  [{ step: 'accepted', date: '2026-12-31', who: 'to' }, 'date', 'inFuture'],
  [{ step: 'introduced', date: '2026-11-06' }, 'step', 'outOfTurn'],
  [{ step: 'asked', date: '2026-11-06', who: 'to' }, 'step', 'repeated'],
  [{ step: 'accepted', date: '2026-11-20', who: 'to' }, 'date', 'tooLate'],
] as const)('%j changes nothing and is an issue', (event, path, code) => {
  const [before, after] = [EVENTS, [...EVENTS, event]].map(events =>
    introductionFlow(PAIR, events, { now: '2026-11-25', locale: 'de' }),
  )
  const [issue, ...more] = after!.issues
  expect(more).toEqual([])
  expect(issue).toMatchObject({ event: 7, path, code })
  expect(issue?.message).toMatch(/^Ereignis 7.*: .+\.$/)
  expect({ ...after, issues: [] }).toEqual(before)
})

test('over: after a decline nobody else is asked', () => {
  const events = [...EVENTS.slice(0, 5), { step: 'declined', who: 'from', date: '2026-11-05' }, EVENTS[5]]
  expect(introductionFlow(PAIR, events, { now: '2026-11-25' }).issues[0]).toMatchObject({ event: 7, code: 'over' })
})

test('isoDay is the inverse of dayNumber', () => {
  const wrong: number[] = []
  for (let day = dayNumber('0000-01-01')!; day <= dayNumber('9999-12-31')!; day += 5)
    if (dayNumber(isoDay(day)) !== day) wrong.push(day)
  expect(wrong).toEqual([])
  for (const iso of ['0000-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2024-12-31', '9999-12-31'])
    expect(isoDay(dayNumber(iso)!)).toBe(iso)
})
