import { resolveBoolean } from '../../vocabulary/boolean.ts'
import { fold } from '../../vocabulary/fold.ts'
import type { Draft } from '../fields/field.ts'
import type { Problem } from '../issue.ts'
import type { Member } from '../member.ts'
import type { LateFinding, RowContext } from './admission.ts'
import type { Identities } from './identity.ts'
import type { Named, Namesakes } from './namesakes.ts'
import { createNamesakes } from './namesakes.ts'

/** Members whose names are kept to compare: whoever lists more does not write names in the place of ids. */
const MOST_NAMES = 100_000

/**
 * The ids in `avoid`, settled once all rows are known. A name that only one member has stands for its id. Who is not here may be
 * among members admitted before, but what looks like somebody here is a slip: a wish that would never be kept.
 */
export interface Avoided {
  note(draft: Draft<Member>, context: RowContext): void
  /** Puts ids in the place of names and says so, and what names nobody. The lists are frozen then. */
  settle(): Iterable<LateFinding>
}

export function createAvoided(identities: Identities): Avoided {
  const named: Named[] = []
  const noted: (Pick<LateFinding, 'id' | 'row' | 'line'> & { readonly avoid: string[] })[] = []

  function* settle(): Iterable<LateFinding> {
    if (noted.length === 0) return
    const namesakes = createNamesakes(named, named.length < MOST_NAMES)
    for (const { avoid, ...place } of noted) {
      const meant = avoid.map(text => meaningOf(text, identities, namesakes))
      avoid.length = 0
      for (const id of new Set(meant.flatMap(({ ids }) => ids))) avoid.push(id)
      Object.freeze(avoid)
      for (const problem of meant.flatMap(({ problems }) => problems))
        yield { ...place, finding: { path: 'avoid', problem, masked: true } }
    }
  }

  return {
    note(draft, { row, line }) {
      const { id, name, avoid = [] } = draft
      if (named.length < MOST_NAMES) named.push({ id: id!, name: name! })
      if (avoid.length === 0) return
      const list = [...avoid]
      draft.avoid = list
      noted.push({ id: id!, row, line, avoid: list })
    },
    settle,
  }
}

interface Meaning {
  readonly ids: readonly string[]
  readonly problems: readonly Problem[]
}

/** What parts several in a text: `Anna, Bora`, `Anna und Bora`, `a/b`. */
const BETWEEN = /[,/&+]|\s(?:und|oder|and|or|ve|veya)\s/u

/** An id, a name in its place, or, where several stand in one text, each of them. */
function meaningOf(text: string, identities: Identities, namesakes: Namesakes): Meaning {
  if (identities.has(text)) return { ids: [text], problems: [] }
  const whole = oneMeant(text, identities, namesakes)
  const parts = text.split(BETWEEN).map(part => part.trim())
  const pieces = parts.filter(part => part !== '').map(part => oneMeant(part, identities, namesakes))
  if (isSomebody(whole) || pieces.length < 2 || !pieces.some(isSomebody)) return whole
  const ids = pieces.flatMap(piece => piece.ids)
  const list: Problem = { code: 'commaList', severity: 'warning', received: text, also: ids.join(' | ') }
  return { ids, problems: [list, ...pieces.flatMap(({ problems }) => problems)] }
}

function isSomebody({ problems }: Meaning): boolean {
  return problems.every(({ code, severity }) => code !== 'unknownMember' || severity === 'warning')
}

function oneMeant(received: string, identities: Identities, namesakes: Namesakes): Meaning {
  if (identities.has(received)) return { ids: [received], problems: [] }
  const like = identities.like(received)
  if (like !== undefined) return unknown(received, [{ id: like, name: like }])
  const { sure, exact, others } = namesakes(received)
  if (sure === undefined) return unknown(received, others)
  const severity = exact ? 'info' : 'warning'
  return { ids: [sure.id], problems: [{ code: 'guessedWord', severity, received, also: sure.id }] }
}

function unknown(received: string, alike: readonly Named[]): Meaning {
  const suggestions = alike.map(({ id, name }) => ({ code: id, name }))
  // A mark in the place of ids is nobody of another list.
  const isSlip = suggestions.length > 0 || resolveBoolean(received) !== undefined || fold(received) === ''
  const severity = isSlip ? 'warning' : 'info'
  return { ids: [received], problems: [{ code: 'unknownMember', severity, received, suggestions }] }
}
