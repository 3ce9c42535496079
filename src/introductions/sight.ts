import { unmet } from '../errors/expect.ts'
import { misuse } from '../errors/kontor-error.ts'
import type { MemberField } from '../members/blind.ts'
import type { Audience } from '../members/seen.ts'
import { isOneself } from '../members/seen.ts'
import { erasedBy } from '../policy/blind.ts'
import type { Policy } from '../policy/policy.ts'

/** Through what a network is seen: for whom, and without which fields. */
export interface Sight {
  readonly audience: Audience
  readonly erased: readonly MemberField[]
}

export function sightOf({ audience, policy }: { readonly audience: Audience; readonly policy: Policy }): Sight {
  return { audience, erased: erasedBy(policy.blind) }
}

/**
 * Of what was saved for one sight another that hides as much can be made, to the byte; what it hid is gone.
 * @throws KontorError `invalid-argument`
 */
export function expectWithin(saved: Sight, asked: Sight): void {
  const field = saved.erased.find(one => !asked.erased.includes(one))
  if (field !== undefined) throw unmet('policy', `be blind to \`${field}\`, ${GONE}`, asked.erased, 'invalid-argument')
  if (seesNoMore(asked.audience, saved.audience)) return
  throw misuse('audience', `one that sees no more than ${JSON.stringify(saved.audience)}, ${GONE}`, asked.audience)
}

const GONE = 'since no more was saved (or make the matcher from the network with createMatcher)'

/** What members may see of each other, the manager and each of them may; what these see beyond it, nobody else does. */
function seesNoMore(asked: Audience, saved: Audience): boolean {
  if (asked === 'members' || asked === saved) return true
  return typeof saved === 'object' && isOneself(saved.member, asked)
}
