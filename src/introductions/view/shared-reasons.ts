import type { Locale } from '../../vocabulary/locale.ts'
import type { Side } from '../introduction.ts'
import type { Matcher } from '../matcher.ts'
import { factsOf, OF_ONESELF } from './facts.ts'
import { seenFor } from './seen-for.ts'

/**
 * The strongest reason in favour of each side that may be read by both and by whoever seats them, whoever the matcher is made for:
 * it stands in calendars and on cards. An origin that the manager alone may see is in none, for it is not in what they are
 * computed from. A function of one's own is given what members' matchers see, and its reason stands as it tells it: what it reads of
 * outcomes, `avoid` or consent it has to declare (`reads`) to be left out.
 */
export function sharedReasons(matcher: Matcher, a: string, b: string, locale: Locale) {
  const seen = seenFor(matcher, 'introducer')
  const { forward, backward } = seen.explain(a, b, { locale })
  const signals = new Map(seen.policy.signals.map(signal => [signal.name, signal]))
  const strongest = ({ reasons }: Side, of: string, other: string): string | undefined =>
    reasons.find(
      ({ signal, points }) =>
        points > 0 && factsOf(signals.get(signal)!, of, other).every(({ field }) => !OF_ONESELF.has(field)),
    )?.text
  return { a: strongest(forward, a, b), b: strongest(backward, b, a) }
}
