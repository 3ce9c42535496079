import { expect, test } from 'vitest'
import { admitMembers, admitOutcomes, admitTies } from '../../src/index.ts'

const columns = (path: string) => ({ columns: { one: path, other: path } })

test.each<[path: string, kept: unknown, other: unknown]>([
  ['kind', 'company', 'chamber'],
  ['organization', 'Rurtal', 'Yelken'],
  ['baseCountry', 'DE', 'TR'],
  ['place', 'Aachen', 'İzmir'],
  ['originPlace', 'İzmir', 'Aachen'],
  ['size', 'small', 'large'],
  ['capacity', '3', '4'],
  ['introducerBudget', '1', '2'],
  ['paused', 'yes', 'no'],
  ['joined', '2020-01-01', '2021-01-01'],
  ['locale', 'de', 'tr'],
])('two columns of %s: what came first is kept, and a difference is told', (path, kept, other) => {
  const record = { id: 'a', name: 'A' }
  const alone = admitMembers([{ ...record, [path]: kept }])
  const both = admitMembers([{ ...record, one: kept, other }], columns(path))
  expect(both.members).toEqual(alone.members)
  expect(both.issues.map(issue => [issue.path, issue.code])).toEqual([[path, 'conflict']])
  expect(admitMembers([{ ...record, one: kept, other: kept }], columns(path)).issues).toEqual([])
})

test.each<[path: string, one: string, other: string, both: unknown]>([
  ['originCountries', 'TR', 'KZ|TR', ['TR', 'KZ']],
  ['accessCountries', 'TR', 'KZ|TR', ['TR', 'KZ']],
  ['industries', 'C28', 'C25', ['C28', 'C25']],
  ['targetMarkets', 'TR', 'DACH', ['TR', 'DACH']],
  ['languages', 'de', 'tr|de', ['de', 'tr']],
  ['offers', 'pump', 'casting|pump', ['pumps', 'casting']],
  ['needs', 'pump@2027-01-01', 'pump|casting', [{ term: 'pumps', until: '2027-01-01' }, 'casting']],
  ['goals', 'sell', 'buy', ['sell', 'buy']],
  ['avoid', 'x', 'y|x', ['x', 'y']],
])('two columns of %s add up, each element once', (path, one, other, both) => {
  const { members, issues } = admitMembers([{ id: 'a', name: 'A', one, other }], columns(path))
  expect(members[0]).toMatchObject({ [path]: both })
  // Whoever is avoided here is of another list, which is mentioned.
  expect(issues.filter(({ code }) => code !== 'unknownMember')).toEqual([])
})

test('two columns of a name or a contact are joined, the same twice is not', () => {
  const record = { id: 'a', name: 'A' }
  const contact = (one: string, other: string) =>
    admitMembers([{ ...record, one, other }], columns('contact')).members[0]?.contact
  expect([contact('post@a.example', '0241'), contact('post@a.example', 'post@a.example')]).toEqual([
    'post@a.example, 0241',
    'post@a.example',
  ])
  const named = admitMembers([{ id: 'a', one: 'Ayşe', other: 'Kaya' }], columns('name'))
  expect(named.members[0]?.name).toBe('Ayşe Kaya')
})

test('paused, or a private tie: yes holds, whichever comes first, and a difference is told', () => {
  const paused = admitMembers([{ id: 'a', name: 'A', one: 'no', other: 'yes' }], columns('paused'))
  expect([paused.members[0]?.paused, paused.issues.map(({ code }) => code)]).toEqual([true, ['conflict']])
  const tie = admitTies([{ from: 'a', to: 'b', privat: 'nein', vertraulich: 'ja' }], members)
  expect([tie.ties[0]?.private, tie.issues.map(({ code }) => code)]).toEqual([true, ['conflict']])
  const agreed = admitTies([{ from: 'a', to: 'b', privat: 'nein', vertraulich: 'nein' }], members)
  expect([agreed.ties[0]?.private, agreed.issues]).toEqual([false, []])
})

