import type { Network } from '../network/network.ts'
import { walkOf } from '../network/walk.ts'
import type { Field } from '../policy/field.ts'
import { splitField } from '../policy/field.ts'
import type { ContactFacts } from '../scoring/contacts.ts'
import { FULL } from '../scoring/contacts.ts'
import type { Facts, FieldFacts, Today } from '../scoring/facts.ts'
import { memoized, outcomesBetween, overContacts } from '../scoring/facts.ts'
import { termsOf } from '../scoring/fields.ts'
import { remember } from '../vocabulary/remember.ts'
import type { Compiled } from './columns.ts'
import { fieldOf, homeOf, placeOfHome } from './columns.ts'

/** So many members are remembered at once. */
const MOST_REMEMBERED = 50_000

/**
 * The facts of the reference reader, read from columns: what concerns one member is worked out when asked, and counts are
 * those of the columns. So a large network is explained without indexing it a second time.
 */
export function createColumnFacts(network: Network, compiled: Compiled, today: Today): Facts {
  const contacts = contactFacts(compiled)
  const field: Facts['field'] = memoized(new Map<Field, FieldFacts>(), one => {
    const { own, ofContacts } = splitField(one)
    if (own === 'needs' && !compiled.columns.fields.has(one)) askOnce(network, today)
    const read = (id: string) => termsOf(network.member(id), own, today.iso)
    return fieldFacts(
      one,
      compiled,
      remember(ofContacts ? overContacts(field(own).of, contacts) : read, MOST_REMEMBERED),
    )
  })
  return {
    network,
    contacts,
    field,
    hasToday: today.isKnown,
    age: today.age,
    outcomesBetween: outcomesBetween(network),
  }
}

/** A need with an end is an error without `now`, whoever has it: found when the matcher is made, not when one asks. */
function askOnce(network: Network, today: Today): void {
  for (const { needs = [] } of walkOf(network).bare) {
    if (needs.some(need => typeof need !== 'string' && need.until !== undefined)) {
      today.iso()
      return
    }
  }
}

function fieldFacts(field: Field, { columns }: Compiled, of: (id: string) => readonly string[]): FieldFacts {
  return {
    of,
    holds: (id, term) => of(id).includes(term),
    holders(term) {
      const ordinal = columns.dictionary.find(term)
      return ordinal === undefined ? 0 : (fieldOf(columns, field).holders[ordinal] ?? 0)
    },
  }
}

function contactFacts({ columns, idAt, placeOf }: Compiled): ContactFacts {
  const { starts, ends, contacts, strengths, rarities } = columns.ties
  const home = (id: string) => {
    const place = placeOf(id)
    return place === undefined ? undefined : homeOf(columns, place)
  }
  const of = remember((id): ReadonlyMap<string, number> => {
    const known = new Map<string, number>()
    const at = home(id)
    if (at === undefined) return known
    for (let j = starts[at]!; j < ends[at]!; j++) {
      known.set(idAt(placeOfHome(columns, contacts[j]!)), strengths[j]!)
    }
    return known
  }, MOST_REMEMBERED)
  return { of, rarity: id => rarities[home(id) ?? -1] ?? FULL }
}
