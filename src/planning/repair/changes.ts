import { expectKeys, expectList, expectMade } from '../../errors/expect.ts'
import { expectInteger, misuse } from '../../errors/kontor-error.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { readLocale } from '../../introductions/options.ts'
import type { StopSignal } from '../../introductions/stop-signal.ts'
import { readWatch } from '../../introductions/stop-signal.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { CLOSED_TEXTS } from '../closed-texts.ts'
import { expectPlan } from '../event/expect-plan.ts'
import { participant } from '../event/participant.ts'
import type { EventPlan } from '../event/plan.ts'
import type { EventProgress } from '../event/search.ts'

export interface EventChanges {
  /** The first slot that can still be changed; what came before was held. @defaultValue 1 */
  readonly from?: number
  /** Participants and interpreters who do not come, or are gone from that slot on. */
  readonly noShows?: Iterable<string>
  /** Participants and interpreters who come later: there from slot `from` on, as far as the plan has them there. */
  readonly late?: Iterable<{ readonly id: string; readonly from: number }>
  /** Tables that cannot be used, from a slot on. @defaultValue from the first slot that can be changed */
  readonly closed?: Iterable<{ readonly table: string; readonly from?: number }>
  /** Tells why two meet, of all meetings in `locale`; without it, new ones have no reasons and the others keep theirs. */
  readonly matcher?: Matcher
  /** Moves to try, an integer from 0 to 1,000,000,000. @defaultValue as for a plan */
  readonly work?: number
  /** @defaultValue the plan's */
  readonly seed?: number
  readonly signal?: StopSignal
  readonly onProgress?: (progress: EventProgress) => void
  /** @defaultValue 'en' */
  readonly locale?: Locale
}

const CHANGES = [
  'from',
  'noShows',
  'late',
  'closed',
  'matcher',
  'work',
  'seed',
  'signal',
  'onProgress',
  'locale',
] satisfies readonly (keyof EventChanges)[]

export type AskedRepair = ReturnType<typeof readChanges>

/** @throws KontorError `invalid-argument`, `unknown-member` */
export function readChanges(plan: EventPlan, changes: EventChanges) {
  const { setting } = expectPlan(plan)
  const odd = setting.participants.find(({ closed = 'paused' }) => !Object.hasOwn(CLOSED_TEXTS, closed))
  if (odd !== undefined) throw misuse('plan.setting.participants', 'as planEvent made it', odd.closed)
  const {
    from = 1,
    noShows = [],
    late = [],
    closed = [],
    work,
    seed,
    locale,
    ...rest
  } = expectKeys('changes', changes, CHANGES)
  const known = new Set([...setting.participants, ...setting.interpreters].map(({ id }) => id))
  const slot = (what: string, value: unknown) =>
    expectInteger(what, value, { least: 1, greatest: setting.slots.length })
  const begins = slot('from', from)
  return {
    from: begins,
    noShows: new Set(expectList('noShows', noShows).map(id => participant('noShows', id, known))),
    arrival: foremost(
      Math.max,
      expectList('late', late).map(one => {
        const { id, from: arrives } = expectKeys('late', one, ['id', 'from'])
        return [participant('late', id, known), slot('late.from', arrives)] as const
      }),
    ),
    closing: foremost(
      Math.min,
      expectList('closed', closed).map(one => {
        const { table, from: closes = begins } = expectKeys('closed', one, ['table', 'from'])
        if (!setting.tables.some(({ id }) => id === table)) throw misuse('closed.table', 'a table of the plan', table)
        return [table, Math.max(begins, slot('closed.from', closes))] as const
      }),
    ),
    work: work === undefined ? undefined : expectInteger('work', work, { least: 0, greatest: 1_000_000_000 }),
    seed: seed === undefined ? setting.seed : expectInteger('seed', seed),
    locale: readLocale(locale),
    matcher: rest.matcher === undefined ? undefined : expectMade('matcher', rest.matcher, 'explain'),
    ...readWatch(rest),
  }
}

/** Of several slots for one id the one chosen, so that all that was said holds. */
function foremost(choose: (one: number, other: number) => number, said: readonly (readonly [string, number])[]) {
  const slotOf = new Map<string, number>()
  for (const [id, slot] of said) slotOf.set(id, choose(slot, slotOf.get(id) ?? slot))
  return slotOf
}
