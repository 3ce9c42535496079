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
  const first = new Map<string, Member>()
  const several = new Map<string, Member[]>()
  for (const member of members) {
    const name = fold(member.name)
    const known = first.get(name)
    if (name === '' || known === undefined) first.set(name, member)
    else several.set(name, [...(several.get(name) ?? [known]), member])
  }
  if (several.size === 0) return undefined
  const told = [...several.values()]
    .slice(0, MOST_TOLD)
    .map(all => `${all[0]!.name} (${all.map(({ id }) => id).join(', ')})`)
  return harmless(WORDS[locale].namesakes(`${told.join('; ')}${several.size > MOST_TOLD ? '; …' : ''}`))
}
