import { introducers } from '../../introductions/introducers.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { LEVELS } from '../../introductions/view/texts.ts'
import type { IntroductionView } from '../../introductions/view-introduction.ts'
import { viewIntroduction } from '../../introductions/view-introduction.ts'
import type { Ranked } from '../../ranking/ranking.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { LOCALES } from '../../vocabulary/locale.ts'
import type { ReportIntroduction } from './model.ts'
import type { TextTable } from './texts.ts'

const MOST_REASONS = 4
const MOST_INTRODUCERS = 2

/**
 * Everybody's best, each pair once, best first; of a matcher made for one member that member's alone. To the manager with
 * their chance and all reasons, to others as `viewIntroduction` tells them.
 */
export function introductionsFor(matcher: Matcher, texts: TextTable, limit: number): readonly ReportIntroduction[] {
  const { network, audience } = matcher
  if (limit === 0) return []
  const ids = typeof audience === 'object' ? [audience.member] : network.members.map(({ id }) => id)
  const pairs = new Map<string, Ranked>()
  for (const id of ids) {
    for (const ranked of matcher.ranked(id, { limit })) {
      const [a, b] = [ranked.from, ranked.to].map(one => network.placeOf(one)!)
      const key = matcher.policy.fusion.kind === 'forward' || a! < b! ? `${a} ${b}` : `${b} ${a}`
      if (!pairs.has(key)) pairs.set(key, ranked)
    }
  }
  const places = ({ from, to }: Ranked) => [network.placeOf(from)!, network.placeOf(to)!] as const
  return [...pairs.values()]
    .sort((p, q) => q.score - p.score || places(p)[0] - places(q)[0] || places(p)[1] - places(q)[1])
    .map(ranked => told(matcher, texts, ranked))
}

function told(matcher: Matcher, texts: TextTable, { from, to }: Ranked): ReportIntroduction {
  const { network, audience } = matcher
  const viewer = typeof audience === 'object' ? 'from' : audience === 'manager' ? 'manager' : 'introducer'
  const views = new Map<Locale, IntroductionView>(
    LOCALES.map(locale => [locale, viewIntroduction(matcher, from, to, { viewer, locale })!]),
  )
  const names = [network.member(from).name, network.member(to).name]
  const reasons = (side: 'forward' | 'backward') =>
    views
      .get('en')!
      [side].map(({ favours }, i) => [favours, i] as const)
      .filter(([favours]) => favours)
      .slice(0, MOST_REASONS)
      .map(([, i]) => texts.number(locale => views.get(locale)![side][i]!.text, names))
  const place = (id: string) => network.placeOf(id)!
  const asked = introducers(matcher, from, to, { limit: MOST_INTRODUCERS, maxHops: 2 })
  return {
    from: place(from),
    to: place(to),
    ...(viewer === 'manager' ? { probability: matcher.explain(from, to).probability } : {}),
    level: LEVELS.indexOf(views.get('en')!.level),
    forward: reasons('forward'),
    backward: reasons('backward'),
    introducers: asked.map(({ via }) => via.map(place)),
  }
}
