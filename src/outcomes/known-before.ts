import type { Tie } from '../members/tie.ts'

/** Was a tie made before a day (`since`, else `last`)? One without any date is taken for old: nothing says that it is new. */
export function isKnownBefore({ since, last }: Tie, day: string): boolean {
  return (since ?? last ?? '') < day
}

/** The ties made before a day, and what was later seen of them forgotten: last seen, as far as was known, when made. */
export function knownBefore(ties: readonly Tie[], day: string): readonly Tie[] {
  return ties
    .filter(tie => isKnownBefore(tie, day))
    .map(tie => (tie.since === undefined || (tie.last ?? '') < day ? tie : { ...tie, last: tie.since }))
}
