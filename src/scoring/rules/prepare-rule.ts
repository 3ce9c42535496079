import type { Rule } from '../../policy/rule.ts'
import type { Facts } from '../facts.ts'
import { custom } from './custom.ts'
import { notConnected, notDeclined, notIntroducedSince } from './history.ts'
import { every, opposite, some } from './kleene.ts'
import { corridor, crossBorder, notCompetitors } from './markets.ts'
import { inCountry, kind, speaks } from './other-side.ts'
import { consented, differentMember, differentOrganization, notAvoided } from './persons.ts'
import type { PreparedRule } from './prepared-rule.ts'

export function prepareRule(rule: Rule, facts: Facts): PreparedRule {
  switch (rule.rule) {
    case 'differentMember':
      return differentMember
    case 'differentOrganization':
      return differentOrganization
    case 'notAvoided':
      return notAvoided
    case 'consented':
      return consented
    case 'notConnected':
      return notConnected(facts)
    case 'notDeclined':
      return notDeclined(facts)
    case 'notIntroducedSince':
      return notIntroducedSince(rule, facts)
    case 'notCompetitors':
      return notCompetitors(facts)
    case 'crossBorder':
      return crossBorder(facts)
    case 'corridor':
      return corridor(rule, facts)
    case 'inCountry':
      return inCountry(rule)
    case 'speaks':
      return speaks(rule, facts)
    case 'kind':
      return kind(rule)
    case 'all':
      return every(rule.of.map(part => prepareRule(part, facts)))
    case 'any':
      return some(rule.of.map(part => prepareRule(part, facts)))
    case 'not':
      return opposite(prepareRule(rule.of, facts))
    case 'custom':
      return custom(rule)
  }
}
