import { expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { createMatcher, createNetwork, planRound } from '../../src/index.ts'
import type { CustomRule } from '../../src/policy/rule.ts'

const membersOf = (many: number, more: (i: number) => Partial<Member> = () => ({})) =>
  Array.from({ length: many }, (_, i) => {
    const id = `m${String(i).padStart(5, '0')}`
    return { id, name: id, kind: 'company' as const, ...more(i) }
  })

test('planRound(one-sided) does not ask about those who are full, member by member', () => {
  // Twenty want what two hundred offer, who want what nobody else than those has.
  const sides = [
    { offers: ['steel'], needs: ['pump'] },
    { offers: ['pump'], needs: ['steel'] },
  ] as const
  const members = membersOf(220, i => sides[i < 20 ? 0 : 1])
  const policy = { name: 'market', rules: ['differentMember' as const], signals: [{ name: 'needsMet', weight: 4000 }] }
  const matcher = createMatcher(createNetwork({ members }), policy)
  let asked = 0
  const ranked: typeof matcher.ranked = (id, options = {}) => {
    const where = options.where as CustomRule | undefined
    if (where === undefined) return matcher.ranked(id, options)
    const test: CustomRule['test'] = (from, to) => {
      asked++
      return where.test(from, to)
    }
    return matcher.ranked(id, { ...options, where: { ...where, test } })
  }
  const { introductions, leftOut } = planRound({ ...matcher, ranked }, { min: 3, max: 3, work: 0, frontier: [] })
  expect(introductions.length).toBe(60)
  expect(leftOut.filter(({ reason }) => reason === 'full').length).toBeGreaterThan(100)
  expect(asked).toBeLessThan(2 * 220)
})
