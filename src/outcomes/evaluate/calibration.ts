import type { Calibration } from '../../integers/probability.ts'
import { logistic } from '../../integers/probability.ts'

/** Pairs that were given about the same chance, and how many of them succeeded. */
export interface ReliabilityRow {
  /** The least and the greatest chance among them, to a tenth of log-odds. */
  readonly from: number
  readonly to: number
  /** Halves where the two members of a judged pair are given different chances. */
  readonly pairs: number
  /** Their mean chance … */
  readonly predicted: number
  /** … and the share that succeeded. */
  readonly observed: number
}

/** Whether a chance of 30 % means that three in ten succeed. */
export interface Reliability {
  /**
   * `judged`: pairs of which both said yes or one said no, each once, whoever of them is the query. `candidates`, where nobody
   * ever said no: all candidates of all members, or of the queries asked for, silence being a no; of more than a thousand
   * members who are no queries a thousand by lot stand for the rest.
   */
  readonly over: 'judged' | 'candidates'
  readonly pairs: number
  /** Up to ten rows of about equally many expected successes, chances going up. */
  readonly rows: readonly ReliabilityRow[]
  /** Mean |predicted − observed| of the rows, by pairs. */
  readonly error: number
  /** Mean squared difference of chance and what happened. */
  readonly brier: number
}

/** Steps of a tenth of log-odds from −40 to 40. */
const [FINE, MOST] = [10, 40]
const ROWS = 10

/** Adds up pairs by log-odds. */
export class ReliabilityCount {
  readonly #pairs = new Float64Array(2 * FINE * MOST + 1)
  readonly #predicted = new Float64Array(2 * FINE * MOST + 1)
  readonly #observed = new Float64Array(2 * FINE * MOST + 1)
  #brier = 0

  constructor(
    readonly calibration: Calibration,
    readonly over: Reliability['over'],
  ) {}

  /** @param pairs how many it stands for */
  add(score: number, succeeded: boolean, pairs: number): void {
    const { slope, offset } = this.calibration
    const logOdds = Math.max(-MOST, Math.min(MOST, (slope * score + offset) / 1e9))
    const step = Math.floor((logOdds + MOST) * FINE)
    const chance = logistic(logOdds)
    const truth = succeeded ? 1 : 0
    this.#pairs[step]! += pairs
    this.#predicted[step]! += pairs * chance
    this.#observed[step]! += pairs * truth
    this.#brier += pairs * (chance - truth) * (chance - truth)
  }

  tell(): Reliability {
    const pairs = this.#pairs.reduce((sum, one) => sum + one, 0)
    const rows = this.#rows()
    const off = rows.reduce((sum, row) => sum + row.pairs * Math.abs(row.predicted - row.observed), 0)
    const mean = (sum: number) => (pairs === 0 ? 0 : sum / pairs)
    return { over: this.over, pairs, rows, error: mean(off), brier: mean(this.#brier) }
  }

  #rows(): ReliabilityRow[] {
    const share = this.#predicted.reduce((sum, one) => sum + one, 0) / ROWS
    const rows: ReliabilityRow[] = []
    let [begin, pairs, predicted, observed, told] = [-1, 0, 0, 0, 0]
    for (let step = 0; step < this.#pairs.length; step++) {
      if (this.#pairs[step] === 0) continue
      if (begin < 0) begin = step
      pairs += this.#pairs[step]!
      predicted += this.#predicted[step]!
      observed += this.#observed[step]!
      const isLast = this.#pairs.subarray(step + 1).every(one => one === 0)
      if (told + predicted < share * (rows.length + 1) && !isLast) continue
      rows.push({
        from: logistic(begin / FINE - MOST),
        to: logistic((step + 1) / FINE - MOST),
        pairs,
        predicted: predicted / pairs,
        observed: observed / pairs,
      })
      told += predicted
      ;[begin, pairs, predicted, observed] = [-1, 0, 0, 0]
    }
    return rows
  }
}
