import type { Matcher } from '../matcher.ts'
import type { Viewer } from './viewers.ts'

/** As for `introducers`: the matchers of other viewers are made once for a matcher, which is frozen, and go with it. */
const viewsOf = /* @__PURE__ */ new WeakMap<Matcher, Map<boolean, Matcher>>()

/** The matcher that tells a viewer: the manager's own, and for others one that sees what every member may, or the public. */
export function seenFor(matcher: Matcher, viewer: Viewer): Matcher {
  if (viewer === 'manager') return matcher
  const views = viewsOf.get(matcher) ?? new Map<boolean, Matcher>()
  viewsOf.set(matcher, views)
  const isPublic = viewer === 'public'
  const known = views.get(isPublic) ?? matcher.with({ audience: 'members', policy: policyFor(matcher, isPublic) })
  views.set(isPublic, known)
  return known
}

function policyFor({ policy }: Matcher, isPublic: boolean) {
  const { blind } = policy
  const more = isPublic ? (['originCountries', 'originPlace'] as const) : []
  return { ...policy, rules: [], threshold: null, blind: [...new Set([...blind, ...more])] }
}