test('consent: of two answers the cautious one holds, whichever comes first', () => {
  const consentOf = (path: string, one: unknown, other: unknown) =>
    admitMembers([{ id: 'a', name: 'A', one, other }], columns(path)).members[0]?.consent
  expect(consentOf('consent.matching', 'yes', 'no')).toEqual({ matching: false })
  expect(consentOf('consent.matching', 'no', 'yes')).toEqual({ matching: false })
  expect(consentOf('consent.origin', 'members', 'hidden')).toEqual({ origin: 'hidden' })
  expect(consentOf('consent.origin', 'members', 'manager')).toEqual({ origin: 'manager' })
  expect(consentOf('consent.origin', 'manager', 'members')).toEqual({ origin: 'manager' })
  expect(consentOf('consent.origin', 'hidden', 'members')).toEqual({ origin: 'hidden' })
})

test.each([
  ['yes', 'no'],
  ['no', 'yes'],
])('consent: which of two answers, %s and %s, was not used is told to whoever may see them', (one, other) => {
  const options = { ...columns('consent.matching'), revealPrivate: true }
  const { issues } = admitMembers([{ id: 'a', name: 'A', one, other }], options)
  expect(issues.map(({ received }) => received)).toEqual(['true'])
  expect(issues[0]?.message).toContain('false')
})

const members = ['a', 'b', 'c'].map(id => ({ id, name: id, kind: 'company' as const }))

test.each<[path: string, kept: string, other: string]>([
  ['from', 'a', 'c'],
  ['to', 'b', 'c'],
  ['kind', 'client', 'supplier'],
  ['strength', '0.5', '0.7'],
  ['since', '2020-01-01', '2021-01-01'],
  ['last', '2020-01-01', '2021-01-01'],
  ['groupSize', '3', '4'],
  ['mutual', 'yes', 'no'],
  ['private', 'yes', 'no'],
])('two columns of a tie’s %s: what came first is kept, and a difference is told', (path, kept, other) => {
  const { [path]: _, ...record } = { from: 'a', to: 'b' } as Record<string, string>
  const alone = admitTies([{ ...record, [path]: kept }], members)
  const both = admitTies([{ ...record, one: kept, other }], members, columns(path))
  expect(both.ties).toEqual(alone.ties)
  expect(both.ties).toHaveLength(1)
  expect(both.issues.map(issue => [issue.path, issue.code])).toEqual([[path, 'conflict']])
})

test.each<[path: string, kept: string, other: string]>([
  ['from', 'a', 'c'],
  ['to', 'b', 'c'],
  ['date', '2026-01-01', '2026-02-01'],
  ['stage', 'met', 'useful'],
  ['by', 'c', 'a'],
  ['side', 'from', 'to'],
])('two columns of an outcome’s %s: what came first is kept, and a difference is told', (path, kept, other) => {
  const given = { from: 'a', to: 'b', date: '2026-01-01', stage: 'declined' } as Record<string, string>
  const { [path]: _, ...record } = given
  const alone = admitOutcomes([{ ...record, [path]: kept }], members)
  const both = admitOutcomes([{ ...record, one: kept, other }], members, columns(path))
  expect(both.outcomes).toEqual(alone.outcomes)
  expect(both.outcomes).toHaveLength(1)
  expect(both.issues.map(issue => [issue.path, issue.code])).toContainEqual([path, 'conflict'])
})

test('a heading of several lines is mapped as it is shown, in one', () => {
  const columns = { 'Firma (lt. Register)': 'name', 'Kd Nr': 'id' } as const
  const { members, issues } = admitMembers([{ 'Kd\u00a0Nr': 'a', 'Firma\r\n(lt. Register)': 'A' }], { columns })
  expect([members.map(({ id, name }) => [id, name]), issues]).toEqual([[['a', 'A']], []])
})
