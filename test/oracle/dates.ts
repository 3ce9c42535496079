const DAY = 86_400_000

/** Whole days from `date` to `now`; negative for a date to come. */
export function ageInDays(date: string, now: string): number {
  return (Date.parse(`${now}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / DAY
}

/** The oracle has no clock either: what is dated cannot be read without `now`. */
export function needNow(now: string | undefined): string {
  if (now === undefined) throw new Error('Expected `now`, because a dated field is read')
  return now
}
