import type { Member } from '../members/member.ts'
import { wordsOf } from '../policy/field.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { Entries } from './counterfactual/entries.ts'
import { entriesFor, withEntries } from './counterfactual/entries.ts'
import type { Asked, Lists } from './counterfactual/lists.ts'
import { shortfall } from './counterfactual/shortfall.ts'
import { summary } from './counterfactual/summary.ts'
import { WHY_NOT_TEXTS } from './counterfactual/texts.ts'
import { FIELD_NAMES } from './field-names.ts'
import { fillSentence } from './fill.ts'
import type { Change, Counterfactual, Explanation } from './introduction.ts'
import { labelAsWritten } from './label.ts'

/** Facts and wishes that no entry should be bent around. */
const FINAL = new Set(['differentMember', 'differentOrganization', 'notConnected', 'notAvoided', 'consented', 'notIntroducedSince', 'notDeclined', 'custom']) // biome-ignore format: one list
/** Pairs of entries are tried among so many; single ones among all. */
const PAIRED = 6

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

interface Trial {
  readonly from: string
  readonly to: string
  readonly member: Member
  readonly entries: Entries
}

type EntryChange = Extract<Change, { kind: 'entries' }>

function fewest(lists: Lists, trial: Trial, asked: Asked, locale: Locale): EntryChange | undefined {
  const { terms } = trial.entries
  const paired = terms.slice(0, PAIRED)
  const pairs = paired.flatMap((one, i) => paired.slice(i + 1).map(other => [one, other]))
  for (const sets of [terms.map(term => [term]), pairs]) {
    const [best] = sets
      .flatMap(add => attempt(lists, trial, add, asked, locale) ?? [])
      .sort((p, q) => p.place - q.place || q.score - p.score)
    if (best !== undefined) return best
  }
  return undefined
}

/** Really adds the entries and looks where the pair stands then. */
function attempt(
  lists: Lists,
  trial: Trial,
  add: readonly string[],
  asked: Asked,
  locale: Locale,
): EntryChange | undefined {
  const { from, to, member, entries } = trial
  const { field } = entries
  const next = lists.update({ upsert: [withEntries(member, field, add)] })
  const ranked = next.ranked(from, asked)
  const at = ranked.findIndex(one => one.to === to)
  if (at < 0) return undefined
  // It is the other side that has the entry, and may have words of its own for it.
  const writers = [lists.network.member(member.id === from ? to : from), member]
  const said = add.map(term => labelAsWritten(writers, wordsOf(field), term, locale))
  const values = {
    member: member.name,
    field: FIELD_NAMES[locale][field],
    terms: said.join(', '),
    place: String(at + 1),
  }
  const text = fillSentence(WHY_NOT_TEXTS.entries[locale], new Map(Object.entries(values)))
  return { kind: 'entries', member: member.id, field, add, place: at + 1, score: ranked[at]!.score, text }
}

function longerList(place: number, limit: number, locale: Locale): Change {
  const values = new Map([
    ['place', String(place)],
    ['limit', String(limit)],
  ])
  return { kind: 'list', place, text: fillSentence(WHY_NOT_TEXTS.list[locale], values) }
}
