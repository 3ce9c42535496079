/** A mistake that somebody could make in src: the text that stands there, and what would stand there instead. */
export interface Fault {
  readonly name: string
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
]
