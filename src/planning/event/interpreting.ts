import type { Model } from './model.ts'
import { staff } from './staffing.ts'

/** What an interpreter does in a slot who sits with no pair: could do so, is not there, is in a meeting of their own. */
const DOES = { nothing: -1, absent: -2, meet: -3 } as const

/**
 * Who can interpret for whom. For each slot a matching is kept in which every pair that needs an interpreter has one, so that
 * one more pair costs one augmenting path, not a matching anew. Which matching it is depends on what was tried before: who
 * interprets in a plan is told by `staffed`, which looks at the meetings alone.
 */
export class Interpreting {
  /** Who can sit with a pair; undefined where nobody is needed. */
  readonly helpers: (readonly number[] | undefined)[]
  readonly #model: Model
  readonly #many: number
  /** slot · many + interpreter: the pair they sit with, or what they do else. */
  readonly #sits: Int32Array
  /** pair: its interpreter, or −1. */
  readonly #with: Int32Array
  /** person: the interpreter they are, or −1. */
  readonly #own: Int32Array
  /** slot: interpreters who do nothing. */
  readonly #spare: Int32Array
  /** slot: pairs with an interpreter, in the order in which they came. */
  readonly #helped: number[][]
  /** interpreter: the last search that asked them. */
  readonly #asked: Int32Array
  #search = 0

  constructor(model: Model) {
    const { slots, people, meets, interpreting, value } = model
    this.#model = model
    this.helpers = [...model.helpers]
    this.#many = meets.length
    const isThere = (at: number) => interpreting[(at % this.#many) * slots + Math.floor(at / this.#many)] === 1
    this.#sits = Int32Array.from({ length: slots * this.#many }, (_, at) => (isThere(at) ? DOES.nothing : DOES.absent))
    this.#with = new Int32Array(value.length).fill(-1)
    this.#own = new Int32Array(people).fill(-1)
    for (const [interpreter, person] of meets.entries()) if (person >= 0) this.#own[person] = interpreter
    this.#spare = new Int32Array(slots)
    for (const [at, does] of this.#sits.entries()) {
      if (does === DOES.nothing) this.#spare[Math.floor(at / this.#many)]!++
    }
    this.#helped = Array.from({ length: slots }, () => [])
    this.#asked = new Int32Array(this.#many)
  }

  /** Does it depend on interpreters whether the pair can meet? */
  concerns(pair: number): boolean {
    const { first, second } = this.#model
    return this.helpers[pair] !== undefined || this.#own[first[pair]!]! >= 0 || this.#own[second[pair]!]! >= 0
  }

  /** Pairs of a slot that sit with an interpreter. */
  helped(slot: number): readonly number[] {
    return this.#helped[slot]!
  }

  /** Who interprets for whom in the slot: pair → interpreter. */
  staffed(slot: number): ReadonlyMap<number, number> {
    const at = slot * this.#many
    return staff(this, this.#helped[slot]!, interpreter => this.#sits[at + interpreter]! >= DOES.nothing)
  }

  /** Could everybody who needs an interpreter have one if the pair met in the slot, too? */
  canJoin(pair: number, slot: number): boolean {
    if (!this.concerns(pair)) return true
    if (!this.#spareOwn(pair, slot)) return false
    if (this.helpers[pair] === undefined) return true
    if (!this.#find(pair, pair, slot)) return false
    this.#letGo(pair, slot)
    return true
  }

  /** The pair meets in the slot, where it can join. */
  join(pair: number, slot: number): void {
    if (!this.concerns(pair)) return
    this.#spareOwn(pair, slot)
    for (const own of this.#ownOf(pair)) this.#turn(own, slot, DOES.nothing, DOES.meet)
    if (this.helpers[pair] === undefined) return
    this.#helped[slot]!.push(pair)
    this.#find(pair, pair, slot)
  }

  leave(pair: number, slot: number): void {
    if (!this.concerns(pair)) return
    for (const own of this.#ownOf(pair)) this.#turn(own, slot, DOES.meet, DOES.nothing)
    if (this.helpers[pair] === undefined) return
    const helped = this.#helped[slot]!
    helped.splice(helped.indexOf(pair), 1)
    this.#letGo(pair, slot)
  }

  /** The pair sits with this interpreter and no other, wherever it joins. */
  book(pair: number, interpreter: number): void {
    this.helpers[pair] = [interpreter]
  }

  /** The pair sits with whoever can help it again. One that meets and needs nobody stays booked. */
  unbook(pair: number): void {
    this.helpers[pair] = this.#model.helpers[pair]
  }

  /** Books an interpreter for a pair that meets in the slot already; false, and nothing changes, if another needs them. */
  rebook(pair: number, interpreter: number, slot: number): boolean {
    const [before, other] = [this.#with[pair]!, this.#sits[slot * this.#many + interpreter]!]
    if (other < DOES.nothing) return false
    const all = this.helpers[pair]
    this.book(pair, interpreter)
    if (other === pair) return true
    this.#letGo(pair, slot)
    // Asked for the pair, the one path there is leads through whoever sits there now.
    if (this.#find(pair, pair, slot)) return true
    this.helpers[pair] = all
    this.#seat(pair, before, slot)
    return false
  }

  /** Frees the pair's own two from interpreting in the slot: others take over. */
  #spareOwn(pair: number, slot: number): boolean {
    for (const own of this.#ownOf(pair)) {
      const helped = own < 0 ? -1 : this.#sits[slot * this.#many + own]!
      if (helped < 0) continue
      if (!this.#find(helped, pair, slot)) return false
      this.#sits[slot * this.#many + own] = DOES.nothing
      this.#spare[slot]!++
    }
    return true
  }

  /** Finds an interpreter for `pair`, other than the two of `beside`. */
  #find(pair: number, beside: number, slot: number): boolean {
    if (this.#spare[slot] === 0) return false
    this.#search++
    for (const own of this.#ownOf(beside)) if (own >= 0) this.#asked[own] = this.#search
    return this.#place(pair, slot)
  }

  /** Whoever is spare, else whoever can hand over the pair they sit with (an augmenting path). */
  #place(pair: number, slot: number): boolean {
    const at = slot * this.#many
    const helpers = this.helpers[pair]!
    for (const helper of helpers) {
      if (this.#sits[at + helper] !== DOES.nothing || this.#asked[helper] === this.#search) continue
      this.#seat(pair, helper, slot)
      return true
    }
    for (const helper of helpers) {
      const other = this.#sits[at + helper]!
      if (other < 0 || this.#asked[helper] === this.#search) continue
      this.#asked[helper] = this.#search
      if (!this.#place(other, slot)) continue
      this.#seat(pair, helper, slot)
      return true
    }
    return false
  }

  #seat(pair: number, helper: number, slot: number): void {
    const cell = slot * this.#many + helper
    if (this.#sits[cell] === DOES.nothing) this.#spare[slot]!--
    this.#sits[cell] = pair
    this.#with[pair] = helper
  }

  #letGo(pair: number, slot: number): void {
    const helper = this.#with[pair]!
    this.#with[pair] = -1
    this.#turn(helper, slot, pair, DOES.nothing)
  }

  #turn(interpreter: number, slot: number, from: number, to: number): void {
    const cell = slot * this.#many + interpreter
    if (interpreter < 0 || this.#sits[cell] !== from) return
    this.#sits[cell] = to
    this.#spare[slot]! += Number(to === DOES.nothing) - Number(from === DOES.nothing)
  }

  #ownOf(pair: number): readonly [number, number] {
    return [this.#own[this.#model.first[pair]!]!, this.#own[this.#model.second[pair]!]!]
  }
}
