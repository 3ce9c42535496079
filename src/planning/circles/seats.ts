/** Who sits in which circle, kept up while circles change. */
export class Seats {
  readonly circles: number[][]
  readonly #circleOf = new Map<number, number>()

  /** @param circles changed in place */
  constructor(circles: number[][]) {
    this.circles = circles
    for (const [at, circle] of circles.entries()) for (const one of circle) this.#circleOf.set(one, at)
  }

  /** The place of a member's circle, −1 without one. */
  of(one: number): number {
    return this.#circleOf.get(one) ?? -1
  }

  /** Of some those who have a seat, circle by circle and seat by seat. */
  among(some: readonly number[]): readonly number[] {
    const seated = some.filter(one => this.of(one) >= 0)
    const seatOf = (one: number) => this.circles[this.of(one)]!.indexOf(one)
    return seated.sort((p, q) => this.of(p) - this.of(q) || seatOf(p) - seatOf(q))
  }

  /** Puts somebody into the seat of another, who takes the seat left or has none then. */
  exchange(one: number, other: number): void {
    const [from, to] = [this.of(one), this.of(other)]
    this.#sit(one, to, this.circles[to]!.indexOf(other))
    if (from < 0) this.#circleOf.delete(other)
    else this.#sit(other, from, this.circles[from]!.indexOf(one))
  }

  /** One circle more, of members who leave the circles they sit in. */
  begin(circle: number[]): void {
    for (const one of circle) {
      const at = this.of(one)
      if (at >= 0) this.circles[at] = this.circles[at]!.filter(other => other !== one)
    }
    const at = this.circles.push(circle) - 1
    for (const one of circle) this.#circleOf.set(one, at)
  }

  #sit(one: number, at: number, seat: number): void {
    this.circles[at]![seat] = one
    this.#circleOf.set(one, at)
  }
}
