import type { Draft } from '../fields/field.ts'
import type { Member } from '../member.ts'
import type { LateFinding, RowContext } from './admission.ts'
import type { Identities } from './identity.ts'

/**
 * The ids in `avoid`. Who is not here may be among members admitted before, but an id that looks like somebody's here, or like
 * several in one text, is a slip: a wish that would never be kept.
 */
export interface Avoided {
  note(draft: Draft<Member>, context: RowContext): void
  /** Once all rows are known: what names nobody and was likely meant for somebody. */
  slips(): Iterable<LateFinding>
}

export function createAvoided(identities: Identities): Avoided {
  const noted: (Pick<LateFinding, 'id' | 'row' | 'line'> & { readonly avoid: readonly string[] })[] = []

  function* slips(): Iterable<LateFinding> {
    for (const { avoid, ...place } of noted) {
      for (const received of avoid) {
        const suggestions = meant(received, identities).map(code => ({ code, name: code }))
        if (suggestions.length === 0) continue
        const problem = { code: 'unknownMember', severity: 'warning', received, suggestions } as const
        yield { ...place, finding: { path: 'avoid', problem, masked: true } }
      }
    }
  }

  return {
    note({ id, avoid = [] }, { row, line }) {
      if (avoid.length > 0) noted.push({ id: id!, row, line, avoid })
    },
    slips,
  }
}

/** Who looks like it; or, where ids stand in one text with commas, each of them. */
function meant(text: string, identities: Identities): readonly string[] {
  if (identities.has(text)) return []
  const like = identities.like(text)
  if (like !== undefined) return [like]
  const parts = text.split(',').map(part => part.trim())
  return parts.every(part => identities.has(part)) ? parts : []
}
