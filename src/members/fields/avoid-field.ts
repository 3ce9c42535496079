import type { Member } from '../member.ts'
import { markOf } from '../reading/mark.ts'
import { spell } from '../reading/reading.ts'
import { readIds, readText } from '../reading/text.ts'
import type { Field } from './field.ts'
import { several } from './field.ts'
import { MEMBER_SLOTS } from './slots.ts'

/**
 * Whom a member avoids. Some lists have a mark here instead, for members who are not to be introduced at all: yes pauses the
 * member, no says nothing.
 */
export function avoidField(): Field<Member> {
  const ids = several('avoid', readIds, MEMBER_SLOTS.avoid, { masked: true })
  return {
    ...ids,
    put(cell, draft) {
      const answer = answerOf(cell)
      if (answer === undefined) return ids.put(cell, draft)
      if (!answer) return []
      draft.paused = true
      const received = spell(cell)
      return [{ code: 'cautious', severity: 'warning', received, expects: 'textList', also: 'paused', open: true }]
    },
  }
}

/** A stroke is no. */
function answerOf(cell: unknown): boolean | undefined {
  return markOf(cell) ?? (typeof cell === 'string' && readText(cell).value === undefined ? false : undefined)
}
