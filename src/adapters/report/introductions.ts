import { introducers } from '../../introductions/introducers.ts'
import type { Matcher } from '../../introductions/matcher.ts'
import { LEVELS } from '../../introductions/view/texts.ts'
import type { IntroductionView } from '../../introductions/view-introduction.ts'
import { viewIntroduction } from '../../introductions/view-introduction.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { LOCALES } from '../../vocabulary/locale.ts'
import type { ReportIntroduction } from './model.ts'
import type { Shown } from './shown.ts'
import type { TextTable } from './texts.ts'

const MOST_REASONS = 4
const MOST_INTRODUCERS = 2

/**
 * Each pair with both sides' reasons: to the manager with its chance and all reasons, to others as `viewIntroduction` tells
 * them. Introducers are named where everybody is shown: who can be asked is found among all.
 */
export function introductionsFor(
  matcher: Matcher,
  texts: TextTable,
  { network, pairs, isWhole }: Shown,
): readonly ReportIntroduction[] {
  const place = (id: string) => network.placeOf(id)!
  return pairs.map(({ from, to }) => ({
    from: place(from),
    to: place(to),
    ...told(matcher, texts, from, to),
    introducers: isWhole ? waysOf(matcher, from, to).map(({ via }) => via.map(place)) : [],
  }))
}

function waysOf(matcher: Matcher, from: string, to: string) {
  return introducers(matcher, from, to, { limit: MOST_INTRODUCERS, maxHops: 2 })
}

type Told = Pick<ReportIntroduction, 'probability' | 'level' | 'forward' | 'backward'>

function told(matcher: Matcher, texts: TextTable, from: string, to: string): Told {
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
  return {
    ...(viewer === 'manager' ? { probability: matcher.explain(from, to).probability } : {}),
    level: LEVELS.indexOf(views.get('en')!.level),
    forward: reasons('forward'),
    backward: reasons('backward'),
  }
}
