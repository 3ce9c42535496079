import type { Matcher } from '../matcher.ts'
import type { Viewer } from './viewers.ts'

/** As for `introducers`: the matchers of other viewers are made once for a matcher, which is frozen, and go with it. */
const viewsOf = /* @__PURE__ */ new WeakMap<Matcher, Map<string, Matcher>>()

/** The matcher that tells a viewer: the manager's own, and for others one that sees what every member may, or the public. */
export function seenFor(matcher: Matcher, viewer: Viewer): Matcher {
  if (viewer === 'manager') return matcher
  const views = viewsOf.get(matcher) ?? new Map<string, Matcher>()
  viewsOf.set(matcher, views)
  const key = viewer === 'public' ? 'public' : 'members'
  const known = views.get(key) ?? matcher.with({ audience: 'members', policy: policyFor(matcher, viewer) })
  views.set(key, known)
  return known
}

function policyFor({ policy }: Matcher, viewer: Viewer) {
  const { blind } = policy
  const more = viewer === 'public' ? (['originCountries', 'originPlace'] as const) : []
  return { ...policy, rules: [], threshold: null, blind: [...new Set([...blind, ...more])] }
}
