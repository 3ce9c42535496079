import * as z from 'zod'

/** An integer from `least` to `greatest`; never −0, which JSON and bytes would tell apart from 0. */
export function whole(least: number, greatest: number) {
  return z.int().min(least).max(greatest).overwrite(withoutSign)
}

export function withoutSign(value: number): number {
  return value + 0
}
