import type { Member } from '../../src/index.ts'

export const member = (id: string, more: Partial<Member> = {}): Member => ({ id, name: id, kind: 'company', ...more })

/** Members who may be counted, alike but for their ids. */
export function many(prefix: string, count: number, more: Partial<Member> = {}): readonly Member[] {
  const consent = { statistics: true, ...more.consent }
  return Array.from({ length: count }, (_, i) => member(`${prefix}${i}`, { ...more, consent }))
}
