import type { Member } from '../members/member.ts'
import { Lines } from './lines.ts'
import type { Bare } from './walk.ts'

/** Objects that few members have to themselves; more than so many are not shared. */
const SHARED: ReadonlySet<string> = new Set(['labels', 'consent'] satisfies readonly (keyof Member)[])
const MOST_SHARED = 10_000

/**
 * Members as lines of JSON, by number: of each the values alone, behind the number of the keys they stand under, which many
 * have in common. Half of what the whole record takes as JSON, and a third of what it takes in memory.
 */
export class MemberLines {
  readonly #lines = new Lines()
  readonly #keys: (readonly string[])[] = []
  readonly #numbers = new Map<string, number>()
  readonly #objects: object[] = []
  readonly #shared = new Map<object, number>()

  /** Where the member's line begins. */
  add(member: Member): number {
    const keys = Object.keys(member)
    const values = keys.map(key => this.#written(key, member[key as keyof Member]))
    return this.#lines.add(JSON.stringify([this.#numberOf(keys), ...values]))
  }

  read(begin: number): Member {
    return this.#record(begin, true)
  }

  bare(begin: number): Bare {
    return this.#record(begin, false)
  }

  #record(begin: number, isWhole: boolean): Member {
    const line = JSON.parse(this.#lines.at(begin)) as [number, ...unknown[]]
    const keys = this.#keys[line[0]]!
    // A loop: everybody is read twice when a network is compiled, and pairs of keys and values would be let go of each time.
    const record = {} as Member & Record<string, unknown>
    for (let i = 0; i < keys.length; i++) {
      const [key, value] = [keys[i]!, line[i + 1]]
      if (key !== 'wording') record[key] = this.#meant(key, value)
      else if (isWhole) Object.assign(record, { wording: Object.fromEntries(inPairs(value as readonly string[])) })
    }
    return record
  }

  #numberOf(keys: readonly string[]): number {
    const name = keys.join(' ')
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.#keys.length)
    return this.#keys.push(keys) - 1
  }

  /** A number in the place of an object that is shared, and words as a list: as an object they are made when they are wanted. */
  #written(key: string, value: unknown): unknown {
    if (key === 'wording') return Object.entries(value as object).flat()
    if (!SHARED.has(key) || typeof value !== 'object' || value === null) return value
    const known = this.#shared.get(value)
    if (known !== undefined || this.#objects.length === MOST_SHARED) return known ?? value
    this.#shared.set(value, this.#objects.length)
    return this.#objects.push(value) - 1
  }

  #meant(key: string, value: unknown): unknown {
    return typeof value === 'number' && SHARED.has(key) ? this.#objects[value] : value
  }
}

function inPairs(list: readonly string[]): readonly (readonly [string, string])[] {
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!] as const)
}
