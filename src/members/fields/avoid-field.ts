import { fold } from '../../vocabulary/fold.ts'
import type { Member } from '../member.ts'
import { markOf } from '../reading/mark.ts'
import { spell } from '../reading/reading.ts'
import { readIds, readText } from '../reading/text.ts'
import type { Draft, Field } from './field.ts'
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
      const also = pause(draft)
      return [{ code: 'cautious', severity: 'warning', received: spell(cell), expects: 'textList', also, open: true }]
    },
    putCautious: pause,
  }
}

function pause(draft: Draft<Member>): string {
  draft.paused = true
  return 'paused'
}

const EVERYBODY = new Set('alle jeden all everybody everyone anybody anyone herkes hepsi tumu'.split(' '))

/** A stroke is no; everybody is yes. */
function answerOf(cell: unknown): boolean | undefined {
  if (typeof cell === 'string' && EVERYBODY.has(fold(cell))) return true
  return markOf(cell) ?? (typeof cell === 'string' && readText(cell).value === undefined ? false : undefined)
}
