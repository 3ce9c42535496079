import { expect, it } from 'vitest'
import { resolvedTable, writeCsv } from '../../src/adapters/csv/index.ts'
import { readMembers } from '../../src/adapters/csv/read-members.ts'
import { admitMembers, createMatcher, createNetwork } from '../../src/index.ts'

const ROWS = [
  { id: 'a', name: 'A', baseCountry: 'DE', needs: 'Tiefsee-Kamera|Vertrieb' },
  { id: 'b', name: 'B', baseCountry: 'TR', offers: 'Tiefseekamera|distribution' },
]

it('admitMembers() compares unknown terms by their key and keeps how each member wrote them', () => {
  const [a, b] = admitMembers(ROWS).members
  expect(a?.needs?.[0]).toBe(b?.offers?.[0])
  expect(Object.values(a?.wording ?? {})).toEqual(['Tiefsee-Kamera'])
  expect(Object.values(b?.wording ?? {})).toEqual(['Tiefseekamera'])
})

it('a reason names an unknown term as the one who offers it wrote it, and a known one in the asked language', () => {
  const { members } = admitMembers(ROWS)
  const matcher = createMatcher(createNetwork({ members }))
  const { reasons } = matcher.explain('a', 'b', { locale: 'tr' }).forward
  const text = reasons.find(({ signal }) => signal === 'needsMet')?.text
  expect(text).toContain('Tiefseekamera')
  expect(text).toContain('dağıtım')
})

it('readMembers(writeCsv(resolvedTable(members))) keeps the wording', async () => {
  const { members } = admitMembers(ROWS)
  expect((await readMembers(writeCsv(resolvedTable(members)))).members).toEqual(members)
})
