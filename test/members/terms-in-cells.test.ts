import { describe, expect, test } from 'vitest'
import { admitMembers } from '../../src/index.ts'

const read = (needs: string) => {
  const { members, issues } = admitMembers([{ id: 'a', name: 'A', needs }])
  return { needs: members[0]?.needs, told: issues.map(({ code, severity }) => [code, severity]) }
}

describe('a term that is nearly known', () => {
  test.each([
    ['Vertreib', 'distribution'],
    ['Logisitk', 'logistics'],
    ['Maschinnenbau', 'machinery'],
    ['Messetechnik', 'measurement-technology'],
  ])('%s is guessed (%s), and that is told', (word, term) => {
    expect(read(word)).toEqual({ needs: [term], told: [['guessedWord', 'info']] })
  })

  test.each(['Painting', 'Lagertechnik', 'Wertstoffe', 'Modelbau', 'Festigung'])(
    'is not what one other letter makes of it: %s',
    word => {
      const { members, issues } = admitMembers([{ id: 'a', name: 'A', needs: word }])
      const [term] = members[0]!.needs as readonly [string]
      expect([members[0]!.wording?.[term], issues]).toEqual([word, []])
    },
  )
})

test.each(['x', 'ja', 'yes', 'evet', 'TRUE', '1', 'kein Bedarf', 'Derzeit kein Bedarf', 'şu an yok', 'no needs'])(
  'a mere answer is no term: %s',
  cell => {
    expect(read(cell)).toEqual({ needs: undefined, told: [['placeholder', 'info']] })
  },
)

describe('a need with its end', () => {
  test.each(['Vertrieb@Ende 2026', 'Vertrieb @ Q1 2027', 'Vertrieb@März 2027'])(
    'that is no day keeps the need: %s',
    cell => {
      expect(read(cell)).toEqual({ needs: ['distribution'], told: [['badDay', 'warning']] })
    },
  )

  test.each(['info@firma.de', '@home', 'Blubb@Ende 2026'])('is none behind what nobody knows: %s', cell => {
    expect(read(cell)).toMatchObject({ told: [] })
  })
})

test('elements that are counted are read without their numbers, and only those', () => {
  expect(read('1. Pumpen\n2. Vertrieb').needs).toEqual(['pumps', 'distribution'])
  expect(read('1) Pumpen|2) Vertrieb').needs).toEqual(['pumps', 'distribution'])
  const { members } = admitMembers([{ id: 'a', name: 'A', needs: '3. Generation|2. Pumpen|3D Druck' }])
  expect(Object.values(members[0]!.wording!)).toEqual(['3. Generation'])
})

test.each([
  ['281301', ['C28'], []],
  ['281300', ['C28'], []],
  ['C281301', ['C28'], []],
  ['111', undefined, ['ambiguousWord']],
  ['52062', undefined, ['placeholder']],
  ['Sonstiger Fahrzeugbau', ['C30'], []],
  ['Verwaltung und Führung von Unternehmen und Betrieben', ['N70'], []],
  ['Reparatur und Installation von Maschinen und Ausrüstungen', ['C33'], []],
  ['Herstellung, Verleih und Vertrieb von Filmen und Fernsehprogrammen', ['J59'], []],
])('a code as registers and spreadsheets write it, or a title: %s', (cell, codes, told) => {
  const { members, issues } = admitMembers([{ id: 'a', name: 'A', industries: cell }])
  expect([members[0]?.industries, issues.map(({ code }) => code)]).toEqual([codes, told])
})

test.each(['weniger als 100', 'less than 500', 'mehr als 50', 'mehr als 20', '+49 241 12345', '12.2024', '100 / 300'])(
  'a size is asked about rather than guessed by its digits: %s',
  cell => {
    const { members, issues } = admitMembers([{ id: 'a', name: 'A', size: cell }])
    expect([members[0]?.size, issues[0]?.code]).toEqual([undefined, 'unknownWord'])
  },
)
