import * as z from 'zod'

/** A function of one's own, of two members; JSON has none. */
export function ownFunction<T>() {
  return z.custom<T>(value => typeof value === 'function', {
    error: 'must be a function of two members (a function does not survive JSON: hand it over in code)',
  })
}
