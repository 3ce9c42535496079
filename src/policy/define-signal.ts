import { misuse } from '../errors/kontor-error.ts'
import { once } from '../vocabulary/once.ts'
import { deepFreeze, parse, said } from './parse.ts'
import type { Signal } from './signal.ts'
import type { SignalInput } from './signal-input.ts'
import { signalSchema } from './signal-schema.ts'
import { STANDARD_SIGNALS } from './standard/signals.ts'

/**
 * Validates and freezes a signal.
 * @throws KontorError `invalid-signal`, naming the place
 * @example
 * import { defineSignal } from 'kontor'
 * const sameHall = defineSignal({
 *   name: 'sameHall', weight: 500, neutral: 100, min: 0, max: 1000,
 *   value: (a, b) => (a.place && b.place ? (a.place === b.place ? 1000 : 0) : undefined),
 * })
 * sameHall.name // → 'sameHall'
 */
export function defineSignal(input: SignalInput): Signal {
  return readSignal(input, 'signal')
}

/** Signals that were read. They are frozen, so they stay what they are, and what was computed of them stays true. */
const made = /* @__PURE__ */ new WeakSet<object>()

export function readSignal(input: unknown, place: string): Signal {
  if (isMade(input)) return input
  // What the schema asks of the fields of contacts together, its type does not say.
  const read = parse(signalSchema, completed(input, place), place, 'invalid-signal') as Signal
  const signal = deepFreeze(read)
  made.add(signal)
  return signal
}

function isMade(input: unknown): input is Signal {
  return made.has(input as object)
}

/** The signals of the standard policy, read once. */
export const standardSignals = /* @__PURE__ */ once(() =>
  STANDARD_SIGNALS.map(signal => readSignal(signal, signal.name)),
)

function completed(given: unknown, place: string): unknown {
  if (typeof given !== 'object' || given === null) throw misuse(place, 'a signal', given, 'invalid-signal')
  const input = said(given)
  if ('shape' in input) return input
  if ('value' in input && typeof input.value === 'function') return { shape: 'custom', ...input }
  const standard = standardSignals().find(({ name }) => 'name' in input && name === input.name)
  if (standard !== undefined) return { ...changed(standard, input), ...textsOver(standard, input) }
  const names = STANDARD_SIGNALS.map(({ name }) => name).join(', ')
  throw misuse(place, `a signal with a shape, or with the name of a standard one (${names})`, input, 'invalid-signal')
}

/** Words given for one language leave those of the others. What is no object is left to the schema to refuse. */
function textsOver({ texts }: Signal, input: object): object {
  if (!('texts' in input) || typeof input.texts !== 'object' || input.texts === null || Array.isArray(input.texts))
    return {}
  return { texts: { ...texts, ...said(input.texts) } }
}

/** Who gives one of `half` and `peak` of contacts has it in the place of the other. */
function changed(standard: Signal, input: object): object {
  if (standard.shape !== 'contacts' || !('half' in input || 'peak' in input)) return { ...standard, ...input }
  const { half: _half, peak: _peak, ...rest } = standard
  return { ...rest, ...input }
}
