import * as z from 'zod'
import type { Speaker } from './placeholders.ts'
import { unfilled } from './placeholders.ts'

/** A text with nothing in it that would be shown as it stands. */
export function filledText(speaker: Speaker) {
  return z.string().check(({ value, issues }) => {
    const message = unfilled(value, speaker)
    if (message !== undefined) issues.push({ code: 'custom', input: value, message })
  })
}
