import { expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'

function read(row: object) {
  const { members, issues } = admitMembers([{ id: '1', name: 'Rurtal', kind: 'company', ...row }])
  const [member] = members
  return [member?.avoid, member?.paused, ...issues.map(({ code, severity }) => `${severity} ${code}`)]
}

test.each([
  { 'do not introduce': 'yes' },
  { blocked: 'Ja' },
  { Sperrliste: 'evet' },
  { engellenen: '✓' },
  { avoid: true },
  { Ausschluss: 'ja', paused: 'no' },
])('a yes where ids are expected pauses the member: %j', row => {
  const [avoid, paused, ...issues] = read(row)
  expect([avoid, paused, issues[0]]).toEqual([undefined, true, 'warning cautious'])
})

test.each([
  { 'do not introduce': 'no' },
  { engellenen: 'hayır' },
  { Sperrliste: 'nein' },
  { avoid: false },
  { avoid: '-' },
])('a no or a stroke says nothing: %j', row => {
  expect(read(row)).toEqual([undefined, undefined])
})

test('the message says what was taken; the word is no private value', () => {
  const [issue] = admitMembers([{ id: '1', name: 'Rurtal', blocked: 'yes' }]).issues
  expect(issue?.message).toBe(
    'Row 1 (1), avoid: “yes” was not understood (expected a list of texts, or a text with | between its parts); the cautious answer was taken: paused.',
  )
})

test('Turkish tanıştırma means introducing, and is not taken for its opposite', () => {
  expect(read({ Tanıştırma: 'hayır' })).toEqual([undefined, undefined, 'warning unknownField'])
})

test.each(['Nicht vorstellen', 'Keine Vermittlung', 'Tanıştırılmasın'])('a mark under %s pauses', header => {
  expect(read({ [header]: 'x' })).toEqual([undefined, true])
  expect(read({ [header]: 'nein' })).toEqual([undefined, false])
  expect(read({ [header]: 'Yelken Makina' })).toEqual([undefined, true, 'warning cautious'])
})
