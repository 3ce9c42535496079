import { createIdIndex } from '../members/admission/id-index.ts'
import type { Enrolled } from '../members/admission/roll.ts'
import type { Member } from '../members/member.ts'
import { fold } from '../vocabulary/fold.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { harmless } from './terminal.ts'
import { WORDS } from './words.ts'

const MOST_TOLD = 5

/**
 * Finds members of one name under several ids: likely one member in two rows, who would be introduced to itself. Of members it
 * holds their names as they are compared.
 */
export interface Namesakes {
  note(name: string): void
  /** In a sentence; undefined if there are none. @param members those that were noted */
  tell(members: Iterable<Enrolled>, locale: Locale): string | undefined
}

export function createNamesakes(): Namesakes {
  const index = createIdIndex()
  const several = new Map<number, Enrolled[]>()
  return {
    note(name) {
      const known = index.add(fold(name))
      if (known !== -1 && index.at(known) !== '' && several.size <= MOST_TOLD) several.set(known, [])
    },
    tell(members, locale) {
      if (several.size === 0) return undefined
      for (const { id, name } of members) {
        const all = several.get(index.find(fold(name)))
        if (all !== undefined && all.length <= MOST_TOLD) all.push({ id, name })
      }
      const told = [...several.values()].map(all => `${all[0]!.name} (${firstFew(all.map(({ id }) => id)).join(', ')})`)
      return harmless(WORDS[locale].namesakes(firstFew(told).join('; ')))
    },
  }
}

/** The same of members that are all there. */
export function namesakes(members: readonly Member[], locale: Locale): string | undefined {
  const found = createNamesakes()
  for (const { name } of members) found.note(name)
  return found.tell(members, locale)
}

function firstFew(texts: readonly string[]): readonly string[] {
  return texts.length > MOST_TOLD ? [...texts.slice(0, MOST_TOLD), '…'] : texts
}
