/** A value computed at the first call and kept: tables are text until somebody asks. `make` must be pure. */
export function once<T extends object>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}
