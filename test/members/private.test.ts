import { describe, expect, test } from 'vitest'
import { maskRejected } from '../../src/adapters/csv/index.ts'
import { readMembers } from '../../src/adapters/csv/read-members.ts'
import type { Member } from '../../src/index.ts'
import { admitMembers, admitTies, createNetwork } from '../../src/index.ts'
import { memberFields } from '../../src/members/fields/member-fields.ts'
import { isPrivateField } from '../../src/members/fields/private-fields.ts'
import { createVocabulary } from '../../src/members/vocabulary.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'

const SECRET = 'Qwrtzland'

test('every field that is private is masked in issues, and no other', () => {
  for (const { path, masked } of memberFields(createVocabulary({})))
    expect([path, masked === true]).toEqual([path, isPrivateField(path)])
})

describe('maskRejected(rejected, mapping)', () => {
  const row = {
    Firma: '',
    Land: 'DE',
    Herkunft: SECRET,
    'labels.x': SECRET,
    consent: { origin: SECRET },
    Notiz: SECRET,
    contact: '',
  }

  test('masks private fields and columns nobody recognised; row, field and reason still stand', () => {
    const { rejected, mapping } = admitMembers([row])
    const [first] = maskRejected(rejected, mapping, 'de')
    expect(first?.record).toEqual({
      ...row,
      Herkunft: '(nicht gezeigt: vertraulich)',
      'labels.x': '(nicht gezeigt: vertraulich)',
      consent: '(nicht gezeigt: vertraulich)',
      Notiz: '(nicht gezeigt: vertraulich)',
    })
    expect([first?.row, first?.issues]).toEqual([1, rejected[0]?.issues])
    expect(JSON.stringify(first)).not.toContain(SECRET)
  })

  test('shows nothing of a row whose cells may have slipped, and nothing of one that could not be read', async () => {
    const file = `id,name,baseCountry,originCountries,paused\n,A,x,${SECRET},no,more\n,A,${SECRET}\n1,"A ${SECRET}\n2,B,DE,,no\n`
    const { rejected, mapping, issues, members } = await readMembers(file)
    expect([members.length, rejected.length]).toEqual([1, 3])
    expect(JSON.stringify(maskRejected(rejected, mapping))).not.toContain(SECRET)
    expect(JSON.stringify(issues)).not.toContain(SECRET)
  })
})

test('an issue of a private tie names its row and field, and neither end', () => {
  const members: Member[] = [{ id: 'a', name: 'A', kind: 'company' }]
  const { issues } = admitTies([{ from: 'a', to: SECRET, private: true }], members)
  expect(issues[0]).toMatchObject({ row: 1, path: 'to', received: '(not shown: private)' })
  expect(JSON.stringify(issues)).not.toContain(SECRET)
  const asked = admitTies([{ from: 'a', to: SECRET, private: true }], members, { revealPrivate: true })
  expect(JSON.stringify(asked.issues)).toContain(SECRET)
})

test('no error message shows what is private in a record', () => {
  const raw = { Nr: 7, Herkunft: SECRET, originCountries: [SECRET] }
  expect(() => createNetwork({ members: [raw as never] })).toThrow('with an id, got `{}` (object)')
  const member = { id: 'a', name: 'A', kind: 'company', originCountries: [SECRET], contact: SECRET } as const
  expect(() => createNetwork(member as never)).not.toThrow(SECRET)
  expect(() => createNetwork({ members: member as never })).toThrow('"originCountries":"(private)",')
  const silent = { toJSON: () => undefined }
  expect(() => createNetwork({ members: silent as never })).toThrow('got `[object Object]` (object)')
})

test.each(LOCALES)('a mask that comes back in a mended row is no value, and that is said (%s)', locale => {
  const rows = [{ id: '', name: 'B', contact: 'b@example.org', avoid: 'x', originCountries: 'TR' }]
  const { rejected, mapping } = admitMembers(rows)
  const [row] = maskRejected(rejected, mapping, locale)
  const mended = { ...(row!.record as object), id: 'b' }
  const { members, issues } = admitMembers([mended])
  expect(members).toEqual([{ id: 'b', name: 'B', kind: 'other', paused: true }])
  expect(issues.map(({ path, code, severity }) => [path, code, severity])).toEqual(
    ['originCountries', 'avoid', 'contact'].map(path => [path, 'notShown', 'warning']),
  )
})
