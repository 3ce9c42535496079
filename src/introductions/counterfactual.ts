import type { Locale } from '../vocabulary/locale.ts'
import { entriesFor } from './counterfactual/entries.ts'
import { fewest } from './counterfactual/fewest.ts'
import type { Asked, Lists } from './counterfactual/lists.ts'
import { shortfall } from './counterfactual/shortfall.ts'
import { summary } from './counterfactual/summary.ts'
import { WHY_NOT_TEXTS } from './counterfactual/texts.ts'
import { fillSentence } from './fill.ts'
import type { Change, Counterfactual, Explanation } from './introduction.ts'

/** Facts and wishes that no entry should be bent around. */
const FINAL = new Set(['differentMember', 'differentOrganization', 'notConnected', 'notAvoided', 'consented', 'notIntroducedSince', 'notDeclined', 'custom']) // biome-ignore format: one list

/** "Why not this one?": the rule, or what is missing, and the smallest changes that would bring the pair into the list. */
export function counterfactual(lists: Lists, told: Explanation, asked: Asked, locale: Locale): Counterfactual {
  const { from, to } = told
  const [refused] = told.refusals.filter(({ rule }) => rule !== 'threshold')
  const place = placeOf(lists, from, to, { ...asked, limit: Math.max(1, lists.network.members.length) })
  const missing = refused === undefined ? shortfall(lists, told, asked) : undefined
  const introduced = place !== undefined && place <= asked.limit
  const isFinal = from === to || told.refusals.some(({ rule }) => FINAL.has(rule))
  const changes = introduced || isFinal ? [] : entryChanges(lists, from, to, asked, locale)
  if (place !== undefined && !introduced) changes.push(longerList(place, asked.limit, locale))
  return {
    limit: asked.limit,
    introduced,
    ...(place === undefined ? {} : { place }),
    ...(missing === undefined || introduced ? {} : { missing }),
    changes,
    text: refused?.text ?? summary(lists, told, { place, introduced, missing, limit: asked.limit }, locale),
  }
}

/** 1 for the first; undefined if the pair is refused or not within the limit. */
function placeOf(lists: Lists, from: string, to: string, asked: Asked): number | undefined {
  const at = lists.ranked(from, asked).findIndex(ranked => ranked.to === to)
  return at < 0 ? undefined : at + 1
}

/** For each member and field the fewest entries that do it; fewer entries first, then the better place. */
function entryChanges(lists: Lists, from: string, to: string, asked: Asked, locale: Locale): Change[] {
  const { network, policy, now } = lists
  const [a, b] = [network.member(from), network.member(to)]
  const rules = asked.where === undefined ? policy.rules : [...policy.rules, asked.where]
  const found = entriesFor(policy, rules, a, b, () => now ?? '').flatMap(entries => {
    const member = entries.member === 'from' ? a : b
    return fewest(lists, { from, to, member, entries }, asked, locale) ?? []
  })
  return found.sort((p, q) => p.add.length - q.add.length || p.place - q.place)
}

function longerList(place: number, limit: number, locale: Locale): Change {
  const values = new Map([
    ['place', String(place)],
    ['limit', String(limit)],
  ])
  return { kind: 'list', place, text: fillSentence(WHY_NOT_TEXTS.list[locale], values) }
}
