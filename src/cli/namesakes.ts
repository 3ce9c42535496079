import { createIdIndex } from '../members/admission/id-index.ts'
import type { Enrolled, Roll } from '../members/admission/roll.ts'
import { fold } from '../vocabulary/fold.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { harmless } from './terminal.ts'
import { WORDS } from './words.ts'

const MOST_TOLD = 5

/**
 * Members of one name under several ids, in a sentence; undefined if there are none. Likely one member in two rows, who would be
 * introduced to itself.
 */
export function namesakes(roll: Pick<Roll, 'all'>, locale: Locale): string | undefined {
  const index = createIdIndex()
  const several = new Map<number, Enrolled[]>()
  for (const { name } of roll.all()) {
    const known = index.add(fold(name))
    if (known !== -1 && index.at(known) !== '' && several.size <= MOST_TOLD) several.set(known, [])
  }
  if (several.size === 0) return undefined
  // Nobody is held but of whom is told.
  for (const { id, name } of roll.all()) {
    const all = several.get(index.find(fold(name)))
    if (all !== undefined && all.length <= MOST_TOLD) all.push({ id, name })
  }
  const told = [...several.values()].map(all => `${all[0]!.name} (${firstFew(all.map(({ id }) => id)).join(', ')})`)
  return harmless(WORDS[locale].namesakes(firstFew(told).join('; ')))
}

function firstFew(texts: readonly string[]): readonly string[] {
  return texts.length > MOST_TOLD ? [...texts.slice(0, MOST_TOLD), '…'] : texts
}
