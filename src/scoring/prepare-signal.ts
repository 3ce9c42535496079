import type { Signal } from '../policy/signal.ts'
import type { Facts } from './facts.ts'
import type { PreparedSignal } from './finding.ts'
import { prepareAffinity } from './shapes/affinity.ts'
import { prepareContacts } from './shapes/contacts.ts'
import { prepareCustom } from './shapes/custom.ts'
import { prepareOverlap } from './shapes/overlap.ts'
import { prepareRecord } from './shapes/record.ts'

/** Which file implements which shape; nothing else in the readers asks what kind of signal it has before it. */
export function prepareSignal(signal: Signal, facts: Facts): PreparedSignal {
  switch (signal.shape) {
    case 'overlap':
      return prepareOverlap(signal, facts)
    case 'affinity':
      return prepareAffinity(signal, facts)
    case 'contacts':
      return prepareContacts(signal, facts)
    case 'record':
      return prepareRecord(signal, facts)
    case 'custom':
      return prepareCustom(signal)
  }
}
