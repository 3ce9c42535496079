import { fold } from '../../vocabulary/fold.ts'
import { bareName, grouped } from './names.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

/** Who is meant by a name: the only one of that name, letter by letter or but for the legal form; else whom it may mean. */
export type Namesakes = (text: string) => {
  readonly sure?: Named
  readonly exact?: boolean
  readonly others: readonly Named[]
}

/** @param all whether these are all members: of some, nobody can be the only one of a name */
export function createNamesakes(named: readonly Named[], all: boolean): Namesakes {
  const byName = grouped(named, ({ name }) => fold(name))
  const byBareName = grouped(named, ({ name }) => bareName(name))
  const byFirstWord = grouped(named, ({ name }) => firstWord(fold(name)))
  return text => {
    const exact = byName.get(fold(text))
    const called = exact ?? byBareName.get(bareName(text))
    if (called === undefined) return { others: startingWith(bareName(text)) }
    const [sure, ...more] = called
    return all && more.length === 0 ? { sure: sure!, exact: exact !== undefined, others: [] } : { others: called }
  }

  function startingWith(words: string): readonly Named[] {
    const known = byFirstWord.get(firstWord(words)) ?? []
    return known.filter(({ name }) => fold(name).startsWith(`${words} `))
  }
}

function firstWord(folded: string): string {
  return folded.split(' ', 1)[0]!
}
