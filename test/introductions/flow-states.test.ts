import { expect, test } from 'vitest'
import type { FlowDue, FlowState } from '../../src/index.ts'
import { introductionFlow } from '../../src/index.ts'
import * as so from './history.ts'

type Row = readonly [today: number, history: string, state: FlowState, closes: number | undefined, due: string]

const told = ({ action, who, until }: FlowDue) => [action, who, until].filter(word => word !== undefined).join(' ')
const until = (day: number) => so.day(day)

test.each<Row>([
  [1, '', 'new', undefined, ''],
  [1, 'proposed 1', 'proposed', undefined, 'ask from'],
  [99, 'proposed 1', 'proposed', undefined, 'ask from'],
  [6, so.ASKED, 'asked', 12, ''],
  [7, so.ASKED, 'asked', 12, `remind from ${until(12)}`],
  [12, so.ASKED, 'asked', 12, `remind from ${until(12)}`],
  [13, so.ASKED, 'expired', 12, ''],
  [8, `${so.ASKED}, reminded from 7`, 'asked', 12, ''],
  [12, `${so.ASKED}, accepted from 12`, 'asked', 32, `ask introducer ${until(32)}`],
  [32, so.FROM_ACCEPTED, 'asked', 32, `ask introducer ${until(32)}`],
  [33, so.FROM_ACCEPTED, 'expired', 32, ''],
  [15, so.INTRODUCER_ASKED, 'asked', 32, `remind introducer ${until(15)}`],
  [16, so.INTRODUCER_ASKED, 'expired', 32, ''],
  [18, so.INTRODUCER_ACCEPTED, 'asked', 32, `ask to ${until(32)}`],
  [28, so.TO_ASKED, 'asked', 32, `remind to ${until(28)}`],
  [29, so.TO_ASKED, 'expired', 32, ''],
  [32, `${so.INTRODUCER_ACCEPTED}, asked to 25`, 'asked', 32, `remind to ${until(32)}`],
  [33, `${so.INTRODUCER_ACCEPTED}, asked to 25`, 'expired', 32, ''],
  [32, so.ALL_ACCEPTED, 'accepted', 32, `introduce ${until(32)}`],
  [33, so.ALL_ACCEPTED, 'expired', 32, ''],
  [5, `${so.ASKED}, declined from 5`, 'declined', 12, ''],
  [33, `${so.ASKED}, declined from 5`, 'declined', 12, ''],
  [19, `${so.FROM_ACCEPTED}, declined from 19`, 'declined', 32, ''],
  [6, `${so.INTRODUCER_ASKED}, declined introducer 6`, 'declined', 32, ''],
  [20, `${so.TO_ASKED}, declined to 20`, 'declined', 32, ''],
  [21, `${so.ALL_ACCEPTED}, declined introducer 21`, 'declined', 32, ''],
  [33, so.INTRODUCED, 'introduced', 32, ''],
  [34, so.INTRODUCED, 'introduced', 32, 'hear from, hear to'],
  [43, so.MET, 'met', 32, ''],
  [44, so.MET, 'met', 32, 'hear from, hear to'],
  [44, `${so.MET}, useful from 31`, 'told', 32, 'hear to'],
  [44, `${so.MET}, useful from 31, partners to 32`, 'told', 32, ''],
  [34, `${so.INTRODUCED}, bad to 21`, 'told', 32, 'hear from'],
])('on day %i after "%s" it is %s, closes on %s, due is "%s"', (today, history, state, closes, due) => {
  const flow = so.flowOn(today, history)
  expect(flow.issues).toEqual([])
  expect([flow.state, flow.closes, flow.due.map(told)]).toEqual([
    state,
    closes === undefined ? undefined : so.day(closes),
    due === '' ? [] : due.split(', '),
  ])
})

test('without an introducer the other side is asked next, and each of the two has its time', () => {
  const flow = so.flowOn(22, so.FROM_ACCEPTED, so.PAIR)
  expect([flow.state, flow.closes, flow.due]).toEqual([
    'asked',
    so.day(22),
    [{ action: 'ask', who: 'to', until: so.day(22) }],
  ])
  expect(so.flowOn(5, `${so.FROM_ACCEPTED}, asked to 4, accepted to 5`, so.PAIR).state).toBe('accepted')
})

test('half of an odd patience is rounded down: of five days two', () => {
  const due = (today: number) =>
    introductionFlow(so.PAIR, so.history(so.ASKED), { now: so.day(today), patience: 5 }).due.length
  expect([due(3), due(4)]).toEqual([0, 1])
})

test('a flow is plain data, with no more in it than was given', () => {
  expect(introductionFlow({ ...so.PAIR, name: 'x' } as typeof so.PAIR, [], { now: so.day(1) })).toStrictEqual({
    ...so.PAIR,
    now: so.day(1),
    patience: 14,
    state: 'new',
    events: [],
    issues: [],
    closes: undefined,
    due: [],
    outcomes: [],
  })
  expect(so.flowOn(1, '').introducer).toBe('c')
})

test('what the pair did is an outcome; questions, reminders and what the introducer said are none', () => {
  const text = `${so.ASKED}, reminded from 3, accepted from 4, asked introducer 5, declined introducer 6`
  expect(so.flowOn(7, text).outcomes).toEqual([
    { ...so.PAIR, date: so.day(1), stage: 'proposed' },
    { ...so.PAIR, date: so.day(4), stage: 'accepted', side: 'from' },
  ])
  expect(so.flowOn(40, `${so.MET}, bad to 31`).outcomes.slice(-4)).toEqual([
    { ...so.PAIR, date: so.day(20), stage: 'accepted', side: 'to' },
    { ...so.PAIR, date: so.day(20), stage: 'introduced' },
    { ...so.PAIR, date: so.day(30), stage: 'met' },
    { ...so.PAIR, date: so.day(31), stage: 'bad', side: 'to' },
  ])
})
