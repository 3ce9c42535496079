/** What a `*.prove.ts` exports as `run(count, seed)`, beside `full` and `reduced`, the counts in full and in CI. */
export interface Proof {
  /** How many cases were checked. */
  readonly checked: number
  /** One text a failure, with the seed that replays it. */
  readonly failures: readonly string[]
  readonly figures?: Readonly<Record<string, unknown>>
}
