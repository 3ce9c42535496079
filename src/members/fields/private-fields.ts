const PRIVATE: ReadonlySet<string> = new Set([
  'originCountries',
  'originPlace',
  'avoid',
  'contact',
  'labels',
  'consent',
])

/** Are the values of the field, or of the whole it is a part of (`consent.origin`), shown to nobody who did not ask for them? */
export function isPrivateField(path: string): boolean {
  return PRIVATE.has(path.split('.')[0]!)
}
