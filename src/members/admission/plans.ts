import type { Mapper, Plan } from './mapping.ts'

const MOST_PLANS = 5_000

/** One plan for each set of keys; consecutive records usually share theirs. */
export function createPlans<T>(mapper: Pick<Mapper<T>, 'planOf'>): (keys: readonly string[]) => Plan<T> {
  const known = new Map<string, Plan<T>>()
  let last: Plan<T> | undefined
  return keys => {
    if (last !== undefined && hasKeys(last.header, keys)) return last
    const signature = keys.join('\0')
    let plan = known.get(signature)
    if (plan === undefined) {
      plan = mapper.planOf(keys)
      if (known.size >= MOST_PLANS) known.clear()
      known.set(signature, plan)
    }
    // Two sets of keys may share a signature if a key contains a NUL; the comparison decides.
    if (!hasKeys(plan.header, keys)) plan = mapper.planOf(keys)
    last = plan
    return plan
  }
}

function hasKeys(header: readonly string[], keys: readonly string[]): boolean {
  if (header.length !== keys.length) return false
  for (let i = 0; i < keys.length; i++) if (header[i] !== keys[i]) return false
  return true
}
