import { compareIds } from '../../../integers/order.ts'
import type { MemberField } from '../../../members/blind.ts'
import { blindMember, MEMBER_FIELDS } from '../../../members/blind.ts'
import type { Member } from '../../../members/member.ts'
import { KINDS } from '../../../members/member.ts'
import { deepFreeze } from '../../../policy/parse.ts'
import type { NeededFields, OptionalField } from './fields.ts'

/** A pair as a law changes it, and the change in words. */
export interface Variant {
  readonly what: string
  readonly pair: readonly [Member, Member]
}

/** Ids (also in the other order, and of another length), names, contacts, labels and wording: none may matter. */
export function otherIdentities(a: Member, b: Member): readonly Variant[] {
  const [early, late] = [`0-${b.id}`, `zz-renamed-${a.id}`]
  const swapped = compareIds(a.id, b.id) < 0 ? ([late, early] as const) : ([early, late] as const)
  const both = (parts: Partial<Member>, others: Partial<Member>) =>
    deepFreeze([
      { ...a, ...parts },
      { ...b, ...others },
    ] as const)
  return [
    { what: 'the ids', pair: withIds(a, b, ...swapped) },
    { what: 'the ids', pair: withIds(a, b, b.id, a.id) },
    { what: 'the names', pair: both({ name: 'Renamed' }, { name: 'A renamed one' }) },
    { what: 'the names', pair: both({ name: b.name }, { name: a.name }) },
    { what: 'the contacts', pair: both({ contact: 'a@example.net' }, { contact: 'b@example.com' }) },
    {
      what: 'the labels, which are for audits only,',
      pair: both({ labels: { group: 'a' } }, { labels: { group: 'b' } }),
    },
    {
      what: 'the wording, which is only shown,',
      pair: both({ wording: { pumps: 'Pumpe' } }, { wording: { pumps: 'pompa' } }),
    },
  ]
}

/** Lists of ids to avoid follow. */
function withIds(a: Member, b: Member, forA: string, forB: string): readonly [Member, Member] {
  const ids = new Map([
    [a.id, forA],
    [b.id, forB],
  ])
  const renamed = (one: Member): Member => ({
    ...one,
    id: ids.get(one.id) ?? one.id,
    ...(one.avoid === undefined ? {} : { avoid: one.avoid.map(id => ids.get(id) ?? id) }),
  })
  return deepFreeze([renamed(a), renamed(b)] as const)
}

export function otherListOrder(a: Member, b: Member): readonly [Member, Member] {
  return deepFreeze([reversed(a), reversed(b)] as const)
}

function reversed(one: Member): Member {
  const lists = Object.entries(one).flatMap(([field, value]) =>
    Array.isArray(value) ? [[field, [...value].reverse()] as const] : [],
  )
  return { ...one, ...Object.fromEntries(lists) }
}

/** The same needs as records, which is how a need that ends is given. */
export function needsAsRecords(a: Member, b: Member): readonly [Member, Member] {
  const spelt = (one: Member): Member =>
    one.needs === undefined
      ? one
      : { ...one, needs: one.needs.map(need => (typeof need === 'string' ? { term: need } : need)) }
  return deepFreeze([spelt(a), spelt(b)] as const)
}

/** The pair without each field that is needed; where the field is a list, also with an empty one. */
export function* fewerFacts(needs: NeededFields, a: Member, b: Member): Generator<Variant> {
  const apart = 'length' in needs ? { a: needs, b: needs } : needs
  for (const field of apart.a ?? []) {
    for (const [less, how] of lacking(a, field)) yield { what: `a.${field} is ${how}`, pair: [less, b] }
  }
  for (const field of apart.b ?? []) {
    for (const [less, how] of lacking(b, field)) yield { what: `b.${field} is ${how}`, pair: [a, less] }
  }
}

function lacking(one: Member, field: OptionalField): readonly (readonly [Member, string])[] {
  const absent = [without(one, field), 'absent'] as const
  return Array.isArray(one[field]) ? [absent, [deepFreeze({ ...one, [field]: [] }), 'an empty list']] : [absent]
}

/** The pair without each field that is not declared, as a policy that is blind to it leaves both. */
export function* undeclaredFields(reads: readonly MemberField[], a: Member, b: Member): Generator<Variant> {
  for (const field of MEMBER_FIELDS) {
    if (reads.includes(field)) continue
    if (field === 'kind') yield* otherKinds(a, b)
    else yield { what: `\`${field}\` is absent`, pair: deepFreeze([blindMember(a, [field]), blindMember(b, [field])]) }
  }
}

/** Everybody has a kind, so it changes: of one at a time, since two that change together may stay alike. */
function otherKinds(a: Member, b: Member): readonly Variant[] {
  const other = (one: Member) => deepFreeze({ ...one, kind: KINDS[(KINDS.indexOf(one.kind) + 1) % KINDS.length]! })
  return [
    { what: '`kind` is another', pair: [other(a), b] },
    { what: '`kind` is another', pair: [a, other(b)] },
  ]
}

/** The member without a field. */
export function without(one: Member, field: OptionalField): Member {
  const { [field]: _gone, ...rest } = one
  return Object.freeze(rest)
}
