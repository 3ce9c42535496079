import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { unwritable } from '../adapters/csv/refusals.ts'
import type { KontorError } from '../errors/kontor-error.ts'

/** What is read and what is written, by the options that name it; a policy may be written over the one that it corrects. */
const READ = ['ties', 'outcomes', 'setting', 'compare'] as const
const WRITTEN = ['csv', 'ical', 'out', 'rejected', 'resolved'] as const

type Named = Readonly<Partial<Record<(typeof READ)[number] | (typeof WRITTEN)[number], string | undefined>>>

/**
 * Why a result must not be written where it is to be, if it would stand in the place of what it is made from: a list of
 * members would be gone for good.
 */
export function overwriting(values: Named, members: string | undefined): KontorError | undefined {
  const sources = new Map<string, string>()
  if (members !== undefined) sources.set(placeOf(members), 'the members are read from it')
  for (const name of READ) {
    const path = values[name]
    if (path !== undefined) sources.set(placeOf(path), `--${name} is read from it`)
  }
  for (const name of WRITTEN) {
    const path = values[name]
    const source = path === undefined ? undefined : sources.get(placeOf(path))
    if (source !== undefined) return unwritable(path!, source, 'name another file')
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
