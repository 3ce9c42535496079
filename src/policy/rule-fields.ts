import type { Field } from './field.ts'
import type { Rule } from './rule.ts'

const MARKETS: readonly Field[] = ['opens']
const RIVALRY: readonly Field[] = ['industries', 'needs', 'offers', 'baseCountry', 'targetMarkets']

/** The fields that a rule reads as terms. */
export function fieldsOfRule(rule: Rule): readonly Field[] {
  switch (rule.rule) {
    case 'differentOrganization':
      return ['organization']
    case 'notCompetitors':
      return RIVALRY
    case 'crossBorder':
    case 'corridor':
      return MARKETS
    case 'inCountry':
      return ['baseCountry']
    case 'speaks':
      return ['languages']
    case 'kind':
      return ['kind']
    case 'all':
    case 'any':
      return rule.of.flatMap(fieldsOfRule)
    case 'not':
      return fieldsOfRule(rule.of)
    default:
      return []
  }
}
