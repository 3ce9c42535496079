import type { FlowEvent, FlowPair, IntroductionFlow, Party } from '../../src/index.ts'
import { introductionFlow } from '../../src/index.ts'
import { dayNumber, isoDay } from '../../src/integers/days.ts'
import type { Shared } from '../../src/introductions/flow/event.ts'
import { PARTIES } from '../../src/introductions/flow/event.ts'

export const PAIR = { from: 'a', to: 'b' }
export const WITH_INTRODUCER = { ...PAIR, introducer: 'c' }
export const PATIENCE = 10

/** Days are counted from 1 November 2026. */
export function day(number: number): string {
  return isoDay(dayNumber('2026-10-31')! + number)
}

/** `proposed 1, asked from 2, accepted from 3 contact+origin` */
export function history(text: string): readonly FlowEvent[] {
  return text === '' ? [] : text.split(', ').map(eventOf)
}

function eventOf(text: string): FlowEvent {
  const [step, ...others] = text.split(' ')
  const who = PARTIES.find(party => party === others[0])
  const [date, share] = who === undefined ? others : others.slice(1)
  return {
    step: step as FlowEvent['step'],
    date: day(Number(date)),
    ...(who === undefined ? {} : { who: who satisfies Party }),
    ...(share === undefined ? {} : { share: (share === 'nothing' ? [] : share.split('+')) as readonly Shared[] }),
  }
}

export function flowOn(today: number, text: string, pair: FlowPair = WITH_INTRODUCER): IntroductionFlow {
  return flowOf(today, history(text), pair)
}

export function flowOf(today: number, events: readonly unknown[], pair: FlowPair = WITH_INTRODUCER): IntroductionFlow {
  return introductionFlow(pair, events, { now: day(today), patience: PATIENCE })
}

/** How far an introduction with an introducer comes. */
export const ASKED = 'proposed 1, asked from 2'
export const FROM_ACCEPTED = `${ASKED}, accepted from 4`
export const INTRODUCER_ASKED = `${FROM_ACCEPTED}, asked introducer 5`
export const INTRODUCER_ACCEPTED = `${INTRODUCER_ASKED}, accepted introducer 15`
export const TO_ASKED = `${INTRODUCER_ACCEPTED}, asked to 18`
export const ALL_ACCEPTED = `${TO_ASKED}, accepted to 20`
export const INTRODUCED = `${ALL_ACCEPTED}, introduced 20`
export const MET = `${INTRODUCED}, met 30`
