import { ageInDays, needNow } from './dates.ts'
import { saturate, total } from './exact.ts'
import type { Member } from './network.ts'
import type { Recorded } from './policy.ts'
import type { Seen } from './see.ts'

/** What b has done, each event halved every `halfLife` days. */
export function recordValue(seen: Seen, shape: Recorded, b: Member): bigint | undefined {
  const dates = eventDates(seen, shape, b)
  if (dates.length === 0) return undefined
  const ages = dates.map(date => ageInDays(date, needNow(seen.now))).filter(age => age >= 0)
  if (ages.length === 0) return undefined
  return saturate(total(ages.map(age => worth(age, shape.halfLife))), shape.half)
}

function eventDates(seen: Seen, { events }: Recorded, b: Member): string[] {
  const ofB = (pair: { readonly from: string; readonly to: string }) => pair.from === b.id || pair.to === b.id
  const ties = events.includes('tie') ? seen.ties.filter(ofB).map(tie => tie.last ?? tie.since) : []
  const outcomes = seen.outcomes.filter(ofB).filter(({ stage }) => events.includes(stage))
  return [...ties, ...outcomes.map(({ date }) => date)].filter(date => date !== undefined)
}

/** ⌊1000·(2·halfLife − rest) / (2^(q+1)·halfLife)⌋. At most 2000 / 2^(q+1), so 0 long before q is 64. */
function worth(age: number, halfLife: number): bigint {
  const q = Math.floor(age / halfLife)
  const rest = age % halfLife
  if (q > 64) return 0n
  return (1000n * BigInt(2 * halfLife - rest)) / (2n ** BigInt(q + 1) * BigInt(halfLife))
}
