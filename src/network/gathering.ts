import { Growing } from '../integers/growing.ts'
import { compareIds } from '../integers/order.ts'
import { createIdIndex } from '../members/admission/id-index.ts'
import type { Roll } from '../members/admission/roll.ts'
import type { Member } from '../members/member.ts'
import type { Outcome, Tie } from '../members/tie.ts'
import { once } from '../vocabulary/once.ts'
import { byEnd } from './by-end.ts'
import type { Links } from './links.ts'
import { Sayings } from './links.ts'
import { MemberLines } from './member-lines.ts'
import type { Network } from './network.ts'
import type { Held, Records } from './packed-network.ts'
import { packedNetwork } from './packed-network.ts'

/**
 * A network that is put together while its files are read: of members their lines of JSON are held, a third of what records
 * take, of ties their ends.
 */
export interface Gathering extends Roll {
  /** In the order in which they were admitted, each time from the first. */
  all(): Iterable<Member>
  member(member: Member): void
  /** Once all members are there. */
  tie(tie: Tie): void
  outcome(outcome: Outcome): void
  /** Once all is there. */
  network(): Network
}

/** For what was admitted: nothing is checked. */
export function createGathering(): Gathering {
  const index = createIdIndex()
  const lines = new MemberLines()
  const begins: number[] = []
  /** Members whose lists are settled when all are known. */
  const unsettled = new Map<number, Member>()
  const [ties, outcomes] = [new Linking<Tie>(index.find), new Linking<Outcome>(index.find)]
  const read = (number: number) => unsettled.get(number) ?? lines.read(begins[number]!)

  return {
    find(id) {
      const number = index.find(id)
      return number < 0 ? undefined : index.at(number)
    },
    *all() {
      for (const number of begins.keys()) yield read(number)
    },
    member(member) {
      index.add(member.id)
      if (member.avoid !== undefined) unsettled.set(begins.length, member)
      begins.push(member.avoid === undefined ? lines.add(member) : 0)
    },
    tie: tie => ties.add(tie),
    outcome: outcome => outcomes.add(outcome),
    network() {
      for (const [number, member] of unsettled) begins[number] = lines.add(member)
      unsettled.clear()
      const numberAt = Uint32Array.from(begins.keys()).sort((a, b) => compareIds(index.at(a), index.at(b)))
      const placeAt = new Uint32Array(numberAt.length)
      numberAt.forEach((number, place) => {
        placeAt[number] = place
      })
      const records: Records = {
        size: numberAt.length,
        idAt: place => index.at(numberAt[place]!),
        placeOf(id) {
          const number = index.find(id)
          return number < 0 ? undefined : placeAt[number]!
        },
        read: place => read(numberAt[place]!),
        bare: place => lines.bare(begins[numberAt[place]!]!),
      }
      return packedNetwork({ records, ...linked(ties.links(placeAt), outcomes.links(placeAt), records.size) })
    },
  }
}

function linked(ties: Links, outcomes: Links, size: number): Omit<Held, 'records'> {
  return {
    ties,
    outcomes,
    tiesByEnd: once(() => byEnd(ties.ends, size)),
    outcomesByEnd: once(() => byEnd(outcomes.ends, size)),
  }
}

/** Links as they come, by the numbers of their ends. */
class Linking<T extends Tie | Outcome> {
  readonly #numberOf: (id: string) => number
  readonly #ends = new Growing()
  readonly #says = new Growing()
  readonly #sayings = new Sayings()

  constructor(numberOf: (id: string) => number) {
    this.#numberOf = numberOf
  }

  add(link: T): void {
    this.#ends.push(this.#numberOf(link.from))
    this.#ends.push(this.#numberOf(link.to))
    this.#says.push(this.#sayings.numberOf(link))
  }

  links(placeAt: Uint32Array): Links {
    const ends = this.#ends.copyTo(new Uint32Array(this.#ends.length)).map(number => placeAt[number]!)
    return { ends, said: this.#sayings.all(), says: this.#says.copyTo(new Uint32Array(this.#says.length)) }
  }
}
