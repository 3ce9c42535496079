import { expectCallback } from '../errors/expect.ts'
import { misuse } from '../errors/kontor-error.ts'

/**
 * Asks long work to stop: a plan is returned as good as it is by then, a list of everybody ends in an error. An
 * `AbortSignal` is one. Its own type, because neither the language nor every platform declares `AbortSignal`.
 */
export interface StopSignal {
  readonly aborted: boolean
}

interface Watched<P> {
  readonly signal?: StopSignal | undefined
  readonly onProgress?: ((progress: P) => void) | undefined
}

/** What can stop long work, and whom it tells how far it is. @throws KontorError `invalid-argument` */
export function readWatch<P>({ signal, onProgress }: Watched<P>) {
  // A controller in its signal's place would never stop anything.
  if (signal !== undefined && typeof signal?.aborted !== 'boolean') throw misuse('signal', 'an AbortSignal', signal)
  return { signal, onProgress: expectCallback('onProgress', onProgress) }
}
