import { expectKeys, expectMade } from '../errors/expect.ts'
import { expectOneOf, misuse } from '../errors/kontor-error.ts'
import { compareIds } from '../integers/order.ts'
import type { Member } from '../members/member.ts'
import type { OwnField } from '../policy/field.ts'
import type { Facts } from '../scoring/facts.ts'
import { createFacts } from '../scoring/facts.ts'
import { heldThrough } from '../scoring/regions.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { fillSentence } from './fill.ts'
import { labelAsWritten } from './label.ts'
import type { Matcher } from './matcher.ts'
import { readLocale } from './options.ts'
import type { StepKind } from './step/texts.ts'
import { GOODS, OCCASIONS, STEP_TEXTS } from './step/texts.ts'
import { seenFor } from './view/seen-for.ts'

/** Something to begin with, for one side of an introduction. Plain data. */
export interface FirstStep {
  /** Whose step it is, and towards whom: ids. */
  readonly member: string
  readonly other: string
  readonly kind: StepKind
  /** What it rests on; nothing for a call between two of whom too little is known. */
  readonly basis?: {
    readonly term: string
    readonly own: OwnField
    readonly others: OwnField
  }
  readonly text: string
}

export interface FirstStepOptions {
  /** Whose step it is. @defaultValue 'from' */
  readonly side?: 'from' | 'to'
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

/**
 * A concrete first step, because knowing of each other alone has no effect: to ask for a sample of what one side needs and
 * the other offers, to ask about it, to visit a fair together, to write what one would do for the other, to name whom one
 * wants to reach in a market; else a call in a shared language. It rests on what every member may see of the two, the rarest
 * match first, and invents nothing.
 * @throws KontorError `unknown-member`, `invalid-argument`, `now-required` if needs end and the matcher has no `now`
 * @example
 * import { createMatcher, createNetwork, firstStep } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * firstStep(matcher, 'pumpen', 'makina').kind // → 'sample'
 */
export function firstStep(matcher: Matcher, from: string, to: string, options: FirstStepOptions = {}): FirstStep {
  expectMade('matcher', matcher, 'explain')
  const { side = 'from', locale } = expectKeys('options', options, ['side', 'locale'])
  if (from === to) throw misuse('to', 'another member', to)
  const [member, other] = expectOneOf('side', side, ['from', 'to'] as const) === 'from' ? [from, to] : [to, from]
  const seen = seenFor(matcher, 'from')
  const [a, b] = [seen.network.member(member), seen.network.member(other)]
  const { kind, basis } = stepFor(factsFor(seen), member, other)
  const language = readLocale(locale)
  return {
    member,
    other,
    kind,
    ...(basis === undefined ? {} : { basis }),
    text: textOf({ kind, basis }, a, b, language),
  }
}

/** As long as the matcher lives. */
const factsOf = /* @__PURE__ */ new WeakMap<Matcher, Facts>()

function factsFor(matcher: Matcher): Facts {
  const known = factsOf.get(matcher) ?? createFacts(matcher.network, matcher.now)
  factsOf.set(matcher, known)
  return known
}

type Step = Pick<FirstStep, 'kind'> & { readonly basis: FirstStep['basis'] | undefined }

/** What one needs before what one can give, and both before where one wants to go. */
function stepFor(facts: Facts, a: string, b: string): Step {
  const needed = rarest(facts, a, 'needs', b, 'offers')
  if (needed !== undefined) {
    const kind = OCCASIONS.has(needed.term) ? 'visit' : GOODS.has(needed.term) ? 'sample' : 'question'
    return { kind, basis: needed }
  }
  const given = rarest(facts, a, 'offers', b, 'needs')
  if (given !== undefined) return { kind: OCCASIONS.has(given.term) ? 'visit' : 'offer', basis: given }
  const market = rarest(facts, a, 'targetMarkets', b, 'opens')
  if (market !== undefined) return { kind: 'market', basis: market }
  return { kind: 'call', basis: rarest(facts, a, 'languages', b, 'languages') }
}

/** Of what stands under both, what the fewest members have; of even ones the first by code point. */
function rarest(facts: Facts, a: string, own: OwnField, b: string, others: OwnField): Step['basis'] {
  const held = facts.field(others)
  const reach = heldThrough(own)
  const matched = facts
    .field(own)
    .of(a)
    .flatMap(term => reach(term).filter(through => held.holds(b, through)))
  const [term] = matched.sort((x, y) => held.holders(x) - held.holders(y) || compareIds(x, y))
  return term === undefined ? undefined : { term, own, others }
}

function textOf({ kind, basis }: Step, a: Member, b: Member, locale: Locale): string {
  const texts = STEP_TEXTS[locale]
  const values = new Map([['other', b.name]])
  if (basis === undefined) return fillSentence(texts.bareCall, values)
  const words = kind === 'market' ? 'market' : kind === 'call' ? 'language' : 'term'
  values.set('term', labelAsWritten([a, b], words, basis.term, locale))
  return fillSentence(texts[kind], values)
}
