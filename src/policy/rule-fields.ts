import type { MemberField } from '../members/blind.ts'
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

/** What a policy reads: fields of members, and who was tied or introduced to whom. */
export type Datum = MemberField | 'ties' | 'outcomes'

/** What a rule reads beside terms; of a function of one's own what it declares. */
export function readsOfRule(rule: Rule): readonly Datum[] {
  switch (rule.rule) {
    case 'notConnected':
      return ['ties']
    case 'notAvoided':
      return ['avoid']
    case 'consented':
      return ['consent', 'paused']
    case 'notIntroducedSince':
    case 'notDeclined':
      return ['outcomes']
    case 'all':
    case 'any':
      return rule.of.flatMap(readsOfRule)
    case 'not':
      return readsOfRule(rule.of)
    case 'custom':
      return rule.reads ?? []
    default:
      return []
  }
}

/** The codes of functions of one's own that do not say what they read. */
export function silentRules(rule: Rule): readonly string[] {
  if (rule.rule === 'custom') return rule.reads === undefined ? [rule.code] : []
  if (rule.rule === 'all' || rule.rule === 'any') return rule.of.flatMap(silentRules)
  return rule.rule === 'not' ? silentRules(rule.of) : []
}
