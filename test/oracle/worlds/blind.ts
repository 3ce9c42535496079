import type { OwnField, Policy, Rule } from '../policy.ts'
import type { Random } from './random.ts'
import { OWN_FIELDS } from './words.ts'

const PARTS: readonly OwnField[] = ['baseCountry', 'originCountries', 'accessCountries']

/** Fields that none of the rules needs; more often than not none. */
export function randomBlind(random: Random, rules: readonly Rule[]): Pick<Policy, 'blind'> {
  if (random.chance(0.6)) return {}
  const needed = new Set(rules.flatMap(needs))
  const blind = random.some(OWN_FIELDS, 4).filter(field => !needed.has(field))
  const opens = needed.has('opens') || needed.has('baseCountry')
  const kept = opens ? blind.filter(field => field !== 'opens') : blind
  // Of market access something must be left where a rule needs it.
  return {
    blind: opens && PARTS.every(part => kept.includes(part)) ? kept.filter(field => field !== 'baseCountry') : kept,
  }
}

function needs(given: Rule): readonly OwnField[] {
  const rule = typeof given === 'string' ? { rule: given } : given
  switch (rule.rule) {
    case 'differentOrganization':
      return ['organization']
    case 'notCompetitors':
      return ['industries', 'needs', 'offers', 'baseCountry', 'targetMarkets']
    case 'crossBorder':
    case 'corridor':
      return ['opens']
    case 'inCountry':
      return ['baseCountry']
    case 'speaks':
      return ['languages']
    case 'kind':
      return ['kind']
    case 'all':
    case 'any':
      return 'of' in rule ? rule.of.flatMap(needs) : []
    case 'not':
      return 'of' in rule ? needs(rule.of) : []
    default:
      return []
  }
}
