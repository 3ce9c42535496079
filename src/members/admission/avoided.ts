import { fold } from '../../vocabulary/fold.ts'
import type { Draft } from '../fields/field.ts'
import type { Member } from '../member.ts'
import type { LateFinding, RowContext } from './admission.ts'
import type { Identities } from './identity.ts'

/** Members whose names are kept to compare: whoever lists more does not write names in the place of ids. */
const MOST_NAMES = 100_000

/**
 * The ids in `avoid`. Who is not here may be among members admitted before, but an id that looks like somebody's here, a name in
 * its place, or several in one text, are slips: a wish that would never be kept.
 */
export interface Avoided {
  note(draft: Draft<Member>, context: RowContext): void
  /** Once all rows are known: what names nobody and was likely meant for somebody. */
  slips(): Iterable<LateFinding>
}

export function createAvoided(identities: Identities): Avoided {
  const named: Named[] = []
  const noted: (Pick<LateFinding, 'id' | 'row' | 'line'> & { readonly avoid: readonly string[] })[] = []

  function* slips(): Iterable<LateFinding> {
    if (noted.length === 0) return
    const idOf = new Map([...named].reverse().map(({ id, name }) => [fold(name), id]))
    idOf.delete('')
    for (const { avoid, ...place } of noted) {
      for (const received of avoid) {
        const suggestions = meant(received, identities, idOf).map(code => ({ code, name: code }))
        if (suggestions.length === 0) continue
        const problem = { code: 'unknownMember', severity: 'warning', received, suggestions } as const
        yield { ...place, finding: { path: 'avoid', problem, masked: true } }
      }
    }
  }

  return {
    note({ id, name, avoid = [] }, { row, line }) {
      if (named.length < MOST_NAMES) named.push({ id: id!, name: name! })
      if (avoid.length > 0) noted.push({ id: id!, row, line, avoid })
    },
    slips,
  }
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Who looks like it or is called so; or, where several stand in one text with commas, each of them. */
function meant(text: string, identities: Identities, idOf: ReadonlyMap<string, string>): readonly string[] {
  if (identities.has(text)) return []
  const one = (part: string) => (identities.has(part) ? part : (identities.like(part) ?? idOf.get(fold(part))))
  const whole = one(text)
  if (whole !== undefined) return [whole]
  const parts = text.split(',').map(part => one(part.trim()))
  return parts.every(part => part !== undefined) ? parts : []
}
