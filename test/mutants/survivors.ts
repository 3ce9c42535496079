/** A mutant that no test can find, for it changes nothing that anybody could see. */
export interface Survivor {
  readonly file: string
  readonly kind: string
  readonly was: string
  /** Whatever it becomes, if not given. */
  readonly becomes?: string
  readonly why: string
}

export const SURVIVORS: readonly Survivor[] = []
