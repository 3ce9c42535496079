import { expectCallback, expectObject } from '../errors/expect.ts'

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
  if (signal !== undefined) expectObject('signal', signal, { expected: 'an AbortSignal' })
  return { signal, onProgress: expectCallback('onProgress', onProgress) }
}
