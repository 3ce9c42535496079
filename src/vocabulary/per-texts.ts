/** What is made of an object of texts; made once, and anew when its caller has written into it since. `make` must be pure. */
export function perTexts<T extends object, R>(make: (texts: T) => R): (texts: T) => R {
  const known = new WeakMap<T, { readonly of: ReadonlyMap<string, unknown> | undefined; readonly made: R }>()
  return texts => {
    const before = known.get(texts)
    if (before !== undefined && isStill(texts, before.of)) return before.made
    const made = make(texts)
    known.set(texts, { of: Object.isFrozen(texts) ? undefined : new Map(Object.entries(texts)), made })
    return made
  }
}

/** @param before what stood in it; undefined for what was frozen */
function isStill(texts: object, before: ReadonlyMap<string, unknown> | undefined): boolean {
  if (before === undefined) return true
  const entries = Object.entries(texts)
  return entries.length === before.size && entries.every(([key, text]) => before.get(key) === text)
}
