import { describe, expect, test } from 'vitest'
import * as so from './history.ts'

const AFTER_ALL = 99

test.each([
  ['proposed 1', 'proposed 2', 'step', 'repeated'],
  ['', 'asked from 1', 'step', 'outOfTurn'],
  ['proposed 1', 'asked introducer 1', 'step', 'outOfTurn'],
  ['proposed 1', 'reminded from 1', 'step', 'outOfTurn'],
  ['proposed 1', 'accepted from 1', 'step', 'outOfTurn'],
  ['proposed 1', 'declined from 1', 'step', 'outOfTurn'],
  [so.ASKED, 'asked from 3', 'step', 'repeated'],
  [so.ASKED, 'asked introducer 3', 'step', 'outOfTurn'],
  [so.ASKED, 'accepted from 1', 'date', 'backInTime'],
  [so.ASKED, 'reminded from 13', 'date', 'tooLate'],
  [so.ASKED, 'accepted from 13', 'date', 'tooLate'],
  [so.ASKED, 'declined from 13', 'date', 'tooLate'],
  [so.ASKED, 'accepted from 100', 'date', 'inFuture'],
  [`${so.ASKED}, reminded from 7`, 'reminded from 8', 'step', 'repeated'],
  [so.FROM_ACCEPTED, 'reminded from 5', 'step', 'repeated'],
  [so.FROM_ACCEPTED, 'accepted from 5', 'step', 'repeated'],
  [so.FROM_ACCEPTED, 'asked to 5', 'step', 'outOfTurn'],
  [so.FROM_ACCEPTED, 'asked introducer 33', 'date', 'tooLate'],
  [so.FROM_ACCEPTED, 'declined from 33', 'date', 'tooLate'],
  [`${so.ASKED}, declined from 5`, 'asked introducer 6', 'step', 'over'],
  [`${so.ASKED}, declined from 5`, 'reminded from 6', 'step', 'repeated'],
  [`${so.ASKED}, declined from 5`, 'accepted from 6', 'step', 'repeated'],
  [`${so.ASKED}, declined from 5`, 'declined from 6', 'step', 'repeated'],
  [so.INTRODUCER_ASKED, 'asked to 6', 'step', 'outOfTurn'],
  [so.INTRODUCER_ASKED, 'accepted introducer 16', 'date', 'tooLate'],
  [so.INTRODUCER_ASKED, 'declined introducer 16', 'date', 'tooLate'],
  [`${so.INTRODUCER_ACCEPTED}, asked to 25`, 'accepted to 33', 'date', 'tooLate'],
  [so.TO_ASKED, 'introduced 19', 'step', 'outOfTurn'],
  [so.ALL_ACCEPTED, 'introduced 33', 'date', 'tooLate'],
  [`${so.ALL_ACCEPTED}, declined to 21`, 'introduced 22', 'step', 'over'],
  [so.ALL_ACCEPTED, 'met 21', 'step', 'outOfTurn'],
  [so.ALL_ACCEPTED, 'bad from 21', 'step', 'outOfTurn'],
  [so.INTRODUCED, 'introduced 21', 'step', 'repeated'],
  [so.INTRODUCED, 'declined to 21', 'step', 'over'],
  [so.INTRODUCED, 'useful from 21', 'step', 'outOfTurn'],
  [so.INTRODUCED, 'partners to 21', 'step', 'outOfTurn'],
  [so.MET, 'met 31', 'step', 'repeated'],
])('after "%s", %s is refused by its %s: %s', (before, event, path, code) => {
  const [kept, flow] = [so.flowOn(AFTER_ALL, before), so.flowOn(AFTER_ALL, `${before}, ${event}`.replace(/^, /, ''))]
  expect(flow.issues).toMatchObject([{ event: kept.events.length + 1, path, code }])
  expect({ ...flow, issues: [] }).toEqual(kept)
})

test.each([
  [so.ASKED, 'reminded from 12'],
  [so.ASKED, 'accepted from 12'],
  [so.ASKED, 'declined from 12'],
  [so.FROM_ACCEPTED, 'declined from 32'],
  [so.FROM_ACCEPTED, 'asked introducer 32'],
  [so.INTRODUCER_ASKED, 'declined introducer 15'],
  [`${so.INTRODUCER_ACCEPTED}, asked to 25`, 'accepted to 32'],
  [`${so.FROM_ACCEPTED}, asked introducer 5, declined from 6`, 'accepted introducer 7'],
  [so.ALL_ACCEPTED, 'introduced 32'],
  [so.ALL_ACCEPTED, 'declined to 32'],
  [so.INTRODUCED, 'bad to 20'],
  [so.MET, 'useful to 99'],
  [`${so.MET}, useful to 31`, 'bad to 32'],
])('after "%s", %s still can be', (before, event) => {
  expect(so.flowOn(AFTER_ALL, `${before}, ${event}`).issues).toEqual([])
})

