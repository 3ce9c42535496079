import type { Signal } from '../../policy/signal.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import type { Side } from '../introduction.ts'
import type { Matcher } from '../matcher.ts'
import { textsIn } from '../reason-text.ts'
import { bareText } from './bare-text.ts'
import type { Fact } from './facts.ts'
import { factsOf, OF_ONESELF } from './facts.ts'
import { seenFor } from './seen-for.ts'

/**
 * The strongest reason in favour of each side that may be read by both and by whoever seats them, whoever the matcher is made for:
 * it stands in calendars and on cards. An origin that the manager alone may see is in none, for it is not in what they are
 * computed from. A function of one's own is given what members' matchers see, and its reason stands as it tells it: what it reads of
 * outcomes, `avoid` or consent it has to declare (`reads`) to be left out. A reason without words in the language tells which
 * entries fit, and never its value.
 */
export function sharedReasons(matcher: Matcher, a: string, b: string, locale: Locale) {
  const seen = seenFor(matcher, 'introducer')
  const { forward, backward } = seen.explain(a, b, { locale })
  const signals = new Map(seen.policy.signals.map(signal => [signal.name, signal]))
  const strongest = ({ reasons }: Side): string | undefined => {
    for (const { signal: name, points, text } of reasons) {
      const signal = signals.get(name)!
      const told = points > 0 ? sharedText(text, signal, factsOf(signal, a, b), locale) : undefined
      if (told !== undefined) return told
    }
    return undefined
  }
  return { a: strongest(forward), b: strongest(backward) }
}

/** undefined for what is not for both, and for a function that says neither what it reads nor what it found. */
function sharedText(text: string, signal: Signal, facts: readonly Fact[], locale: Locale): string | undefined {
  if (facts.some(({ field }) => OF_ONESELF.has(field))) return undefined
  if (textsIn(signal, locale) !== undefined) return text
  return facts.some(({ field }) => field === 'anything') ? undefined : bareText(facts, true, locale)
}
