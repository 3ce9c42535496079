import { createIdIndex } from './id-index.ts'

/** Tells repeated ids from ids that only look alike. Holds one entry a member. */
export interface Identities {
  /** The row that already has the id, or an id that looks like it and its row; undefined for a new one. Adds new ids. */
  meet(id: string, row: number): Meeting | undefined
  has(id: string): boolean
  /** An id that was met and looks like this one without being it. */
  like(id: string): string | undefined
}

export type Meeting = { readonly kind: 'same' | 'alike'; readonly id: string; readonly row: number }

/** Ids that are their own look: nothing to normalise, and the common case. */
const PLAIN = /^[a-z0-9_.:-]*$/
/** Format characters, variation selectors, fillers: nothing to see. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\s]/gu

/** What an id looks like: one Unicode form, small letters, nothing invisible, no white space. */
export function lookOf(id: string): string {
  if (PLAIN.test(id)) return id
  const look = id.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').normalize('NFKC')
  return look === '' ? id : look
}

export function createIdentities(): Identities {
  const index = createIdIndex()
  /** The row of each id, by its number in the index. */
  const rows: number[] = []
  /** Look → the first id that has it without being it. */
  const looks = new Map<string, string>()

  /** An earlier id that looks the same. An id that is its own look is found in the index, any other in `looks`. */
  function twinOf(id: string, look: string): string | undefined {
    return look !== id && index.find(look) !== -1 ? look : looks.size > 0 ? looks.get(look) : undefined
  }

  return {
    has: id => index.find(id) !== -1,
    like: id => twinOf(id, lookOf(id)),
    meet(id, row) {
      const known = index.add(id)
      if (known !== -1) return { kind: 'same', id, row: rows[known]! }
      rows.push(row)
      const look = lookOf(id)
      const twin = twinOf(id, look)
      if (look !== id && !looks.has(look)) looks.set(look, id)
      return twin === undefined ? undefined : { kind: 'alike', id: twin, row: rows[index.find(twin)]! }
    },
  }
}
