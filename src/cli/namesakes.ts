import type { Member } from '../members/member.ts'
import { fold } from '../vocabulary/fold.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { harmless } from './terminal.ts'
import { WORDS } from './words.ts'

const MOST_TOLD = 5

/**
 * Members of one name under several ids, in a sentence; undefined if there are none. Likely one member in two rows, who would be
 * introduced to itself.
 */
export function namesakes(members: readonly Member[], locale: Locale): string | undefined {
  const called = new Map<string, Member[]>()
  const several = new Set<readonly Member[]>()
  for (const member of members) {
    const name = fold(member.name)
    const known = called.get(name)
    if (name === '' || known === undefined) called.set(name, [member])
    else {
      known.push(member)
      several.add(known)
    }
  }
  if (several.size === 0) return undefined
  const told = [...several].map(all => `${all[0]!.name} (${firstFew(all.map(({ id }) => id)).join(', ')})`)
  return harmless(WORDS[locale].namesakes(firstFew(told).join('; ')))
}

function firstFew(texts: readonly string[]): readonly string[] {
  return texts.length > MOST_TOLD ? [...texts.slice(0, MOST_TOLD), '…'] : texts
}
