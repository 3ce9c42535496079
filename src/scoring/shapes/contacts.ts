import type { Contacts } from '../../policy/signal.ts'
import type { ContactFacts } from '../contacts.ts'
import type { Facts } from '../facts.ts'
import type { Missing, PreparedSignal } from '../finding.ts'

/**
 * Paths from a to b through others' ties, in millionths. Over one contact c: ⌊w(a,c)·w(c,b)·r(c) / 10³⌋. Over two:
 * ⌊w(a,c)·w(c,d)·w(d,b)·r(c)·r(d) / 10⁹⌋, their sum times `far` thousandths. All four distinct. Every product stays
 * below 2⁵³.
 */
export function prepareContacts(signal: Contacts, { contacts }: Facts): PreparedSignal {
  const { reach, far = 0 } = signal
  return {
    find(a, b) {
      const [ofA, ofB] = [contacts.of(a.id), contacts.of(b.id)]
      if (ofA.size === 0 || ofB.size === 0) return undefined
      let sum = 0
      let count = 0
      for (const [c, strength] of ofA) {
        const other = ofB.get(c)
        if (c === b.id || other === undefined) continue
        sum += Math.floor((strength * other * contacts.rarity(c)) / 1e3)
        count += 1
      }
      if (reach === 2) return { value: valueOfPaths(sum, signal), evidence: { count } }
      const long = longPaths(a.id, b.id, contacts)
      sum += Math.floor((far * long.sum) / 1000)
      return { value: valueOfPaths(sum, signal), evidence: { count, paths: long.count } }
    },
    missing: (a, b) =>
      [a.id, b.id].filter(id => contacts.of(id).size === 0).map((member): Missing => ({ member, field: 'ties' })),
  }
}

/** Σ over c, d: from a over its contact c and b's contact d, who is not b: nobody is a contact of its own. */
function longPaths(a: string, b: string, contacts: ContactFacts) {
  let [sum, count] = [0, 0]
  for (const [c, first] of contacts.of(a)) {
    if (c === b) continue
    for (const [d, middle] of contacts.of(c)) {
      const last = d === a ? undefined : contacts.of(d).get(b)
      if (last === undefined) continue
      sum += Math.floor((first * middle * last * contacts.rarity(c) * contacts.rarity(d)) / 1e9)
      count += 1
    }
  }
  return { sum, count }
}

/** Saturating at half, or 1000 at the peak and less on either side: moderately weak ties help most. */
export function valueOfPaths(sum: number, { half = 1, peak }: Contacts): number {
  if (peak === undefined) return Math.floor((1000 * sum) / (sum + half))
  return Math.floor((1000 * Math.min(sum, peak)) / Math.max(sum, peak))
}
