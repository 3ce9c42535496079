/**
 * Asks a plan to stop; the best plan so far is returned. An `AbortSignal` is one. Its own type, because neither the language
 * nor every platform declares `AbortSignal`.
 */
export interface StopSignal {
  readonly aborted: boolean
}
