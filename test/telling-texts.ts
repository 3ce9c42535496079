import type { SignalInput } from '../src/index.ts'
import { defineSignal } from '../src/index.ts'

/** What a signal of each shape can name. */
const NAMED = { overlap: '{terms}', affinity: '{x} {y}', contacts: '{count}', record: '{count}', custom: '' } as const

/** Texts that name all that a row rests on, so that whoever compares bytes sees it. */
export function tellingTexts(signal: SignalInput): { readonly found: string; readonly none: string } {
  const all = `{a} {b} ${NAMED[defineSignal(signal).shape]} {signal} {value}`
  return { found: all, none: `no ${all}` }
}
