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
  const byName = new Map<string, Member[]>()
  for (const member of members) {
    const known = byName.get(fold(member.name))
    if (known === undefined) byName.set(fold(member.name), [member])
    else known.push(member)
  }
  const several = [...byName].filter(([name, all]) => name !== '' && all.length > 1).map(([, all]) => all)
  if (several.length === 0) return undefined
  const told = several.slice(0, MOST_TOLD).map(all => `${all[0]!.name} (${all.map(({ id }) => id).join(', ')})`)
  return harmless(WORDS[locale].namesakes(`${told.join('; ')}${several.length > MOST_TOLD ? '; …' : ''}`))
}
