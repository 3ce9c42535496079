import type { Compiled } from '../../src/columns/columns.ts'
import { homeOf, placeOfHome, rankOf, setAt } from '../../src/columns/columns.ts'
import { hasBit } from '../../src/columns/lists.ts'
import type { Network } from '../../src/network/network.ts'

/** All that columns say of the members of a network, by id: whatever places they stand at. */
export function readColumns(compiled: Compiled, network: Network) {
  const { columns, placeOf, memberAt } = compiled
  const { ties, dictionary } = columns
  const ids = network.members.map(({ id }) => id)
  const placed = ids.map(id => [id, placeOf(id)!] as const)
  const nameOf = (term: number) => dictionary.terms[term]!
  return {
    members: placed.map(([, place]) => memberAt(place)),
    /** Ranks go up as ids do. */
    ranked: placed.every(([, place], i) => i === 0 || rankOf(columns, place) > rankOf(columns, placed[i - 1]![1])),
    here: placed.map(([, place]) => hasBit(columns.here, place)),
    open: placed.map(([, place]) => hasBit(columns.open, place)),
    count: Array.from({ length: columns.size }, (_, place) => place).filter(place => hasBit(columns.here, place))
      .length,
    fields: [...columns.fields].map(([field, column]) => {
      const setOf = setAt(columns, column)
      const { starts, terms } = column.terms
      const termsOf = (place: number) => Array.from(terms.subarray(starts[setOf(place)]!, starts[setOf(place) + 1]!))
      const holders = [...column.holders].map((many, term) => [nameOf(term), many] as const)
      return {
        field,
        terms: placed.map(([, place]) => termsOf(place).map(nameOf).sort()),
        inOrder: placed.every(([, place]) => termsOf(place).every((term, i, all) => i === 0 || term > all[i - 1]!)),
        holders: Object.fromEntries(holders.filter(([, many]) => many > 0).sort(([p], [q]) => (p < q ? -1 : 1))),
      }
    }),
    records: [...columns.records].map(([key, { at }]) => [
      key,
      placed.map(([, place]) => columns.rows[place * columns.width + at]),
    ]),
    ties: placed.map(([id, place]) => {
      const home = homeOf(columns, place)
      const many = ties.ends[home]! - ties.starts[home]!
      const contacts = Array.from({ length: many }, (_, i) => ties.starts[home]! + i).map(j => {
        const contact = memberAt(placeOfHome(columns, ties.contacts[j]!)).id
        return [contact, ties.strengths[j]] as const
      })
      const homes = Array.from(ties.contacts.subarray(ties.starts[home]!, ties.ends[home]!))
      return {
        id,
        rarity: ties.rarities[home],
        contacts: contacts.sort(([p], [q]) => (p < q ? -1 : 1)),
        inOrder: homes.every((contact, i) => i === 0 || contact > homes[i - 1]!),
      }
    }),
  }
}
