import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { unwritable } from '../adapters/csv/refusals.ts'
import type { KontorError } from '../errors/kontor-error.ts'

/** What is read and what is written, by the options that name it; of a file named twice the last is told. */
const READ = ['policy', 'ties', 'outcomes', 'setting', 'compare'] as const
const WRITTEN = ['csv', 'ical', 'out', 'rejected', 'resolved'] as const

type Read = (typeof READ)[number]
type Named = Readonly<Partial<Record<Read | (typeof WRITTEN)[number], string | undefined>>>

/**
 * Why a result must not be written where it is to be, if it would stand in the place of what it is made from: a list of
 * members would be gone for good.
 * @param corrects what the file of `--out` is a newer one of, and may be written over
 */
export function overwriting(values: Named, members: string | undefined, corrects?: Read): KontorError | undefined {
  const sources = new Map<string, Read | 'members'>()
  if (members !== undefined) sources.set(placeOf(members), 'members')
  for (const name of READ) {
    const path = values[name]
    if (path !== undefined) sources.set(placeOf(path), name)
  }
  for (const name of WRITTEN) {
    const path = values[name]
    const source = path === undefined ? undefined : sources.get(placeOf(path))
    if (source === undefined || (name === 'out' && source === corrects)) continue
    const told = source === 'members' ? 'the members are read from it' : `--${source} is read from it`
    return unwritable(path!, told, 'name another file')
  }
  return undefined
}

/** Where a path leads, links and all. */
function placeOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}
