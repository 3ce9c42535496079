import { expectKeys, expectMade } from '../errors/expect.ts'
import { expectOneOf, misuse } from '../errors/kontor-error.ts'
import type { Signal } from '../policy/signal.ts'
import { fuse } from '../scoring/fuse.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Reason, Side } from './introduction.ts'
import type { Matcher } from './matcher.ts'
import { readLocale } from './options.ts'
import { textsIn } from './reason-text.ts'
import { bareText } from './view/bare-text.ts'
import type { Fact } from './view/facts.ts'
import { factsOf, OF_ONESELF } from './view/facts.ts'
import { seenFor } from './view/seen-for.ts'
import type { Level } from './view/texts.ts'
import { LEVEL_TEXTS, PUBLIC_FIELDS } from './view/texts.ts'
import type { Viewer } from './view/viewers.ts'
import { VIEWERS } from './view/viewers.ts'

/** A reason as its viewer may know it. */
export interface ViewedReason {
  readonly signal: string
  /** Whether it speaks for the introduction, or against it. */
  readonly favours: boolean
  /** What it rests on; to the public without whose it is. */
  readonly facts: readonly (Fact | Pick<Fact, 'field'>)[]
  readonly text: string
}

/** An introduction as its viewer may know it: no score, points or probability. */
export interface IntroductionView {
  readonly viewer: Viewer
  /** Ids; the public is told none. */
  readonly from?: string
  readonly to?: string
  /** By the odds over the base rate that the reasons told here amount to: from e to e² `good`, from e² on `strong`. */
  readonly level: Level
  /** The level as a sentence. */
  readonly text: string
  /** What `from` gains, strongest first. */
  readonly forward: readonly ViewedReason[]
  /** What `to` gains. */
  readonly backward: readonly ViewedReason[]
}

export interface ViewOptions {
  readonly viewer: Viewer
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

/**
 * An introduction as one of those who read of it may know it, whoever the matcher is made for. What is told to either side
 * and to the introducer is computed from what every member may see, and what is told to the public without any origin:
 * withheld values are not hidden in the sum, they were never in it, so no profile of one's own can bring them out, whatever
 * is tried. Of the rest each viewer is told only reasons whose every fact the viewer may know (what became of introductions,
 * whom a member avoids and what it consents to is known to the manager, and to each side of itself), and the level is that of
 * the reasons told: it says nothing they do not say, and in three steps. Rules are not asked: that a pair was chosen is the
 * choice of whoever chose it, who may have known more than is told here, and a refusal is nobody's to read but the manager's
 * (`explain`).
 *
 * @returns undefined for the public, unless both members agreed to be counted in what is published (`consent.statistics`)
 * @throws KontorError `unknown-member`; `invalid-argument` for another viewer, for a member with itself, and for `manager`
 * unless the matcher is the manager's
 * @example
 * import { createMatcher, createNetwork, viewIntroduction } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const view = viewIntroduction(matcher, 'pumpen', 'makina', { viewer: 'from', locale: 'de' })
 * view?.level // → 'strong'
 * view?.forward[0]?.text // → 'Yelken Makina bietet, was Rurtal Pumpen sucht: Guss.'
 */
export function viewIntroduction(
  matcher: Matcher,
  from: string,
  to: string,
  options: ViewOptions,
): IntroductionView | undefined {
  expectMade('matcher', matcher, 'explain')
  const { viewer, locale } = expectKeys('options', options, ['viewer', 'locale'])
  const asked = { viewer: expectOneOf('viewer', viewer, VIEWERS), locale: readLocale(locale) }
  if (asked.viewer === 'manager' && matcher.audience !== 'manager')
    throw misuse('viewer', 'no manager where the matcher is made for members', viewer)
  if (from === to) throw misuse('to', 'another member', to)
  const seen = seenFor(matcher, asked.viewer)
  const agreed = [from, to].map(id => seen.network.member(id).consent?.statistics === true)
  return asked.viewer === 'public' && agreed.includes(false) ? undefined : told(seen, from, to, asked)
}

function told(seen: Matcher, from: string, to: string, { viewer, locale }: Required<ViewOptions>): IntroductionView {
  const { policy } = seen
  const { forward, backward } = seen.explain(from, to, { locale })
  const signals = new Map(policy.signals.map(signal => [signal.name, signal]))
  const rowsOf = (side: Side, a: string, b: string) =>
    side.reasons.flatMap(reason => {
      const signal = signals.get(reason.signal)!
      const row = { reason, signal, facts: factsOf(signal, a, b) }
      return isTold(row, { viewer, from, to }) ? [row] : []
    })
  const [f, g] = [rowsOf(forward, from, to), rowsOf(backward, to, from)]
  const level = levelOf(fuse(pointsOf(f), pointsOf(g), policy.fusion))
  const tell = (row: Row) => tellRow(row, viewer, locale)
  return {
    viewer,
    ...(viewer === 'public' ? {} : { from, to }),
    level,
    text: LEVEL_TEXTS[level][locale],
    forward: f.map(tell),
    backward: g.map(tell),
  }
}

interface Row {
  readonly reason: Reason
  readonly signal: Signal
  readonly facts: readonly Fact[]
}

interface Reader {
  readonly viewer: Viewer
  readonly from: string
  readonly to: string
}

/** Does the reason say something, and may the viewer know every fact it rests on? */
function isTold({ reason: { points }, facts }: Row, reader: Reader): boolean {
  const says = reader.viewer === 'public' ? points > 0 : points !== 0
  return says && facts.every(fact => mayKnow(fact, reader))
}

function mayKnow({ member, field }: Fact, { viewer, from, to }: Reader): boolean {
  switch (viewer) {
    case 'manager':
      return true
    case 'public':
      return PUBLIC_FIELDS.has(field)
    case 'from':
    case 'to':
      return OF_ONESELF.has(field) ? member === (viewer === 'from' ? from : to) : field !== 'anything'
    case 'introducer':
      return !OF_ONESELF.has(field) && field !== 'anything'
  }
}

function pointsOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { reason }) => sum + reason.points, 0)
}

const STEP = 1_000_000

function levelOf(points: number): Level {
  return points < STEP ? 'possible' : points < 2 * STEP ? 'good' : 'strong'
}

function tellRow({ reason, signal, facts }: Row, viewer: Viewer, locale: Locale): ViewedReason {
  const favours = reason.points > 0
  const shown = viewer === 'public' ? facts.map(({ field }) => ({ field })) : facts
  // Without words in the language a signal says its value, digit by digit.
  const isBare = viewer === 'public' || (viewer !== 'manager' && textsIn(signal, locale) === undefined)
  return { signal: signal.name, favours, facts: shown, text: isBare ? bareText(facts, favours, locale) : reason.text }
}
