import { parseArgs } from 'node:util'
import { KontorError, misuse } from '../errors/kontor-error.ts'
import { expectDay } from '../integers/days.ts'
import type { Audience } from '../members/seen.ts'
import { isCountry } from '../vocabulary/country-name.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { LOCALES } from '../vocabulary/locale.ts'
import { overwriting } from './own-input.ts'

/** Every option there is; a command takes those it names. */
const OPTIONS = {
  ties: { type: 'string' },
  outcomes: { type: 'string' },
  policy: { type: 'string' },
  audience: { type: 'string', default: 'manager' },
  now: { type: 'string' },
  limit: { type: 'string' },
  locale: { type: 'string', default: 'en' },
  columns: { type: 'string', multiple: true },
  corridor: { type: 'string' },
  for: { type: 'string' },
  slots: { type: 'string' },
  tables: { type: 'string' },
  setting: { type: 'string' },
  start: { type: 'string' },
  minutes: { type: 'string' },
  pause: { type: 'string' },
  zone: { type: 'string' },
  to: { type: 'string' },
  seats: { type: 'string' },
  pins: { type: 'string' },
  rivals: { type: 'string' },
  seed: { type: 'string' },
  min: { type: 'string' },
  max: { type: 'string' },
  'inbound-cap': { type: 'string' },
  fairness: { type: 'string' },
  groups: { type: 'string' },
  'introducer-budget': { type: 'string' },
  size: { type: 'string' },
  count: { type: 'string' },
  months: { type: 'string' },
  viewer: { type: 'string' },
  split: { type: 'string' },
  compare: { type: 'string' },
  out: { type: 'string' },
  title: { type: 'string' },
  csv: { type: 'string' },
  ical: { type: 'string' },
  rejected: { type: 'string' },
  resolved: { type: 'string' },
  introducers: { type: 'boolean', default: false },
  'why-not': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  run: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  'assert-consent': { type: 'boolean', default: false },
  'show-private': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export type OptionName = keyof typeof OPTIONS
export type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']

export interface Arguments {
  readonly values: Values
  readonly positionals: readonly string[]
}

export interface Reading {
  /**
   * Words without an option that the command reads: a file of ties that nobody reads must not look as if it was.
   * @defaultValue 1
   */
  readonly most?: number
  /** Of which option the file may be written over by `--out`. @defaultValue none */
  readonly corrects?: 'policy'
}

/**
 * @throws KontorError for an option the command does not take, with the ones it does, for a word too many, and for a result that
 * would be written over what it is made from
 */
export function readArguments(
  args: readonly string[],
  takes: readonly OptionName[],
  { most = 1, corrects }: Reading = {},
): Arguments {
  const taken = Object.fromEntries([...takes, 'help' as const].map(name => [name, OPTIONS[name]])) as typeof OPTIONS
  const options = `Options here: ${takes.map(name => `--${name}`).join(' ')}`
  const { tokens, ...read } = parsed(args, taken, options)
  refuseTwice(tokens)
  refuseDash(read.values)
  for (const name of ['now', 'split'] as const)
    if (read.values[name] !== undefined) expectDay(`--${name}`, read.values[name])
  refuseOwnInput(read, corrects)
  const surplus = read.positionals[most]
  if (surplus === undefined) return read
  throw new KontorError('invalid-argument', `Unexpected argument ${JSON.stringify(surplus)}. ${options}`)
}

/** The first of two would be lost without a word. @throws KontorError for an option whose value is given twice */
function refuseTwice(tokens: ReturnType<typeof parsed>['tokens']): void {
  const given = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined) continue
    const before = given.get(token.name)
    if (before !== undefined) throw misuse(`--${token.name}`, 'given once', [before, token.value])
    given.set(token.name, token.value)
  }
}

/** Elsewhere it means standard output, which is the text's, or that of `--json`: here it would name a file. */
function refuseDash(values: Values): void {
  for (const name of ['csv', 'ical', 'out', 'rejected', 'resolved'] as const)
    if (values[name] === '-') throw misuse(`--${name}`, 'the name of a file (one of this name is ./-)', '-')
}

function refuseOwnInput({ values, positionals }: Arguments, corrects: Reading['corrects']): void {
  const refusal = overwriting(values, positionals[0], corrects)
  if (refusal !== undefined) throw refusal
}

function parsed(args: readonly string[], taken: typeof OPTIONS, options: string) {
  try {
    return parseArgs({ args: [...args], options: taken, allowPositionals: true, tokens: true })
  } catch (error) {
    const reason = error instanceof Error ? reasonIn(error.message) : String(error)
    throw new KontorError('invalid-argument', `${reason}. ${options}`)
  }
}

/** The first sentence; of a value with a dash in front also the last line, which says how to give one. */
function reasonIn(message: string): string {
  const [first = '', ...others] = message.split('\n')
  const [sentence = ''] = first.trimEnd().split('. ', 1)
  return [sentence, others.at(-1)].flatMap(text => text?.replace(/\.$/, '') ?? []).join('. ')
}

/** Digits alone, and no more than nine. */
export function readCount(
  name: string,
  text: string | undefined,
  { least = 0, greatest = 999_999_999 } = {},
): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= greatest) return Number(text)
  throw misuse(name, `an integer from ${least} to ${greatest}`, text)
}

/** `DE,TR`. A slip such as `UK`, or one country twice, is told by the option, and not by its place in a policy that nobody wrote. */
export function readCorridor(text: string): [string, string] {
  const [a, b, ...more] = text.toUpperCase().split(/[,\s]+/)
  if (a === b) throw misuse('--corridor', 'two different countries such as DE,TR', text)
  if (a !== undefined && b !== undefined && more.length === 0 && isCountry(a) && isCountry(b)) return [a, b]
  throw misuse('--corridor', 'two country codes such as DE,TR', text)
}

/** A code as it stands in the files, or in small letters. */
export function readCountry(name: string, text: string): string {
  const code = text.toUpperCase()
  if (isCountry(code)) return code
  throw misuse(name, 'a country code such as TR', text)
}

/** How many are asked for. */
export function readLimit(text = '10', { least = 1, greatest = 999_999 } = {}): number {
  if (/^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= greatest) return Number(text)
  throw misuse('--limit', `an integer from ${least} to ${greatest}`, text)
}

/** How many the text shows of what is there in full as JSON and in files. */
export function readShown(text: string | undefined): number {
  return text === undefined ? Number.POSITIVE_INFINITY : readLimit(text, { least: 0 })
}

export function readLocale(text: string | undefined): Locale {
  const locale = LOCALES.find(one => one === text)
  if (locale !== undefined) return locale
  throw misuse('--locale', LOCALES.join(', '), text)
}

/** `manager`, `members`, or `member:<id>`. */
export function readAudience(text: string | undefined): Audience {
  if (text === 'manager' || text === 'members') return text
  if (text?.startsWith('member:') === true) return { member: text.slice('member:'.length) }
  throw misuse('--audience', 'manager, members or member:ID', text)
}