test('the day it is counts as come', () => {
  expect(so.flowOn(1, 'proposed 1').issues).toEqual([])
  expect(so.flowOn(1, 'proposed 2').issues).toMatchObject([{ code: 'inFuture', path: 'date' }])
})

test('who does not take part is neither asked nor answers', () => {
  for (const event of ['asked introducer 5', 'accepted introducer 5', 'declined introducer 5'])
    expect(so.flowOn(AFTER_ALL, `${so.FROM_ACCEPTED}, ${event}`, so.PAIR).issues).toMatchObject([
      { path: 'who', code: 'unknownPerson' },
    ])
})

test.each([
  [{ step: 'useful' }, so.WITH_INTRODUCER, 'expected: from, to.'],
  [{ step: 'useful', who: 'introducer' }, so.WITH_INTRODUCER, 'expected: from, to.'],
  [{ step: 'asked', who: 'x' }, so.WITH_INTRODUCER, 'expected: from, introducer, to.'],
  [{ step: 'asked', who: 'introducer' }, so.PAIR, 'expected: from, to.'],
  [{ step: 'met', who: 'from' }, so.PAIR, 'expected: nobody.'],
] as const)('%j between %j is refused with who can: %s', (event, pair, remedy) => {
  const { issues } = so.flowOf(AFTER_ALL, [{ ...event, date: so.day(20) }], pair)
  expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining(remedy)])
})

describe('what is no event', () => {
  const date = so.day(20)
  const before = so.history(so.MET)

  test.each([
    [null, '', 'noEvent'],
    [undefined, '', 'noEvent'],
    [5, '', 'noEvent'],
    [[], '', 'noEvent'],
    [{}, 'step', 'unknownStep'],
    [{ step: 'met', date: null }, 'date', 'unknownDay'],
    [{ step: 'met', date: 20261120 }, 'date', 'unknownDay'],
    [{ step: 'met', date: '2026-02-29' }, 'date', 'unknownDay'],
    [{ step: 'proposed', date, who: 'from' }, 'who', 'unknownPerson'],
    [{ step: 'introduced', date, who: null }, 'who', 'unknownPerson'],
    [{ step: 'met', date, who: 'to' }, 'who', 'unknownPerson'],
    [{ step: 'asked', date }, 'who', 'unknownPerson'],
    [{ step: 'asked', date, who: 'manager' }, 'who', 'unknownPerson'],
    [{ step: 'useful', date, who: 'introducer' }, 'who', 'unknownPerson'],
    [{ step: 'partners', date, who: 'introducer' }, 'who', 'unknownPerson'],
    [{ step: 'bad', date, who: 'introducer' }, 'who', 'unknownPerson'],
    [{ step: 'declined', date, who: 'to', share: ['contact'] }, 'share', 'unknownShare'],
    [{ step: 'accepted', date, who: 'to', share: 'contact' }, 'share', 'unknownShare'],
    [{ step: 'accepted', date, who: 'to', share: null }, 'share', 'unknownShare'],
    [{ step: 'accepted', date, who: 'to', share: ['contact', 'labels'] }, 'share', 'unknownShare'],
  ])('%j is refused by its "%s": %s', (event, path, code) => {
    const flow = so.flowOf(AFTER_ALL, [...before, event])
    expect(flow.issues).toMatchObject([{ event: before.length + 1, path, code }])
    expect({ ...flow, issues: [] }).toEqual(so.flowOn(AFTER_ALL, so.MET))
  })
})

test('an event is kept as it was given, frozen, without what else was in it; on accepting the contact is shared', () => {
  const given = so.history(`${so.ASKED}, accepted from 4 origin, asked introducer 5`)
  const flow = so.flowOf(
    AFTER_ALL,
    given.map(event => ({ ...event, note: 'x' })),
  )
  expect(flow.events).toStrictEqual(given)
  expect(flow.events.every(Object.isFrozen)).toBe(true)
})

test.each([
  ['accepted from 4', ['contact']],
  ['accepted from 4 nothing', []],
  ['accepted from 4 contact', ['contact']],
  ['accepted from 4 origin', ['origin']],
  ['accepted from 4 origin+contact', ['contact', 'origin']],
])('%s shares %j', (event, share) => {
  expect(so.flowOn(AFTER_ALL, `${so.ASKED}, ${event}`).events.at(-1)?.share).toEqual(share)
})
