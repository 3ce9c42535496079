import { ageInDays, needNow } from './dates.ts'
import { regionOf } from './fields.ts'
import type { Member, Outcome } from './network.ts'
import type { Rule, RuleName, RuleObject } from './policy.ts'
import type { Seen } from './see.ts'

/** Yes, no, or unknown. */
export type Answer = boolean | undefined

/** The refusal of a rule that stands in the policy's own list, if it refuses. */
export function refusalOf(seen: Seen, rule: Rule, a: Member, b: Member): { rule: string; code: string } | undefined {
  const { rule: name, code, whenUnknown }: RuleObject = typeof rule === 'string' ? { rule } : rule
  const strict = ['corridor', 'inCountry', 'speaks', 'kind'].includes(name)
  const admitsUnknown = (whenUnknown ?? (strict ? 'refuse' : 'admit')) === 'admit'
  const admits = answerOf(seen, rule, a, b) ?? admitsUnknown
  return admits ? undefined : { rule: name, code: code ?? name }
}

export function answerOf(seen: Seen, given: Rule, a: Member, b: Member): Answer {
  const rule: RuleObject = typeof given === 'string' ? { rule: given } : given
  const ask = (inner: Rule) => answerOf(seen, inner, a, b)
  switch (rule.rule) {
    case 'all':
      return every(rule.of.map(ask))
    case 'any':
      return negate(every(rule.of.map(ask).map(negate)))
    case 'not':
      return negate(ask(rule.of))
    case 'custom':
      return rule.test(a, b)
    case 'notIntroducedSince':
      return notIntroducedSince(seen, rule.days, a, b)
    case 'corridor':
      return corridor(seen.terms(a, 'opens'), seen.terms(b, 'opens'), rule.between)
    case 'inCountry':
      return b.baseCountry === undefined ? undefined : b.baseCountry === rule.country
    case 'speaks':
      return seen.terms(b, 'languages').size === 0 ? undefined : seen.terms(b, 'languages').has(rule.language)
    case 'kind':
      return b.kind === undefined ? undefined : rule.kinds.includes(b.kind)
    default:
      return namedAnswer(seen, rule.rule, a, b)
  }
}

function namedAnswer(seen: Seen, name: RuleName, a: Member, b: Member): Answer {
  switch (name) {
    case 'differentMember':
      return a.id !== b.id
    case 'differentOrganization':
      return a.organization === undefined || b.organization === undefined
        ? undefined
        : a.organization !== b.organization
    case 'notConnected':
      return !seen.contacts(a).has(b)
    case 'notAvoided':
      return !(a.avoid ?? []).includes(b.id) && !(b.avoid ?? []).includes(a.id)
    case 'consented':
      return [a, b].every(member => member.consent?.matching !== false && member.paused !== true)
    case 'notDeclined':
      return !outcomesBetween(seen, a, b).some(({ stage }) => stage === 'declined')
    case 'notCompetitors':
      return notCompetitors(seen, a, b)
    case 'crossBorder':
      return crossBorder(seen.terms(a, 'opens'), seen.terms(b, 'opens'))
  }
}

/** Kleene: one no decides; otherwise one unknown leaves it open. `any` is the same seen through `not`. */
function every(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

const negate = (answer: Answer): Answer => (answer === undefined ? undefined : !answer)

function outcomesBetween(seen: Seen, a: Member, b: Member): Outcome[] {
  return seen.outcomes.filter(({ from, to }) => (from === a.id && to === b.id) || (from === b.id && to === a.id))
}

const INTRODUCED = ['introduced', 'accepted', 'met', 'useful', 'partners', 'bad']

function notIntroducedSince(seen: Seen, days: number, a: Member, b: Member): boolean {
  return !outcomesBetween(seen, a, b)
    .filter(({ stage }) => INTRODUCED.includes(stage))
    .map(({ date }) => ageInDays(date, needNow(seen.now)))
    .some(age => age >= 0 && age < days)
}

type Terms = ReadonlySet<string>
const meet = (one: Terms, other: Terms): boolean => [...one].some(term => other.has(term))

function notCompetitors(seen: Seen, a: Member, b: Member): Answer {
  const industries = [a, b].map(member => seen.terms(member, 'industries'))
  const markets = [a, b].map(member => marketsOf(seen, member))
  if ([...industries, ...markets].some(terms => terms.size === 0)) return undefined
  const [divisionsOfA, divisionsOfB] = industries.map(terms => new Set([...terms].filter(code => code.length === 3)))
  const sameDivision = meet(divisionsOfA ?? new Set(), divisionsOfB ?? new Set())
  const needMet =
    meet(seen.terms(a, 'needs'), seen.terms(b, 'offers')) || meet(seen.terms(b, 'needs'), seen.terms(a, 'offers'))
  const sameMarket = meet(markets[0] ?? new Set(), markets[1] ?? new Set())
  return !(sameDivision && !needMet && sameMarket)
}

/** Base and target markets; a region stands for its countries. */
function marketsOf(seen: Seen, member: Member): Terms {
  const targets = [...seen.terms(member, 'targetMarkets')]
  const countries = targets.flatMap(term => regionOf(seen.regions, 'targetMarkets', term) ?? [term])
  return new Set([...seen.terms(member, 'baseCountry'), ...countries])
}

function crossBorder(a: Terms, b: Terms): Answer {
  if (a.size === 0 || b.size === 0) return undefined
  const same = [...a].every(term => b.has(term)) && [...b].every(term => a.has(term))
  return !same
}

function corridor(a: Terms, b: Terms, [here, there]: readonly [string, string]): Answer {
  if (a.size === 0 || b.size === 0) return undefined
  const spans = (a.has(here) && b.has(there)) || (a.has(there) && b.has(here))
  const bothOpenBoth = [a, b].every(opens => opens.has(here) && opens.has(there))
  return spans && !bothOpenBoth
}
