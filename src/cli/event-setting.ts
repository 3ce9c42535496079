import { expectKeys } from '../errors/expect.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { EventOptions } from '../planning/event/options.ts'
import { MOST } from '../planning/event/options.ts'
import { MANY, slotTimes } from '../planning/event/slot-times.ts'
import type { Values } from './arguments.ts'
import { readCount } from './arguments.ts'
import { inFile, readJsonFile } from './json-file.ts'

/** What a setting file may say. */
const SETTING =
  'slots tables participants availability wishes vetoes interpreters breaks maxMeetings pins weights seed work'

/** A misspelt word would otherwise be a wish that nobody hears. */
async function readSetting(path: string): Promise<Partial<EventOptions>> {
  const file = await readJsonFile(path)
  return inFile(path, () => expectKeys('setting', file, SETTING.split(' ')))
}

/** The file's setting; what stands on the command line goes first. */
export async function eventOptions(values: Values): Promise<EventOptions> {
  const file = values.setting === undefined ? {} : await readSetting(values.setting)
  const many = readCount('--slots', values.slots, MANY) ?? file.slots
  const tables = readCount('--tables', values.tables, { greatest: MOST.tables }) ?? file.tables
  if (many === undefined || tables === undefined)
    throw misuse('event', 'given --slots N and --tables N, or --setting FILE', values.setting)
  const isTimed = typeof many === 'number' && values.start !== undefined
  expectTimes(values, isTimed, typeof many !== 'number')
  const length = {
    minutes: readCount('--minutes', values.minutes) ?? 20,
    pause: readCount('--pause', values.pause) ?? 5,
  }
  const slots = isTimed ? slotTimes({ slots: many, start: values.start!, ...length }) : many
  const seed = readCount('--seed', values.seed) ?? file.seed
  return { ...file, slots, tables, ...(seed === undefined ? {} : { seed }) }
}

/** Slots without times have no length, and no place in a calendar; those that a file lists keep their own. */
function expectTimes(values: Values, isTimed: boolean, inFile: boolean): void {
  if (values.zone !== undefined && values.ical === undefined) throw misuse('--zone', 'given with --ical', values.zone)
  if (isTimed) return
  if (inFile && values.start !== undefined)
    throw misuse('--start', 'left out: the setting file lists the slots', values.start)
  for (const name of ['minutes', 'pause'] as const)
    if (values[name] !== undefined) throw misuse(`--${name}`, 'given with --start', values[name])
  if (!inFile && values.ical !== undefined) throw misuse('--ical', 'given with --start', values.ical)
}

/** What is wrong in a setting file is told with its name, also what only the plan can know. */
export function inSetting<T>({ setting }: Values, read: () => T): T {
  return setting === undefined ? read() : inFile(setting, read)
}
