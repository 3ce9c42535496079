/** A mistake that somebody could make in src: the text that stands there, and what would stand there instead. */
export interface Fault {
  readonly name: string
  /** Which proof finds it. @defaultValue 'agree' */
  readonly by?: 'agree' | 'exact' | 'updates'
  readonly file: string
  readonly find: string
  readonly replace: string
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'a hidden origin is seen by members',
    file: 'src/members/seen.ts',
    find: "return consent === 'members' ||",
    replace: "return consent !== 'manager' ||",
  },
  {
    name: 'a private tie is seen by everybody',
    file: 'src/members/seen.ts',
    find: 'return tie.private !== true ||',
    replace: 'return true ||',
  },
  {
    name: 'a value is rounded instead of cut',
    file: 'src/scoring/shapes/overlap.ts',
    find: 'Math.floor((1000 * sum) / (sum + half))',
    replace: 'Math.round((1000 * sum) / (sum + half))',
  },
  {
    name: 'the mean counts a table cell that is unknown',
    file: 'src/scoring/shapes/affinity.ts',
    find: 'if (known === undefined) continue',
    replace: 'if (known === undefined && ++number > 0) continue',
  },
  {
    name: 'a fall to the parents of both sides costs the factor once',
    file: 'src/scoring/shapes/affinity.ts',
    find: 'less(less(at(px, py)))',
    replace: 'less(at(px, py))',
  },
  {
    name: 'a path over two contacts may lead back through a',
    file: 'src/scoring/shapes/contacts.ts',
    find: 'd === a || d === b ? undefined',
    replace: 'd === b ? undefined',
  },
  {
    name: 'a tie of a group weighs 1 / n',
    file: 'src/scoring/contacts.ts',
    find: 'Math.floor(FULL / (groupSize - 1))',
    replace: 'Math.floor(FULL / groupSize)',
  },
  {
    name: 'the day a need ends is too late for it',
    file: 'src/scoring/fields.ts',
    find: 'need.until >= today()',
    replace: 'need.until > today()',
  },
  {
    name: 'reciprocity follows the more interested side',
    file: 'src/scoring/fuse.ts',
    find: 'Math.min(f, g)',
    replace: 'Math.max(f, g)',
  },
  {
    name: 'one unknown part makes a rule unknown that another part has refused',
    file: 'src/scoring/rules/kleene.ts',
    find: 'if (one === undefined) answer = undefined',
    replace: 'if (one === undefined) return undefined',
  },
  {
    name: 'equal scores stand in the order of UTF-16',
    file: 'src/integers/order.ts',
    find: 'return surrogatesLast(x) - surrogatesLast(y)',
    replace: 'return x - y',
  },
  {
    name: 'a pair exactly at the threshold is below it',
    file: 'src/scoring/scorecard.ts',
    find: 'score < threshold.score',
    replace: 'score <= threshold.score',
  },
  {
    name: 'whoever has nothing in a field is left out of its lists',
    by: 'exact',
    file: 'src/columns/facets.ts',
    find: 'const at = next[j < to ? terms[j]! + 1 : EMPTY_TERM]!++',
    replace: 'const at = next[j < to ? terms[j]! + 1 : EMPTY_TERM + 1]!++',
  },
  {
    name: 'the bound of a list forgets that unknown is worth more than little',
    by: 'exact',
    file: 'src/ranking/side.ts',
    find: 'without.push(Math.max(0, at(sum)))',
    replace: 'without.push(at(sum))',
  },
  {
    name: 'a score that only reaches the floor is not looked at',
    by: 'exact',
    file: 'src/ranking/fused.ts',
    find: 'return this.#raw(f, g) >= this.least[0]!',
    replace: 'return this.#raw(f, g) > this.least[0]!',
  },
  {
    name: 'equal scores stand in the order of places',
    by: 'exact',
    file: 'src/ranking/engine.ts',
    find: 'const rank = rankOf(this.#columns, place)',
    replace: 'const rank = place',
  },
  {
    name: 'confidence counts what is the same both ways once',
    by: 'exact',
    file: 'src/ranking/engine.ts',
    find: 'if (part.knows(set)) known += weight * (sides === 3 ? 2 : 1)',
    replace: 'if (part.knows(set)) known += weight',
  },
  {
    name: 'of a region every country counts',
    by: 'exact',
    file: 'src/ranking/overlap-part.ts',
    find: 'for (let j = from; j < to; j++) best = Math.max(best, region.values[terms[j]! + 1]!)',
    replace: 'for (let j = from; j < to; j++) best += region.values[terms[j]! + 1]!',
  },
  {
    name: 'a row has no more than four terms',
    by: 'exact',
    file: 'src/columns/rows.ts',
    find: 'let fits = to - from <= INLINE',
    replace: 'let fits = to - from >= 0',
  },
  {
    name: 'a table is read with its sides changed about',
    by: 'exact',
    file: 'src/ranking/affinity-part.ts',
    find: 'isTurned ? cellOf(table, theirs, mine) : cellOf(table, mine, theirs)',
    replace: 'isTurned ? cellOf(table, mine, theirs) : cellOf(table, mine, theirs)',
  },
  {
    name: 'a path may lead back over the contact it came by',
    by: 'exact',
    file: 'src/ranking/contacts-part.ts',
    find: 'if (b === from || b === c) continue',
    replace: 'if (b === from) continue',
  },
  {
    name: 'a bit of a head is another term’s alone',
    by: 'exact',
    file: 'src/ranking/heads.ts',
    find: 'if ((value >> (bit & 3)) & 1) this.#sums[from + value]! += rarity',
    replace: 'if ((value >> (bit & 3)) & 1) this.#sums[from + value] = rarity',
  },
  {
    name: 'members written again are not looked for',
    by: 'updates',
    file: 'src/ranking/engine.ts',
    find: '    this.#lookAtLater(query)\n',
    replace: '',
  },
  {
    name: 'holders of a term that is gone still count',
    by: 'updates',
    file: 'src/columns/field-writer.ts',
    find: 'for (const term of this.#termsOf(before)) this.#count(term, -1)',
    replace: '',
  },
  {
    name: 'a tie that ended still leads to its other end',
    by: 'updates',
    file: 'src/columns/touched.ts',
    find: '...endsOf(change.untie), ',
    replace: '',
  },
  {
    name: 'a new id stands behind all others',
    by: 'updates',
    file: 'src/columns/later-ranks.ts',
    find: 'return low - 1',
    replace: 'return placeAt.length',
  },
  {
    name: 'tables know only terms that occurred when they were made',
    by: 'updates',
    file: 'src/columns/field-writer.ts',
    find: 'if (before === 0 || before + more === 0) this.#occurring = {}',
    replace: '',
  },
  {
    name: 'a corridor leaves out whom it knows too little of, though unknown passes',
    by: 'exact',
    file: 'src/ranking/place-masks.ts',
    find: 'if (a === UNKNOWN || b === UNKNOWN) return isKept',
    replace: 'if (a === UNKNOWN || b === UNKNOWN) return false',
  },
  {
    name: 'who opens both countries of a corridor is joined to nobody',
    by: 'exact',
    file: 'src/ranking/place-masks.ts',
    find: 'return isJoined && (a !== BOTH || b !== BOTH)',
    replace: 'return isJoined && a !== BOTH && b !== BOTH',
  },
  {
    name: 'a mask leaves out who was written later',
    by: 'updates',
    file: 'src/ranking/meet.ts',
    find: 'i < other.length ? word & other[i]! : word',
    replace: 'word & (other[i] ?? 0)',
  },
  {
    name: 'without signals the last by id are the best',
    by: 'exact',
    file: 'src/ranking/engine.ts',
    find: '(a, b) => rankOf(columns, a) - rankOf(columns, b)',
    replace: '(a, b) => rankOf(columns, b) - rankOf(columns, a)',
  },
  {
    name: 'a member that left is still asked for and saved',
    by: 'updates',
    file: 'src/columns/extend.ts',
    find: 'isAsCompiled: false',
    replace: 'isAsCompiled: next.size === next.compiled',
  },
]
