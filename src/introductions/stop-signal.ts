/**
 * Asks long work to stop: a plan is returned as good as it is by then, a list of everybody ends in an error. An
 * `AbortSignal` is one. Its own type, because neither the language nor every platform declares `AbortSignal`.
 */
export interface StopSignal {
  readonly aborted: boolean
}
