import type { Member } from '../../../members/member.ts'

/** A pair that takes no writes, and whether one was tried. */
export interface Guarded {
  readonly pair: readonly [Member, Member]
  readonly isWritten: () => boolean
}

/** Frozen members do not do: code that is not strict writes to them in silence, and to those of a network in earnest. */
export function guarded(a: Member, b: Member): Guarded {
  let isWritten = false
  const refuse = (_: object, key: PropertyKey): never => {
    isWritten = true
    throw new TypeError(`Cannot write to \`${String(key)}\``)
  }
  const known = new Map<unknown, unknown>()
  const guard = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value
    // A proxy of what is frozen would have to hand out its parts as they are.
    const proxy = known.get(value) ?? new Proxy(Array.isArray(value) ? [...value] : { ...value }, traps)
    known.set(value, proxy)
    return proxy as T
  }
  const traps: ProxyHandler<object> = {
    get: (target, key) => guard(Reflect.get(target, key)),
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
  }
  const pair = [guard(a), guard(b)] as const
  originals.set(pair[0], a).set(pair[1], b)
  return { pair, isWritten: () => isWritten }
}

const originals = new WeakMap<Member, Member>()

/** What was guarded: code of kontor's own writes to nothing, and takes half of the time without. */
export function unguarded(member: Member): Member {
  return originals.get(member) ?? member
}
