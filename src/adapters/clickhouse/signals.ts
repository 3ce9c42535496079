import { KontorError } from '../../errors/kontor-error.ts'
import type { Signal } from '../../policy/signal.ts'
import { affinity } from './affinity.ts'
import { contacts } from './contacts.ts'
import { overlap } from './overlap.ts'
import type { SqlContext, SqlSignal } from './parts.ts'
import { record } from './record.ts'

/** @throws KontorError `invalid-policy` for a signal of one's own */
export function sqlSignal(signal: Signal, index: number, context: SqlContext): SqlSignal {
  switch (signal.shape) {
    case 'overlap':
      return overlap(signal, `s${index}`, context)
    case 'affinity':
      return affinity(signal, `s${index}`, context)
    case 'contacts':
      return contacts(signal, `s${index}`, context)
    case 'record':
      return record(signal, `s${index}`, context)
    case 'custom':
      throw new KontorError(
        'invalid-policy',
        `The signal \`${signal.name}\` is a function of one's own, which no database can run; leave it out`,
      )
  }
}
