import { describe, expect, test } from 'vitest'
import { checkMembers, maskRejected, readMembers } from '../../src/adapters/csv/index.ts'
import { admitMembers, admitTies, KontorError } from '../../src/index.ts'
import { memberSchema } from '../../src/members/schema.ts'

const issuesOf = (record: object, options = {}) =>
  admitMembers([{ id: 'a', name: 'A', ...record }], options).issues.map(({ path, code, received }) => [
    path,
    code,
    received,
  ])
const memberOf = (record: object, options = {}) => admitMembers([{ id: 'a', name: 'A', ...record }], options).members[0]

describe('columns', () => {
  test('how each was used: by the mapping, by its own name, by a known header, or not at all', () => {
    const record = { ' id ': 'a', Firma: 'A', 'land ': 'TR', Farbe: 'rot', 'x (2)': 'pump' }
    const { mapping, members } = admitMembers([record], { columns: { x: ['offers', 'needs', 'offers'] } })
    expect(mapping).toEqual([
      { header: ' id ', fields: ['id'], by: 'name' },
      { header: 'Firma', fields: ['name'], by: 'header' },
      { header: 'land ', fields: ['baseCountry'], by: 'header' },
      { header: 'Farbe', fields: [], by: 'none' },
      { header: 'x (2)', fields: ['offers', 'needs'], by: 'columns' },
    ])
    expect(members).toMatchObject([{ id: 'a', name: 'A', baseCountry: 'TR', offers: ['pumps'], needs: ['pumps'] }])
  })

  test('the company’s name is the member’s name only where nothing else is, and only if nobody said otherwise', () => {
    expect(admitMembers([{ id: 'a', Firma: 'A GmbH', Name: 'Ayşe' }]).members).toMatchObject([
      { name: 'Ayşe', organization: 'A GmbH' },
    ])
    const said = admitMembers([{ id: 'a', Firma: 'A GmbH' }], { columns: { Firma: 'organization' } })
    expect(said.rejected[0]?.issues).toMatchObject([{ path: 'name', code: 'missingValue' }])
  })

  test('values are put in the order of the fields, whatever the order of columns', () => {
    const keys = (record: object) => Object.keys(admitMembers([record]).members[0]!)
    const turned = keys({
      'labels.x': '1',
      'consent.origin': 'manager',
      size: 'small',
      kind: 'company',
      name: 'A',
      id: 'a',
    })
    expect(turned).toEqual(
      keys({ id: 'a', name: 'A', kind: 'company', size: 'small', 'consent.origin': 'manager', 'labels.x': '1' }),
    )
    const two = (record: object) =>
      admitMembers([record], { columns: { one: 'place', other: 'place' } }).members[0]?.place
    expect(two({ id: 'a', name: 'A', other: 'İzmir', one: 'Aachen' })).toBe('İzmir')
  })

  test.each([
    [{ x: 'colour' }, 'Expected `columns["x"]` to be the name of a known field, got `"colour"` (string)'],
    [{ x: 5 }, 'Expected `columns["x"]` to be a list, got `5` (number)'],
  ])('%j is refused', (columns, message) => {
    expect(() => admitMembers([], { columns } as never)).toThrow(message)
    expect(() => admitMembers([], { columns } as never)).toThrow(KontorError)
  })

  test('a header of the mapping that does not occur is told', () => {
    expect(admitMembers([{ id: 'a', name: 'A' }], { columns: { x: 'place' } }).issues).toMatchObject([
      { row: 0, code: 'missingColumn', path: 'x' },
    ])
  })
})

describe('ids that look alike', () => {
  test.each([
    ['A', 'a'],
    ['a', 'A'],
    ['A', 'Ａ'],
    ['a\u200bb', 'ab'],
  ])('%j and then %j: both are kept, and the second names the first', (first, second) => {
    const { members, issues } = admitMembers([first, second].map(id => ({ id, name: 'A' })))
    expect(members).toHaveLength(2)
    expect(issues).toMatchObject([{ row: 2, code: 'lookAlikeId', received: second }])
    expect(issues[0]?.message).toContain(` looks like ${JSON.stringify(first)} (1). Both were kept.`)
  })

  test('ids of which nothing is to be seen look like nobody', () => {
    const ids = ['\u200b', '\u200c', '\u200b\u200b']
    expect(admitMembers(ids.map(id => ({ id, name: 'A' })))).toMatchObject({ members: [{}, {}, {}], issues: [] })
  })

  test('of thousands each is known again', () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `m${i}`)
    const { members, rejected } = admitMembers([...ids, ...ids].map(id => ({ id, name: 'A' })))
    expect(members.map(({ id }) => id)).toEqual(ids)
    expect(rejected.map(({ issues }) => issues[0]?.received)).toEqual(ids)
    expect(rejected.at(-1)?.issues[0]?.message).toContain('by row 5000;')
  })

  test('the same id again is rejected, and names the row that has it', () => {
    const { members, rejected } = admitMembers(['a', 'b', 'a'].map(id => ({ id, name: 'A' })))
    expect(members).toHaveLength(2)
    expect(rejected[0]?.issues).toMatchObject([{ row: 3, code: 'duplicateId', received: 'a' }])
    expect(rejected[0]?.issues[0]?.message).toContain('by row 1;')
  })
})

