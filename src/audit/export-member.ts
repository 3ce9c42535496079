import { expectKeys } from '../errors/expect.ts'
import { compareIds } from '../integers/order.ts'
import { createMatcher } from '../introductions/create-matcher.ts'
import { readLocale } from '../introductions/options.ts'
import type { IntroductionView } from '../introductions/view-introduction.ts'
import { viewIntroduction } from '../introductions/view-introduction.ts'
import type { MemberField } from '../members/blind.ts'
import type { Member } from '../members/member.ts'
import { seenMember } from '../members/seen.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import type { Network } from '../network/network.ts'
import { expectNetwork } from '../outcomes/split.ts'
import { erasedBy } from '../policy/blind.ts'
import type { PolicyInput } from '../policy/define-policy.ts'
import { definePolicy } from '../policy/define-policy.ts'
import { standardPolicy } from '../policy/standard/policy.ts'
import type { Locale } from '../vocabulary/locale.ts'
import type { RuleUse, SignalUse } from './member/uses.ts'
import { ruleUses, signalUses } from './member/uses.ts'
import { confirmedBy, lastDay } from './retention.ts'

export interface MemberExportOptions {
  /** What introductions are made by. @defaultValue the standard policy */
  readonly policy?: PolicyInput
  /** The day it is, `YYYY-MM-DD`; needed as soon as something dated is read. */
  readonly now?: string
  /** @defaultValue 'en' */
  readonly locale?: Locale
  /** Introductions shown, an integer ≥ 1. @defaultValue 10 */
  readonly limit?: number
}

/** Everything that is known of a member, who sees it and what it is used for. Plain data. */
export interface MemberExport {
  /** The whole record: origin, contact and labels too. */
  readonly member: Member
  /**
   * The fields that each audience sees, sorted; what stands in none is seen by the member alone, or read by rules alone, or is
   * what the policy is blind to.
   */
  readonly seenBy: { readonly members: readonly string[]; readonly manager: readonly string[] }
  readonly ties: readonly Tie[]
  /** What was noted of both, and what the member said itself; what others said of it is theirs. */
  readonly outcomes: readonly Outcome[]
  /** Outcomes between others that the member noted or confirmed (`by`). */
  readonly confirmed: readonly Outcome[]
  readonly signals: readonly SignalUse[]
  readonly rules: readonly RuleUse[]
  /**
   * Fields of the record that no signal or rule reads, nor rounds, circles and the search for introducers under every policy:
   * kept, shown or audited, and without weight in any introduction. Of equals the lesser id comes first; it has no other say.
   */
  readonly unread: readonly string[]
  /** Whom the member would be introduced to now, as the member may read it. */
  readonly introductions: readonly IntroductionView[]
  /** The last day of what stands here; undefined if nothing has a day. */
  readonly lastActivity: string | undefined
}

/**
 * Everything known of one member, how it is used and what each signal means (GDPR, article 15). What it is told of others is
 * what members may see of them: whom others avoid, and whether they declined, is theirs.
 * @param network the whole network: not what a matcher sees of it
 * @throws KontorError `unknown-member`, `invalid-argument`, `now-required` if the policy reads something dated,
 * `invalid-policy`, `invalid-signal` or `invalid-rule` as `definePolicy`
 * @example
 * import { createNetwork, exportMember } from 'kontor'
 * const network = createNetwork({ members: [
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', contact: 'post@example.org' },
 * ] })
 * const { member, unread } = exportMember(network, 'makina', { now: '2026-11-27' })
 * member.contact // → 'post@example.org'
 * unread // → ['contact', 'id', 'name']
 */
export function exportMember(network: Network, id: string, options: MemberExportOptions = {}): MemberExport {
  expectNetwork(network)
  const {
    policy: input = standardPolicy(),
    now,
    locale,
    limit = 10,
  } = expectKeys('options', options, ['policy', 'now', 'locale', 'limit'])
  const language = readLocale(locale)
  const member = network.member(id)
  const policy = definePolicy(input)
  const [signals, rules] = [signalUses(policy, language), ruleUses(policy)]
  const outcomes = network.outcomesOf(id).filter(outcome => isOwn(outcome, id))
  const confirmed = confirmedBy(network).get(id) ?? []
  const read = new Set<string>([...PLANNED, ...[...signals, ...rules].flatMap(({ reads }) => reads)])
  const erased = erasedBy(policy.blind)
  return {
    member,
    seenBy: { members: fieldsSeen(member, 'members', erased), manager: fieldsSeen(member, 'manager', erased) },
    ties: inOrder(network.tiesOf(id)),
    outcomes: inOrder(outcomes),
    confirmed: inOrder(confirmed),
    signals,
    rules,
    unread: read.has('anything')
      ? []
      : Object.keys(member)
          .filter(field => !read.has(field))
          .sort(),
    introductions: viewsOf(network, id, { policy, now, locale: language, limit }),
    lastActivity: lastDay(network, id, [...outcomes, ...confirmed]),
  }
}

/** Whom it avoids and what it consented to, rules heed for every audience, and no member reads them. */
const HEEDED: ReadonlySet<string> = new Set(['avoid', 'consent'])

/** By these planners and `introducers` tell whom to ask and how often, whatever the policy; it cannot be blind to them. */
const PLANNED: readonly MemberField[] = ['avoid', 'capacity', 'consent', 'introducerBudget', 'paused']

function fieldsSeen(
  member: Member,
  audience: 'members' | 'manager',
  erased: readonly MemberField[],
): readonly string[] {
  const seen = Object.keys(seenMember(member, audience, erased)).sort()
  return audience === 'members' ? seen.filter(field => !HEEDED.has(field)) : seen
}

/** Noes that do not say whose they are may be the other's, unless the member noted them itself. */
function isOwn({ from, stage, side, by }: Outcome, id: string): boolean {
  if (by === id) return true
  if (side !== undefined) return (side === 'from') === (from === id)
  return stage !== 'declined' && stage !== 'bad'
}

/** By both ids, then by what is said: the same data in another order of rows are the same export. */
function inOrder<T extends Tie | Outcome>(links: readonly T[]): readonly T[] {
  return [...links].sort(
    (p, q) => compareIds(p.from, q.from) || compareIds(p.to, q.to) || compareIds(JSON.stringify(p), JSON.stringify(q)),
  )
}

type Asked = Required<Omit<MemberExportOptions, 'now'>> & { readonly now: string | undefined }

function viewsOf(network: Network, id: string, { policy, now, locale, limit }: Asked): readonly IntroductionView[] {
  const audience = { member: id }
  const matcher = createMatcher(network, policy, { audience, ...(now === undefined ? {} : { now }) })
  return matcher
    .ranked(id, { limit })
    .map(({ from, to }) => viewIntroduction(matcher, from, to, { viewer: 'from', locale })!)
}
