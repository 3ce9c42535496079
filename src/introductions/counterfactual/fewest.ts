import { compareIds } from '../../integers/order.ts'
import type { Member } from '../../members/member.ts'
import { wordsOf } from '../../policy/field.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { FIELD_NAMES } from '../field-names.ts'
import { fillSentence } from '../fill.ts'
import type { Change } from '../introduction.ts'
import { labelAsWritten } from '../label.ts'
import type { Entries } from './entries.ts'
import { withEntries } from './entries.ts'
import type { Asked, Lists } from './lists.ts'
import { scoreNeeded } from './shortfall.ts'
import { WHY_NOT_TEXTS } from './texts.ts'

/** Pairs of entries are tried among so many, those that bring most alone; single ones among all. */
const PAIRED = 6

/** Entries for one field of one member, and the pair they shall bring into the list. */
export interface Trial {
  readonly from: string
  readonly to: string
  readonly member: Member
  readonly entries: Entries
}

export type EntryChange = Extract<Change, { kind: 'entries' }>

/** The one entry that brings the pair furthest up, else the two that do; undefined if none are found. */
export function fewest(lists: Lists, trial: Trial, asked: Asked, locale: Locale): EntryChange | undefined {
  const singles = trial.entries.terms.map(term => attempt(lists, trial, [term], asked))
  const single = best(singles)
  if (single !== undefined) return told(lists, trial, single, locale)
  const paired = singles.sort(byWorth).slice(0, PAIRED)
  const pairs = paired.flatMap((one, i) =>
    paired.slice(i + 1).map(other => [...one.add, ...other.add].sort(compareIds)),
  )
  const double = best(pairs.map(add => attempt(lists, trial, add, asked)))
  return double === undefined ? undefined : told(lists, trial, double, locale)
}

/** What became of the pair with the entries added. */
interface Attempt {
  readonly add: readonly string[]
  /** 1 for the first; undefined if the pair is not on the list. */
  readonly place: number | undefined
  readonly score: number
  /** How many rules still refuse the pair, and what its score lacks besides. */
  readonly refusals: number
  readonly lacking: number
}

/** Really adds the entries and looks where the pair stands then. */
function attempt(lists: Lists, { from, to, member, entries }: Trial, add: readonly string[], asked: Asked): Attempt {
  const next = lists.update({ upsert: [withEntries(member, entries.field, add)] })
  const list = next.ranked(from, asked)
  const at = list.findIndex(one => one.to === to)
  if (at >= 0) return { add, place: at + 1, score: list[at]!.score, refusals: 0, lacking: 0 }
  const { score, refusals } = next.explain(from, to, asked.where === undefined ? {} : { where: asked.where })
  return {
    add,
    place: undefined,
    score,
    refusals: refusals.filter(({ rule }) => rule !== 'threshold').length,
    lacking: Math.max(0, scoreNeeded(to, list[asked.limit - 1], lists.policy.threshold) - score),
  }
}

/** However they are spelt: what rules ask for comes first, then what leaves least to be made up on the threshold and the rivals. */
function byWorth(p: Attempt, q: Attempt): number {
  return p.refusals - q.refusals || p.lacking - q.lacking
}

type Placed = Attempt & { readonly place: number }

function best(attempts: readonly Attempt[]): Placed | undefined {
  const placed = attempts.filter((one): one is Placed => one.place !== undefined)
  return placed.sort((p, q) => p.place - q.place || q.score - p.score)[0]
}

function told(lists: Lists, trial: Trial, { add, place, score }: Placed, locale: Locale): EntryChange {
  const { from, to, member, entries } = trial
  const { field } = entries
  // It is the other side that has the entry, and may have words of its own for it.
  const writers = [lists.network.member(member.id === from ? to : from), member]
  const values = {
    member: member.name,
    field: FIELD_NAMES[locale][field],
    terms: add.map(term => labelAsWritten(writers, wordsOf(field), term, locale)).join(', '),
    place: String(place),
  }
  const text = fillSentence(WHY_NOT_TEXTS.entries[locale], new Map(Object.entries(values)))
  return { kind: 'entries', member: member.id, field, add, place, score, text }
}