describe('labels and consent', () => {
  test.each([
    ['text', 'labels', 'wrongType'],
    [5, 'labels', 'wrongType'],
    [['x'], 'labels', 'wrongType'],
  ])('labels that are %j are no labels', (labels, path, code) => {
    expect(issuesOf({ labels })).toEqual([[path, code, '(not shown: private)']])
    expect(memberOf({ labels })?.labels).toBeUndefined()
  })

  test('labels are texts; blank ones are none, and other values are told', () => {
    expect(memberOf({ labels: { ' region ': 'north', empty: '', none: null, year: 2020 } })?.labels).toEqual({
      region: 'north',
      year: '2020',
    })
    expect(issuesOf({ labels: { region: {} } })).toEqual([['labels', 'wrongType', '(not shown: private)']])
    expect(memberOf({ 'labels.a': 'x', 'labels.b': 'y', 'labels.': 'z' })?.labels).toEqual({ a: 'x', b: 'y' })
  })

  test('consent as one answer is the answer on matching; as an object each part is read', () => {
    expect(memberOf({ consent: 'no' })?.consent).toEqual({ matching: false })
    expect(memberOf({ consent: { matching: 'yes', origin: 'all', paths: null, statistics: '' } })?.consent).toEqual({
      matching: true,
      origin: 'members',
    })
    expect(issuesOf({ 'consent.paths': 'perhaps' })).toEqual([['consent.paths', 'cautious', '(not shown: private)']])
  })
})

describe('wording', () => {
  test('is how a member wrote what no list knows: texts by their terms', () => {
    expect(memberOf({ wording: { x: ' X ', y: 5 } })?.wording).toEqual({ x: 'X', y: '5' })
    expect(memberOf({ offers: 'Blubb-Zeug', wording: { blubbzeug: 'BLUBB' } })?.wording).toEqual({
      blubbzeug: 'Blubb-Zeug',
    })
  })

  test.each(['text', ['x'], { x: true }, { x: '' }])('%j is none', wording => {
    expect(issuesOf({ wording })).toMatchObject([['wording', 'wrongType', expect.any(String)]])
    expect(memberOf({ wording })?.wording).toBeUndefined()
  })
})

test('absent elements of a list are no values', () => {
  const lists = {
    targetMarkets: [null, 'TR', undefined, ''],
    offers: [null, 'pump', ''],
    needs: ['', undefined, 'pump'],
    avoid: [null, 'a'],
  }
  expect(admitMembers([{ id: 'a', name: 'A', ...lists }])).toMatchObject({
    issues: [],
    members: [{ targetMarkets: ['TR'], offers: ['pumps'], needs: ['pumps'], avoid: ['a'] }],
  })
})

// Of the last, who offers and who seeks "various things" would be introduced for it.
test.each([
  ...['none', 'N/A', 'keine Angabe', 'nichts', 'yok', 'hiçbiri', 'bilinmiyor'],
  ...['Diverses', 'Sonstiges', 'various', 'muhtelif', 'her şey', 'siehe Website'],
])('%j among offers or needs is nothing, which is told', word => {
  for (const path of ['offers', 'needs']) {
    expect(memberOf({ [path]: `${word}|pump` })).toMatchObject({ [path]: ['pumps'] })
    expect(issuesOf({ [path]: word })).toEqual([[path, 'placeholder', word]])
  }
})

describe('needs that end', () => {
  test.each<[string, unknown]>([
    ['casting@2027-03-31', { term: 'casting', until: '2027-03-31' }],
    ['casting @ 2027-03-31 ', { term: 'casting', until: '2027-03-31' }],
    ['casting\\@2027-03-31', 'casting20270331'],
    ['@2027-03-31', '20270331'],
  ])('%j is read as %j', (cell, need) => {
    expect(memberOf({ needs: cell })?.needs).toEqual([need])
  })

  test('a day that is none leaves the need without an end, and is told', () => {
    expect(memberOf({ needs: [{ term: 'casting', until: '2027-02-30' }] })?.needs).toEqual(['casting'])
    expect(issuesOf({ needs: [{ term: 'casting', until: '2027-02-30' }] })).toEqual([['needs', 'badDay', '2027-02-30']])
  })
})

