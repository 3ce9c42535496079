import * as z from 'zod'
import type { Speaker } from './placeholders.ts'
import { unfilled } from './placeholders.ts'

/** A text without placeholders that nothing fills: people would read them as they stand. */
export function filledText(speaker: Speaker) {
  return z.string().check(({ value, issues }) => {
    const message = unfilled(value, speaker)
    if (message !== undefined) issues.push({ code: 'custom', input: value, message })
  })
}
