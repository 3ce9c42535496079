import { createRandom } from '../../bench/random.ts'
import { inFile, jsonOf } from '../../src/cli/json-file.ts'
import { KontorError } from '../../src/errors/kontor-error.ts'
import { createMatcher, createNetwork, definePolicy, openMatcher, standardPolicy } from '../../src/index.ts'
import type { Proof } from '../proof.ts'

/**
 * The standard policy's file, and a saved matcher, cut short at every length and with single bits turned: each is a valid
 * policy, or is refused by code, file and place. Half of the cases are cuts, spread evenly; the other half are bits.
 */
export const full = 200_000
export const reduced = 4_000

const PATH = 'policy.json'
const NOW = '2026-11-22'
/** Of its tables the first rows: most of the file is one of 1,855 pairs of countries, and damage there is soon always the same. */
const POLICY = Buffer.from(
  JSON.stringify(standardPolicy(), (name, value) =>
    name === 'cells' ? Object.fromEntries(Object.entries(value).slice(0, 6)) : value,
  ),
)
const MEMBERS = [
  { id: 'a', name: 'A', kind: 'company', baseCountry: 'DE', needs: ['pumps'] },
  { id: 'b', name: 'B', kind: 'company', baseCountry: 'TR', offers: ['pumps'] },
] as const
const SNAPSHOT = createMatcher(createNetwork({ members: MEMBERS }), undefined, { now: NOW }).save()

interface Case {
  readonly name: string
  readonly bytes: Uint8Array
  readonly place: number
}

function* cutsOf(whole: Uint8Array, many: number): Generator<Case> {
  const cuts = Math.min(many, whole.length)
  for (let i = 0; i < cuts; i++) {
    const place = Math.floor((i * whole.length) / cuts)
    yield { name: `cut at ${place}`, bytes: whole.subarray(0, place), place }
  }
}

/** Every bit of the head and of the end, where a check may reach too short; then any. */
function* turnsOf(whole: Uint8Array, many: number, seed: number): Generator<Case> {
  const edges = [...Array(HEAD).keys(), ...Array.from({ length: END }, (_, i) => whole.length - END + i)]
  for (const place of edges) for (let bit = 0; bit < 8; bit++) yield turned(whole, place, bit, 'edges')
  for (let i = 0; i < many; i++) {
    const random = createRandom(seed + i)
    yield turned(whole, Math.floor(random() * whole.length), Math.floor(random() * 8), `seed ${seed + i}`)
  }
}

const HEAD = 40
const END = 24

function turned(whole: Uint8Array, place: number, bit: number, how: string): Case {
  const bytes = Uint8Array.from(whole)
  bytes[place]! ^= 1 << bit
  return { name: `${how}, bit ${bit} of byte ${place}`, bytes, place }
}

export async function run(count: number, seed = 1): Promise<Proof> {
  const failures: string[] = []
  const figures: Record<string, number> = {}
  let checked = 0
  const quarter = Math.ceil(count / 4)
  const take = (what: string, cases: Iterable<Case>, check: (one: Case) => Verdict) => {
    for (const one of cases) {
      checked++
      const { outcome, wrong } = check(one)
      figures[`${what}: ${outcome}`] = (figures[`${what}: ${outcome}`] ?? 0) + 1
      if (wrong !== undefined) failures.push(`${what}, ${one.name}: ${wrong}`)
    }
  }
  take('policy cut', cutsOf(POLICY, quarter), one => checkPolicy(one, true))
  take('policy turned', turnsOf(POLICY, quarter, seed), one => checkPolicy(one, false))
  take('snapshot cut', cutsOf(SNAPSHOT, quarter), checkSnapshot)
  take('snapshot turned', turnsOf(SNAPSHOT, quarter, seed), checkSnapshot)
  return { checked, failures, figures }
}

interface Verdict {
  readonly outcome: string
  readonly wrong?: string | undefined
}

function refusalOf(read: () => unknown): KontorError | { readonly value: unknown } | { readonly thrown: unknown } {
  try {
    return { value: read() }
  } catch (error) {
    return error instanceof KontorError ? error : { thrown: error }
  }
}

/** `policy.signals[3].weight`, or a name that the policy should not have. */
const INSIDE = /`policy(?:\.\w+|\[\d+\])+`|`policy` to have no `/

function checkPolicy({ bytes, place }: Case, cut: boolean): Verdict {
  const refusal = refusalOf(() => inFile(PATH, () => definePolicy(jsonOf('policy.json', bytes))))
  if ('thrown' in refusal) return { outcome: 'another exception', wrong: String(refusal.thrown) }
  if ('value' in refusal) {
    const again = JSON.stringify(definePolicy(JSON.parse(JSON.stringify(refusal.value))))
    const same = again === JSON.stringify(refusal.value)
    return { outcome: 'valid', wrong: cut ? 'a cut file was taken' : same ? undefined : 'is not what it says it is' }
  }
  const { code, message } = refusal
  if (!message.includes(JSON.stringify(PATH))) return { outcome: code, wrong: `names no file: ${message}` }
  return { outcome: code, wrong: code === 'unreadable-file' ? placed(message, bytes, place, cut) : named(message) }
}

function named(message: string): string | undefined {
  return INSIDE.test(message) ? undefined : `names no place inside: ${message}`
}

/** A word is told by its beginning, and a letter by its first byte. */
const LONGEST_WORD = 24

/** The place in the message is where the damage is, or where it first shows. */
function placed(message: string, bytes: Uint8Array, place: number, cut: boolean): string | undefined {
  const byte = /at byte (\d+), counted from 0/.exec(message)?.[1]
  if (byte !== undefined) return Math.abs(Number(byte) - place) <= 3 ? undefined : `${message} (it is at ${place})`
  const [, line, column] = /at line (\d+), column (\d+) /.exec(message) ?? []
  if (line === undefined || column === undefined) return `says no place: ${message}`
  const at = offsetOf(bytes, Number(line), Number(column))
  const shows = cut ? at <= place && at >= place - LONGEST_WORD : at >= place - LONGEST_WORD
  return shows ? undefined : `${message} (it is at ${place})`
}

function offsetOf(bytes: Uint8Array, line: number, column: number): number {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const before = [...lines.slice(0, line - 1), lines[line - 1]!.slice(0, column - 1)].join('\n')
  return Buffer.byteLength(before)
}

const SAVED = /^Expected `bytes` to be what matcher\.save\(\) gave, but .+; save the matcher again$/

function checkSnapshot({ bytes }: Case): Verdict {
  const refusal = refusalOf(() => openMatcher(bytes))
  if ('thrown' in refusal) return { outcome: 'another exception', wrong: String(refusal.thrown) }
  if ('value' in refusal) return { outcome: 'opened', wrong: 'was opened' }
  const { code, message } = refusal
  const told = code === 'invalid-snapshot' && SAVED.test(message) && /\d|KONTOR|head|order/.test(message)
  return { outcome: code, wrong: told ? undefined : `${code}: ${message}` }
}