describe('rows that are told of later', () => {
  test('a mask stands for what may be private, and nothing for what was not there', () => {
    const { rejected, mapping } = admitMembers([
      { name: 'A', contact: 'post@a.example', Farbe: 'rot', kind: null, place: undefined, 'labels.x': '' },
      'a row',
      null,
    ])
    expect(maskRejected(rejected, mapping).map(({ record }) => record)).toEqual([
      {
        name: 'A',
        contact: '(not shown: private)',
        Farbe: '(not shown: private)',
        kind: null,
        place: undefined,
        'labels.x': '',
      },
      '(not shown: private)',
      null,
    ])
    expect(maskRejected(rejected, mapping, 'tr')[1]?.record).toBe('(gösterilmiyor: gizli)')
  })

  test('what checkMembers tells is in order of how often it occurs', async () => {
    const { issues, accepted, rejected } = await checkMembers(
      'id,name,Farbe,Land\na,A,rot,Atlantis\nb,B,rot,Atlantis\nc,C,rot,Türkei\n,D,rot,\n',
    )
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ['unknownWord', 2],
      ['noId', 1],
      ['unknownField', 1],
    ])
    expect([accepted, rejected]).toEqual([3, 1])
  })

  test.each([
    [() => 1, 'function'],
    [Symbol('x'), 'symbol'],
    [1n, '1'],
    [{ toJSON: () => undefined }, 'object'],
    [
      {
        toJSON() {
          throw new Error('no')
        },
      },
      'object',
    ],
    [[1], '[1]'],
  ])('%o as a name is told as %j', (name, received) => {
    expect(admitMembers([{ id: 'a', name }]).rejected[0]?.issues[0]).toMatchObject({ code: 'wrongType', received })
  })

  test('a row of a table that is rejected stands there whole: one of too many cells as it was written', async () => {
    const { rejected } = await readMembers('id,name,place\n,A,Aachen,more\n,B\n')
    expect(rejected.map(({ row, line, record }) => ({ row, line, record }))).toEqual([
      { row: 1, line: 2, record: ',A,Aachen,more' },
      { row: 2, line: 3, record: { id: '', name: 'B', place: '' } },
    ])
  })

  test('of members that look alike the first is suggested', () => {
    const members = ['A', 'Ａ'].map(id => ({ id, name: `of ${id}`, kind: 'company' as const }))
    const { issues } = admitTies([{ from: 'a', to: 'A' }], members)
    expect(issues[0]?.suggestions).toEqual([{ code: 'A', name: 'of A' }])
  })

  test('a tie is repeated if all its cells are, of whatever type', () => {
    const members = ['a', 'b'].map(id => ({ id, name: id, kind: 'company' as const }))
    const tie = { from: 'a', to: 'b', year: 2020 }
    const { ties, rejected } = admitTies([tie, { ...tie, year: 2021 }, { ...tie }, { ...tie, year: '2020' }], members)
    expect(ties).toHaveLength(2)
    expect(rejected.map(({ row, issues }) => [row, issues[0]?.severity, issues[0]?.code])).toEqual([
      [3, 'error', 'repeatedRow'],
      [4, 'error', 'repeatedRow'],
    ])
  })

  test('ends that are not there are errors', () => {
    const members = ['a', 'b'].map(id => ({ id, name: id, kind: 'company' as const }))
    const { rejected } = admitTies([{ from: 'a' }, { from: 'a', to: 'x' }, { from: 'a', to: 'a' }], members)
    expect(rejected.map(({ issues }) => issues.map(({ severity, code }) => `${severity} ${code}`))).toEqual([
      ['error missingValue'],
      ['error unknownMember'],
      ['error selfTie'],
    ])
    const [bad] = admitTies([{ from: {}, to: 'a' }], members).rejected
    expect(bad?.issues.map(({ path, code }) => [path, code])).toEqual([['from', 'badId']])
  })
})

test.each([
  ['languages', ['de', 'ckb'], ['deutsch', 'DE', 'd', 'de1', 'xde-tr']],
  ['industries', ['C', 'C28'], ['c28', 'C2', 'C281', 'W', 'xC28']],
  ['originCountries', ['TR'], ['tr', 'T', 'TUR']],
])('the schema of a member takes %s %j and refuses each of %j', (field, good, bad) => {
  const member = (value: readonly string[]) => ({ id: 'a', name: 'A', kind: 'company', [field]: value })
  expect(memberSchema.safeParse(member(good)).success).toBe(true)
  for (const one of bad) expect(memberSchema.safeParse(member([one])).success, one).toBe(false)
})
