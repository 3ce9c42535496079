import type { Random } from '../oracle/worlds/random.ts'
import type { RandomWorld } from '../oracle/worlds.ts'

/** What must be so in every world; whatever the law needs beside the world it draws from `random`. */
export interface Law {
  readonly promise: string
  /** Of so many worlds one is asked: some laws take as long as a hundred others. @defaultValue 1 */
  readonly oneIn?: number
  /** How the world breaks the law, or undefined. */
  broken(world: RandomWorld, random: Random): string | undefined
}

const BEFORE = 60
const SHOWN = 300

/** Where two accounts of the same thing first part, or undefined. Bytes, not values: the order of keys counts. */
export function parted(what: string, one: unknown, other: unknown): string | undefined {
  const [p, q] = [JSON.stringify(one) ?? 'undefined', JSON.stringify(other) ?? 'undefined']
  if (p === q) return undefined
  let at = 0
  while (p[at] === q[at]) at++
  const from = Math.max(0, at - BEFORE)
  return `${what}\n  ${p.slice(from, from + SHOWN)}\n  ${q.slice(from, from + SHOWN)}`
}

/** The first of the texts that is one. */
export function firstOf(found: Iterable<string | undefined>): string | undefined {
  for (const one of found) if (one !== undefined) return one
  return undefined
}

/** Fisher and Yates: every order is equally likely. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list]
  return list.flatMap(() => rest.splice(random.whole(0, rest.length - 1), 1))
}
