import type { Matcher } from '../../introductions/matcher.ts'

/** Of whom each pair may ask, best first, and how often each may be asked. */
export interface Introducible {
  /** For each pair, ids. */
  readonly asked: readonly (readonly string[])[]
  readonly budgetOf: (id: string) => number
}

/**
 * One introducer for as many pairs as possible, nobody beyond their budget: a largest matching of pairs to introducers by
 * augmenting paths, so that no plan of these pairs has more warm introductions. The best introducer is tried first.
 * A search that finds nobody costs at most once: whoever it came to can make room for nobody from then on.
 * @returns for each pair the introducer's id, or undefined
 */
export function assignIntroducers({ asked, budgetOf }: Introducible): readonly (string | undefined)[] {
  const chosen: (string | undefined)[] = asked.map(() => undefined)
  const busy = new Map<string, Set<number>>()
  const spent = new Set<string>()
  const roomOf = (id: string) => budgetOf(id) - (busy.get(id)?.size ?? 0)
  const take = (pair: number, id: string) => {
    const before = chosen[pair]
    if (before !== undefined) busy.get(before)!.delete(pair)
    chosen[pair] = id
    busy.set(id, (busy.get(id) ?? new Set()).add(pair))
  }
  const serve = (first: number): void => {
    /** Introducer → the pair that came to ask for them. */
    const cameFrom = new Map<string, number>()
    const queue = [first]
    for (let head = 0; head < queue.length; head++) {
      const pair = queue[head]!
      for (const id of asked[pair]!) {
        if (cameFrom.has(id) || spent.has(id) || budgetOf(id) <= 0) continue
        cameFrom.set(id, pair)
        if (roomOf(id) > 0) {
          passOn(id, cameFrom, chosen, take)
          return
        }
        for (const other of busy.get(id)!) queue.push(other)
      }
    }
    for (const id of cameFrom.keys()) spent.add(id)
  }
  for (let pair = 0; pair < asked.length; pair++) serve(pair)
  return chosen
}

/** Each pair on the way takes the introducer found, and leaves its own to the pair before. */
function passOn(
  room: string,
  cameFrom: ReadonlyMap<string, number>,
  chosen: readonly (string | undefined)[],
  take: (pair: number, id: string) => void,
): void {
  for (let id: string | undefined = room; id !== undefined; ) {
    const pair: number = cameFrom.get(id)!
    const left: string | undefined = chosen[pair]
    take(pair, id)
    id = left
  }
}

/** What a member says of how many introductions they make, else the default; nobody without consent is asked. */
export function budgets({ network }: Matcher, otherwise: number): (id: string) => number {
  return id => {
    const { introducerBudget = otherwise, paused, consent } = network.member(id)
    return consent?.introducer === true && paused !== true ? introducerBudget : 0
  }
}
