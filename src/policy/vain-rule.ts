import { unmet } from '../errors/expect.ts'
import { countryTable, isCountry } from '../vocabulary/country-name.ts'
import { isLanguage } from '../vocabulary/language-name.ts'
import { blindNeedOf } from './blind.ts'
import type { OwnField } from './field.ts'
import type { Rule } from './rule.ts'
import { codeOf } from './rule.ts'

/**
 * Refuses a rule that needs a field to which the policy is blind, or that names a code that does not exist: it would admit or
 * refuse everybody, where a signal would only be unknown. `defineRule` looks at the form alone, so that it need not load the
 * tables of codes. @throws KontorError `invalid-rule`
 */
export function refuseVainRule(rule: Rule, blind: readonly OwnField[], place: string): void {
  const field = blindNeedOf(rule, blind)
  if (field !== undefined)
    throw unmet(place, `do without \`${field}\`, to which the policy is blind`, codeOf(rule), 'invalid-rule')
  const stray = strayIn(rule)
  if (stray === undefined) return
  const meant = countryTable().others.get(stray) ?? 'DE, de'
  throw unmet(place, `have ISO codes (${meant})`, stray, 'invalid-rule')
}

/** The first country or language that there is not. */
function strayIn(rule: Rule): string | undefined {
  if ('of' in rule) return [rule.of].flat().map(strayIn).find(Boolean)
  if ('language' in rule) return isLanguage(rule.language) ? undefined : rule.language
  return ('between' in rule ? rule.between : 'country' in rule ? [rule.country] : []).find(code => !isCountry(code))
}
