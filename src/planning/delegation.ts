import { expectMade } from '../errors/expect.ts'
import type { Matcher } from '../introductions/matcher.ts'
import { createFacts } from '../scoring/facts.ts'
import { notCompetitors } from '../scoring/rules/markets.ts'
import { choose } from './delegation/choose.ts'
import { Cover, unscaled } from './delegation/cover.ts'
import type { DelegationOptions } from './delegation/options.ts'
import { readDelegationOptions } from './delegation/options.ts'
import { createShares } from './delegation/shares.ts'
import type { Delegate, Delegation } from './delegation/tell.ts'
import { createTeller } from './delegation/tell.ts'

/**
 * Chooses who travels: the group worth most, in millionths, where
 *
 *     worth = Σ themes + Σ hosts + bridge + Σ kinds
 *
 * and within each theme (a term hosts need and delegates offer, or hosts offer and delegates need), host (the pair's chance),
 * bridge (speaks the language, and knows hosts or opens the country) and kind the largest share counts whole, the next half, the
 * next a quarter: the second lawyer adds less than the first. At most `maxRivals` pairs of direct rivals (as the rule
 * `notCompetitors` has it) travel together. Greedy, then improved by exchanges, then by branch and bound; `optimal` says
 * whether it is proved that no group is worth more.
 * @throws KontorError `invalid-argument`, `unknown-member`, `now-required`
 * @example
 * import { createMatcher, createNetwork, planDelegation } from 'kontor'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * const { delegates, optimal } = planDelegation(matcher, { to: 'TR', seats: 1 })
 * delegates.map(({ id }) => id) // → ['pumpen']
 * optimal // → true
 */
export function planDelegation(matcher: Matcher, options: DelegationOptions): Delegation {
  expectMade('matcher', matcher, 'ranked')
  const asked = readDelegationOptions(matcher, options)
  const shares = createShares(matcher, asked)
  const rivals = rivalry(matcher, asked.candidates)
  const pins = asked.candidates.flatMap((id, place) => (asked.pins.has(id) ? [place] : []))
  const { seats, maxRivals, work, signal, onProgress } = asked
  const choice = {
    shares: shares.of,
    groups: shares.groups.length,
    seats,
    pins,
    maxRivals,
    isRival: rivals,
    work,
    signal,
  }
  const tellProgress =
    onProgress && ((one: Parameters<typeof onProgress>[0]) => onProgress({ ...one, worth: unscaled(one.worth) }))
  const chosen = choose({ ...choice, onProgress: tellProgress })

  const cover = new Cover(shares.of, shares.groups.length)
  for (const place of chosen.places) cover.add(place)
  const teller = createTeller(matcher, asked, shares, cover)
  const delegates: Delegate[] = chosen.places.map(place => teller.delegate(place))
  return {
    to: asked.to,
    seats,
    language: shares.language,
    hosts: asked.hosts,
    delegates,
    worth: unscaled(cover.worth),
    rivals: pairsOf(chosen.places)
      .filter(([a, b]) => rivals(a, b))
      .map(([a, b]) => [asked.candidates[a]!, asked.candidates[b]!] as const),
    next: teller.next(chosen.places, choice),
    optimal: chosen.optimal,
    work: chosen.work,
    finished: chosen.finished,
  }
}

/** Direct rivals: the rule answers no; unknown is no rivalry. */
function rivalry({ network, now }: Matcher, candidates: readonly string[]): (a: number, b: number) => boolean {
  const rule = notCompetitors(createFacts(network, now))
  const members = candidates.map(id => network.member(id))
  const known = new Map<number, boolean>()
  return (a, b) => {
    const key = Math.min(a, b) * members.length + Math.max(a, b)
    const answer = known.get(key) ?? rule(members[a]!, members[b]!) === false
    known.set(key, answer)
    return answer
  }
}

function pairsOf(places: readonly number[]): readonly (readonly [number, number])[] {
  return places.flatMap((a, i) => places.slice(i + 1).map(b => [a, b] as const))
}
