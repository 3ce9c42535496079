import { KontorError } from '../../errors/kontor-error.ts'
import type { Rule } from '../../policy/rule.ts'
import { refusesUnknown } from '../../policy/rule.ts'
import { INTRODUCED } from '../../scoring/rules/history.ts'
import type { SqlContext } from './parts.ts'
import { countriesOf } from './terms.ts'

/** Whether a policy's rule admits the pair (a, b): 1 or 0. */
export function admits(rule: Rule, context: SqlContext): string {
  return `ifNull(${answer(rule, context)}, ${refusesUnknown(rule) ? 0 : 1})`
}

/** Yes 1, no 0, unknown NULL; NULL in AND, OR and NOT is Kleene's unknown. @throws KontorError `invalid-rule` */
function answer(rule: Rule, context: SqlContext): string {
  const { at } = context
  const known = (isKnown: string, isSo: string) => `if(${isKnown}, toNullable(toUInt8(${isSo})), NULL)`
  const opened = 'notEmpty(a.of_opens) AND notEmpty(b.of_opens)'
  switch (rule.rule) {
    case 'differentMember':
      return 'toNullable(a.id != b.id)'
    case 'differentOrganization':
      return known(
        'notEmpty(a.of_organization) AND notEmpty(b.of_organization)',
        'a.of_organization[1] != b.of_organization[1]',
      )
    case 'notConnected':
      return 'toNullable(c.isTied = 0)'
    case 'notAvoided':
      return 'toNullable(NOT has(a.avoid, b.id) AND NOT has(b.avoid, a.id))'
    case 'consented':
      return 'toNullable(a.isOpen = 1 AND b.isOpen = 1)'
    case 'notDeclined':
      return `toNullable(NOT has(c.stages, 'declined'))`
    case 'notIntroducedSince': {
      const recent = `arrayExists((stage, day) -> has(${at([...INTRODUCED], 'Array(String)')}, stage) AND ${at(context.today, 'Int64')} - day >= 0 AND ${at(context.today, 'Int64')} - day < ${at(rule.days, 'Int64')}, c.stages, c.days)`
      return `toNullable(NOT ${recent})`
    }
    case 'notCompetitors':
      return known(
        `notEmpty(a.of_industries) AND notEmpty(b.of_industries) AND notEmpty(${markets('a', at)}) AND notEmpty(${markets('b', at)})`,
        `NOT (${rivals(at)})`,
      )
    case 'crossBorder':
      return known(opened, 'length(a.of_opens) != length(b.of_opens) OR NOT hasAll(b.of_opens, a.of_opens)')
    case 'corridor': {
      const [one, other] = rule.between.map(country => at(country, 'String'))
      const joins = (a: string, b: string) => `(has(${a}.of_opens, ${one}) AND has(${b}.of_opens, ${other}))`
      const both = (a: string) => `(has(${a}.of_opens, ${one}) AND has(${a}.of_opens, ${other}))`
      return known(opened, `(${joins('a', 'b')} OR ${joins('b', 'a')}) AND NOT (${both('a')} AND ${both('b')})`)
    }
    case 'inCountry':
      return known('notEmpty(b.of_baseCountry)', `b.of_baseCountry[1] = ${at(rule.country, 'String')}`)
    case 'speaks':
      return known('notEmpty(b.of_languages)', `has(b.of_languages, ${at(rule.language, 'String')})`)
    case 'kind':
      return known('notEmpty(b.of_kind)', `has(${at([...rule.kinds], 'Array(String)')}, b.of_kind[1])`)
    case 'all':
    case 'any':
      return joined(
        rule.of.map(part => answer(part, context)),
        rule.rule,
      )
    case 'not':
      return `NOT (${answer(rule.of, context)})`
    case 'custom':
      throw new KontorError(
        'invalid-rule',
        `The rule \`${rule.code}\` is a function of one's own, which no database can run; leave it out`,
      )
  }
}

/** Of nothing, all are and none is. */
function joined(parts: readonly string[], kind: 'all' | 'any'): string {
  const word = kind === 'all' ? ' AND ' : ' OR '
  return parts.length === 0 ? `toNullable(toUInt8(${kind === 'all' ? 1 : 0}))` : `(${parts.join(word)})`
}

/** Base country and target markets as countries; a region without countries stands for itself. */
function markets(side: string, at: SqlContext['at']): string {
  const found = countriesOf('t', at)
  return `arrayConcat(${side}.of_baseCountry, arrayFlatten(arrayMap(t -> if(empty(${found}), [t], ${found}), ${side}.of_targetMarkets)))`
}

function rivals(at: SqlContext['at']): string {
  const division = 'arrayExists(t -> lengthUTF8(t) = 3 AND has(b.of_industries, t), a.of_industries)'
  const serves = (a: string, b: string) => `hasAny(${a}.of_needs, ${b}.of_offers)`
  return `${division} AND NOT ${serves('a', 'b')} AND NOT ${serves('b', 'a')} AND hasAny(${markets('a', at)}, ${markets('b', at)})`
}
