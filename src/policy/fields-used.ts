import { compareIds } from '../integers/order.ts'
import { erasedBy, partsOf } from './blind.ts'
import type { PolicyInput } from './define-policy.ts'
import { definePolicy } from './define-policy.ts'
import type { Field } from './field.ts'
import { splitField } from './field.ts'
import type { Datum } from './rule-fields.ts'
import { fieldsOfRule, readsOfRule, silentRules } from './rule-fields.ts'
import type { Signal } from './signal.ts'

/** A field of a member, `ties`, `outcomes`, or `custom:` and the name of a function of one's own that does not say what it reads. */
export type UsedField = Datum | `custom:${string}`

/**
 * What data a policy reads, through its signals and rules, sorted: nothing else of a member changes a score, a refusal or
 * an order. `opens` stands for the fields it is made of, `contacts.<field>` for that field and `ties`; with origin comes
 * `consent`, which says who sees it. Fields to which the policy is blind are not read. Names, and how members wrote their
 * terms, are shown in texts and read by no policy.
 * @throws KontorError as `definePolicy`
 * @example
 * import { fieldsUsed } from 'kontor'
 * fieldsUsed({ rules: ['notConnected'], signals: [{ name: 'sharedLanguage' }] }) // → ['languages', 'ties']
 */
export function fieldsUsed(policy: PolicyInput): readonly UsedField[] {
  const { signals, rules, blind } = definePolicy(policy)
  const erased = new Set<string>(erasedBy(blind))
  const read = [
    ...signals.flatMap(ofSignal),
    ...rules.flatMap(fieldsOfRule).flatMap(ofField),
    ...rules.flatMap(readsOfRule),
  ].filter(field => !erased.has(field))
  const silent = [...signals.flatMap(silentSignal), ...rules.flatMap(silentRules)].map(
    name => `custom:${name}` as const,
  )
  return [...new Set<UsedField>([...read.flatMap(withConsent), ...silent])].sort(compareIds)
}

/** Whether an origin is seen depends on its owner's consent. */
function withConsent(field: Datum): readonly Datum[] {
  return field === 'originCountries' || field === 'originPlace' ? [field, 'consent'] : [field]
}

function ofField(field: Field): readonly Datum[] {
  const { own, ofContacts } = splitField(field)
  return ofContacts ? ['ties', ...partsOf(own)] : partsOf(own)
}

function ofSignal(signal: Signal): readonly Datum[] {
  switch (signal.shape) {
    case 'overlap':
    case 'affinity':
      return [...ofField(signal.x), ...ofField(signal.y)]
    case 'contacts':
      return ['ties']
    case 'record':
      return signal.events.map(event => (event === 'tie' ? 'ties' : 'outcomes'))
    case 'custom':
      return signal.reads ?? []
  }
}

function silentSignal(signal: Signal): readonly string[] {
  return signal.shape === 'custom' && signal.reads === undefined ? [signal.name] : []
}
