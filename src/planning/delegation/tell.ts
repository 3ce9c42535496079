import { fillSentence } from '../../introductions/fill.ts'
import { label, labelAsWritten } from '../../introductions/label.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import type { Cover } from './cover.ts'
import { unscaled } from './cover.ts'
import type { AskedDelegation } from './options.ts'
import type { Rivalry } from './rivals.ts'
import { mayJoin } from './rivals.ts'
import type { Aspect, Shares } from './shares.ts'
import { ACQUAINTED_TEXT, DELEGATE_TEXTS, KNOWN_TEXT, NEXT_TEXTS } from './texts.ts'

/** A meeting a delegate would have; chance in millionths. */
export interface DelegateMeeting {
  readonly host: string
  readonly chance: number
  /** The strongest reason in favour, for the delegate. */
  readonly text?: string
}

/** Why somebody is in the group: what would be lost without them, in millionths, and what it is in words. */
export interface DelegateReason {
  readonly aspect: Aspect
  readonly worth: number
  readonly text: string
}

export interface Delegate {
  readonly id: string
  readonly pinned: boolean
  /** What the group would lose without the delegate, millionths; the reasons' worths add up to it, but for rounding down. */
  readonly worth: number
  /** Strongest first. */
  readonly reasons: readonly DelegateReason[]
  /** Best chance first. */
  readonly meetings: readonly DelegateMeeting[]
}

/** Somebody who was not chosen: what one seat more for them would add, and what stood against it. */
export interface NextDelegate {
  readonly id: string
  readonly worth: number
  readonly rivalOf: readonly string[]
  readonly text: string
}

export interface Delegation {
  readonly to: string
  readonly seats: number
  readonly language: string | undefined
  readonly hosts: readonly string[]
  /** Pins first, then in the order of what each adds to those before. */
  readonly delegates: readonly Delegate[]
  /** Millionths. */
  readonly worth: number
  /** Pairs of direct rivals who travel together. */
  readonly rivals: readonly (readonly [string, string])[]
  readonly next: readonly NextDelegate[]
  /** It is proved that no group is worth more. */
  readonly optimal: boolean
  readonly work: number
  /** False if a signal stopped the search. */
  readonly finished: boolean
}

const ASPECTS: readonly Aspect[] = ['needed', 'offered', 'host', 'bridge', 'kind']
const MOST_TERMS = 4

export function createTeller(matcher: Matcher, asked: AskedDelegation, shares: Shares, cover: Cover) {
  const { network } = matcher
  const { locale, candidates } = asked
  const say = (template: string, key: string, terms: readonly string[]) =>
    fillSentence(template, new Map([[key, terms.slice(0, MOST_TERMS).join(', ')]]))
  const nameOf = (id: string) => network.member(id).name

  /** The groups of an aspect to which the candidate adds most. */
  const named = (place: number, aspect: Aspect): readonly string[] => {
    const own = shares.of[place]!.filter(({ group }) => shares.groups[group]!.aspect === aspect)
    const gains = own.map(({ group }) => ({ group, gain: cover.gain(place, one => one === group) }))
    const best = gains.filter(({ gain }) => gain > 0).sort((p, q) => q.gain - p.gain || p.group - q.group)
    return best.map(({ group }) => {
      const { name } = shares.groups[group]!
      return aspect === 'host'
        ? nameOf(name)
        : aspect === 'kind'
          ? label('kind', name, locale)
          : labelAsWritten(network.members, 'term', name, locale)
    })
  }
  /** Nobody is a bridge without a language, nor without either access to the country or somebody known there. */
  const bridge = (place: number): string => {
    const known = shares.known[place]!.map(nameOf).slice(0, MOST_TERMS).join(', ')
    const also = known === '' ? [] : [KNOWN_TEXT]
    const templates = shares.opens[place] ? [DELEGATE_TEXTS.bridge, ...also] : [ACQUAINTED_TEXT]
    const values = new Map([
      ['language', label('language', shares.language!, locale)],
      ['terms', known],
    ])
    return templates.map(template => fillSentence(template[locale], values)).join(' ')
  }
  const reasonOf = (place: number, aspect: Aspect): readonly DelegateReason[] => {
    const worth = unscaled(cover.gain(place, group => shares.groups[group]!.aspect === aspect))
    if (worth === 0) return []
    const text =
      aspect === 'bridge' ? bridge(place) : say(DELEGATE_TEXTS[aspect][locale], 'terms', named(place, aspect))
    return [{ aspect, worth, text }]
  }
  const meetings = (place: number): readonly DelegateMeeting[] => {
    const hosts = shares.of[place]!.filter(({ group }) => shares.groups[group]!.aspect === 'host')
    const best = [...hosts].sort((p, q) => q.worth - p.worth || p.group - q.group).slice(0, asked.meetings)
    return best.map(({ group, worth }) => {
      const host = shares.groups[group]!.name
      const { reasons } = matcher.explain(candidates[place]!, host, { locale }).forward
      const text = reasons.find(({ points }) => points > 0)?.text
      return { host, chance: worth, ...(text === undefined ? {} : { text }) }
    })
  }
  /** What kept somebody at home: rivals beyond those who may travel, or others who add as much, are pinned, or add more. */
  const whyNot = (place: number, places: readonly number[], rivalry: Rivalry): keyof typeof NEXT_TEXTS => {
    if (!mayJoin(place, places, rivalry)) return 'rival'
    const noBetter = places.filter(one => {
      cover.remove(one)
      const isAsMuch = cover.gain(place) >= cover.gain(one)
      cover.add(one)
      return isAsMuch
    })
    if (noBetter.length === 0) return 'seats'
    return noBetter.every(one => rivalry.pins.includes(one)) ? 'pin' : 'tie'
  }

  return {
    delegate(place: number): Delegate {
      const id = candidates[place]!
      cover.remove(place)
      const worth = unscaled(cover.gain(place))
      const reasons = ASPECTS.flatMap(aspect => reasonOf(place, aspect)).sort((p, q) => q.worth - p.worth)
      cover.add(place)
      return { id, pinned: asked.pins.has(id), worth, reasons, meetings: meetings(place) }
    },
    next(places: readonly number[], rivalry: Rivalry): readonly NextDelegate[] {
      const others = candidates.map((_, place) => place).filter(place => !places.includes(place))
      const ranked = others.map(place => ({ place, gain: cover.gain(place) }))
      ranked.sort((p, q) => q.gain - p.gain || p.place - q.place)
      return ranked.slice(0, asked.next).map(({ place, gain }) => {
        const rivalOf = places.filter(one => rivalry.isRival(one, place)).map(one => candidates[one]!)
        const reason = whyNot(place, places, rivalry)
        const text = say(NEXT_TEXTS[reason][locale], 'name', rivalOf.map(nameOf))
        const why = ASPECTS.flatMap(aspect => reasonOf(place, aspect)).sort((p, q) => q.worth - p.worth)[0]?.text
        return {
          id: candidates[place]!,
          worth: unscaled(gain),
          rivalOf,
          text: why === undefined ? text : `${text} ${why}`,
        }
      })
    },
  }
}
