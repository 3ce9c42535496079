import type { CircleMember, CircleWorld } from './circles-world.ts'

/** A plan as JSON shows it; the checker knows nothing of `src`. */
export interface CheckedCircles {
  readonly circles: readonly {
    readonly month: number
    readonly members: readonly { readonly member: string; readonly isNew: boolean }[]
    readonly languages: readonly string[]
  }[]
  readonly missing: number
  readonly leftOut: readonly { readonly member: string; readonly reason: string }[]
}

/** Everything that is wrong with a plan of circles, as sentences. */
export function violations({ members, asked }: CircleWorld, { circles, missing, leftOut }: CheckedCircles): string[] {
  const found: string[] = []
  const wrong = (isWrong: boolean, text: string) => isWrong && found.push(text)
  const memberOf = new Map(members.map(one => [one.id, one]))
  const met = new Set<string>()
  const sitting = new Map<number, string[]>()
  for (const { month, members: seats, languages } of circles) {
    const group = seats.map(({ member }) => memberOf.get(member)!)
    wrong(month < 1 || month > asked.months, `month ${month}`)
    wrong(group.length < 4 || group.length > asked.size, `${group.length} in a circle`)
    wrong(JSON.stringify(common(group) ?? []) !== JSON.stringify(languages), `they speak ${common(group)}`)
    wrong(common(group)?.length === 0, 'they share no language')
    const now = sitting.get(month) ?? []
    sitting.set(month, [...now, ...group.map(({ id }) => id)])
    for (const [i, a] of group.entries()) {
      wrong(now.includes(a.id), `${a.id} sits twice in month ${month}`)
      wrong(!isOpen(a), `${a.id} takes nothing`)
      wrong(seats[i]!.isNew !== (a.joined === '2026-10-01'), `${a.id} is new: ${seats[i]!.isNew}`)
      for (const b of group.slice(0, i)) {
        wrong(!maySit(a, b), `${a.id} and ${b.id} may not sit together`)
        const pair = [a.id, b.id].sort().join(' ')
        wrong(met.has(pair), `${pair} met before`)
        met.add(pair)
      }
    }
  }
  wrong(missing !== asked.count * asked.months - circles.length, `${missing} missing`)
  for (let month = 1; month <= asked.months; month++) {
    const formed = circles.filter(one => one.month === month)
    if (formed.length >= asked.count) continue
    const earlier = circles.filter(one => one.month < month)
    const left = members.filter(one => isOpen(one) && !formed.some(circle => sitsIn(circle, one.id)))
    const four = foundAmong(
      left,
      (a, b) => maySit(a, b) && !earlier.some(one => sitsIn(one, a.id) && sitsIn(one, b.id)),
    )
    wrong(four !== undefined, `${four?.map(({ id }) => id)} make a circle and sit in none of month ${month}`)
  }
  const isFull = missing === 0 && circles.every(one => one.members.length === asked.size)
  for (const member of members) {
    const sits = circles.some(one => one.members.some(seat => seat.member === member.id))
    const listed = leftOut.filter(one => one.member === member.id)
    wrong(listed.length !== (sits ? 0 : 1), `${member.id} sits: ${sits}, and is listed ${listed.length} times`)
    for (const { reason } of listed) {
      const roomy = circles.filter(one => one.members.length < asked.size)
      const fits = roomy.some(({ month, members: seats }) => {
        const group = seats.map(seat => memberOf.get(seat.member)!)
        const earlier = circles.filter(one => one.month < month)
        const isStranger = group.every(({ id }) => !earlier.some(one => sitsIn(one, id) && sitsIn(one, member.id)))
        return isStranger && group.every(other => maySit(other, member)) && common([...group, member])?.length !== 0
      })
      const truth: Record<string, boolean> = {
        noConsent: member.consent?.matching === false,
        paused: member.paused === true,
        noCapacity: member.capacity === 0,
        noSeat: isOpen(member) && isFull,
        noFit: isOpen(member) && !isFull && !fits,
      }
      wrong(truth[reason] !== true, `${member.id} sits nowhere for another reason than ${reason}`)
    }
  }
  return found
}

/** Four who may sit together, by trying all. */
function foundAmong(
  left: readonly CircleMember[],
  maySit: (a: CircleMember, b: CircleMember) => boolean,
): readonly CircleMember[] | undefined {
  let groups: readonly (readonly CircleMember[])[] = left.map(one => [one])
  for (let many = 2; many <= 4; many++) {
    groups = groups.flatMap(group => {
      const later = left.slice(left.indexOf(group[group.length - 1]!) + 1)
      return later.filter(one => group.every(other => maySit(other, one))).map(one => [...group, one])
    })
  }
  return groups.find(group => common(group)?.length !== 0)
}

function sitsIn({ members }: CheckedCircles['circles'][number], id: string): boolean {
  return members.some(({ member }) => member === id)
}

function isOpen({ consent, paused, capacity }: CircleMember): boolean {
  return consent?.matching !== false && paused !== true && capacity !== 0
}

function common(group: readonly CircleMember[]): string[] | undefined {
  const spoken = group.flatMap(({ languages = [] }) => (languages.length > 0 ? [languages] : []))
  return spoken.length === 0 ? undefined : spoken[0]!.filter(one => spoken.every(list => list.includes(one)))
}

/** Not of one organization, nobody avoids the other, and they do not compete. */
function maySit(a: CircleMember, b: CircleMember): boolean {
  if (a.id === b.id || a.avoid?.includes(b.id) || b.avoid?.includes(a.id)) return false
  if (a.organization !== undefined && a.organization === b.organization) return false
  const markets = ({ baseCountry, targetMarkets = [] }: CircleMember) => [
    ...targetMarkets,
    ...(baseCountry ? [baseCountry] : []),
  ]
  const meets = (x: CircleMember, y: CircleMember) => x.needs?.some(need => y.offers?.includes(need)) === true
  const shares = <T>(x: readonly T[] = [], y: readonly T[] = []) => x.some(one => y.includes(one))
  const isRival = shares(a.industries, b.industries) && shares(markets(a), markets(b)) && !meets(a, b) && !meets(b, a)
  return !isRival
}
