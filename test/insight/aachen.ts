import { readFileSync } from 'node:fs'
import { readMembers, readOutcomes, readTies } from '../../src/adapters/csv/read-members.ts'
import type { Locale, Matcher } from '../../src/index.ts'
import {
  advice,
  bridges,
  coverage,
  createMatcher,
  createNetwork,
  hiddenAssets,
  introducers,
  marketGaps,
  standardPolicy,
} from '../../src/index.ts'

const FOLDER = 'fixtures/aachen'

/** The network of fixtures/aachen as its manager sees it. */
export async function aachen(): Promise<Matcher> {
  const { members } = await readMembers(readFileSync(`${FOLDER}/members.csv`))
  const { ties } = await readTies(readFileSync(`${FOLDER}/ties.csv`), members)
  const { outcomes } = await readOutcomes(readFileSync(`${FOLDER}/outcomes.csv`), members)
  const network = createNetwork({ members, ties, outcomes })
  return createMatcher(network, standardPolicy(), { now: '2026-11-22', audience: 'manager' })
}

/** What the reports of the judged fixture say, line by line, in one language. */
export function reportLines(matcher: Matcher, locale: Locale): Readonly<Record<string, readonly string[]>> {
  const { network } = matcher
  const options = { locale, limit: 2 }
  const asked = introducers(matcher, 'aachen-verpackung', 'izmir-makina', options)
  const whyNot = matcher.explain('istanbul-hukuk', 'aachen-bau', {
    counterfactual: true,
    locale,
    limit: 5,
  }).counterfactual
  const wish = matcher.explain('aachen-pumpen', 'casablanca-import', { counterfactual: true, locale }).counterfactual
  const gaps = marketGaps(matcher, options)
  return {
    introducers: asked.flatMap(({ reasons }) => reasons.filter(({ points }) => points !== 0).map(({ text }) => text)),
    bridges: bridges(network, { ...options, audience: 'manager', limit: 3 }).flatMap(({ text, spans }) => [
      text,
      ...spans.map(span => span.text),
    ]),
    coverage: coverage(network, { ...options, audience: 'manager' }).texts,
    assets: hiddenAssets(matcher, options).map(({ text }) => text),
    gaps: [...gaps.needs, ...gaps.markets, ...gaps.recruits].map(({ text }) => text),
    advice: advice(matcher, 'karl-breuersbach', { locale }).map(({ text }) => text),
    whyNot: [whyNot, wish].flatMap(one => [one?.text ?? '', ...(one?.changes ?? []).map(({ text }) => text)]),
  }
}
