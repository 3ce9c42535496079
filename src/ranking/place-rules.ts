import type { Columns } from '../columns/columns.ts'
import { fieldOf, setAt } from '../columns/columns.ts'
import { find, hasBit } from '../columns/lists.ts'
import { STAGES } from '../members/tie.ts'
import type { Field } from '../policy/field.ts'
import type { Corridor, Rule } from '../policy/rule.ts'
import { fieldsOfRule } from '../policy/rule-fields.ts'
import { INTRODUCED } from '../scoring/rules/history.ts'
import { every, opposite, some } from '../scoring/rules/kleene.ts'
import { holding } from './holding.ts'
import type { PlaceRule, RuleSource } from './place-rule.ts'
import { rivalry } from './rivalry.ts'

export function placeRule(rule: Rule, source: RuleSource): PlaceRule {
  const { columns, reference } = source
  if (!fieldsOfRule(rule).every(field => columns.fields.has(field))) return reference(rule)
  switch (rule.rule) {
    case 'differentMember':
      return (a, b) => a !== b
    case 'differentOrganization':
      return differentSets(columns, 'organization')
    case 'notAvoided':
      return notAvoided(columns)
    case 'consented':
      return (a, b) => hasBit(columns.open, a) && hasBit(columns.open, b)
    case 'notConnected':
      return notConnected(columns)
    case 'notDeclined':
      return withoutOutcome(columns, stage => stage === DECLINED)
    case 'notIntroducedSince':
      return source.today === undefined ? reference(rule) : notIntroducedSince(rule.days, columns, source.today)
    case 'notCompetitors':
      return rivalry(source)
    case 'corridor':
      return corridor(rule, source)
    case 'inCountry':
      return ofSecond(source, 'baseCountry', [rule.country])
    case 'speaks':
      return ofSecond(source, 'languages', [rule.language])
    case 'kind':
      return ofSecond(source, 'kind', rule.kinds)
    case 'crossBorder':
      return differentSets(columns, 'opens')
    case 'all':
      return every(rule.of.map(part => placeRule(part, source)))
    case 'any':
      return some(rule.of.map(part => placeRule(part, source)))
    case 'not':
      return opposite(placeRule(rule.of, source))
    default:
      return reference(rule)
  }
}

const DECLINED = STAGES.indexOf('declined')

/** Equal terms are one set, so that sets need not be looked into. */
function differentSets(columns: Columns, field: Field): PlaceRule {
  const setOf = setAt(columns, fieldOf(columns, field))
  return (a, b) => {
    const one = setOf(a)
    const other = setOf(b)
    return one === 0 || other === 0 ? undefined : one !== other
  }
}

function corridor({ between: [one, other] }: Corridor, source: RuleSource): PlaceRule {
  const { columns } = source
  const [opensOne, opensOther] = [holding(source, 'opens', [one]), holding(source, 'opens', [other])]
  const setOf = setAt(columns, fieldOf(columns, 'opens'))
  return (a, b) => {
    const ofA = setOf(a)
    const ofB = setOf(b)
    if (ofA === 0 || ofB === 0) return undefined
    const isJoined = (opensOne[ofA]! & opensOther[ofB]!) | (opensOne[ofB]! & opensOther[ofA]!)
    const isBoth = opensOne[ofA]! & opensOther[ofA]! & opensOne[ofB]! & opensOther[ofB]!
    return isJoined === 1 && isBoth === 0
  }
}

/** A rule about the second member alone. */
function ofSecond(source: RuleSource, field: Field, terms: readonly string[]): PlaceRule {
  const { columns } = source
  const setOf = setAt(columns, fieldOf(columns, field))
  const holds = holding(source, field, terms)
  return (_a, b) => {
    const set = setOf(b)
    return set === 0 ? undefined : holds[set] === 1
  }
}

function notAvoided({ avoided: { starts, others } }: Columns): PlaceRule {
  const avoids = (a: number, b: number) => {
    for (let j = starts[a]!; j < starts[a + 1]!; j++) if (others[j] === b) return true
    return false
  }
  return (a, b) => !avoids(a, b) && !avoids(b, a)
}

function notConnected({ ties: { starts, ends, contacts } }: Columns): PlaceRule {
  return (a, b) => find(contacts, b, starts[a]!, ends[a]!) < 0
}

function withoutOutcome({ outcomes }: Columns, counts: (stage: number, day: number) => boolean): PlaceRule {
  const { starts, others, stages, days } = outcomes
  return (a, b) => {
    for (let j = starts[a]!; j < starts[a + 1]!; j++) if (others[j] === b && counts(stages[j]!, days[j]!)) return false
    return true
  }
}

/** No introduction of an age of 0 to days − 1 days; what lies ahead of today has not happened. */
function notIntroducedSince(days: number, columns: Columns, today: number): PlaceRule {
  const introduced = STAGES.map(stage => INTRODUCED.has(stage))
  return withoutOutcome(columns, (stage, day) => introduced[stage]! && today - day >= 0 && today - day < days)
}
