import { expect, test } from 'vitest'
import { readMembers } from '../../src/adapters/csv/index.ts'
import { admitMembers } from '../../src/index.ts'

async function read(text: string) {
  const { members, issues, mapping } = await readMembers(text)
  const unused = mapping.filter(({ by }) => by === 'none').map(({ header }) => header)
  const codes = issues.filter(({ code }) => code !== 'unknownField').map(({ code }) => code)
  return [members.map(({ id, name, organization }) => [id, name, organization]), unused, codes]
}

test('a column of members may be marks: then the firm is the name', async () => {
  expect(await read('Nr;Firma;Mitglied;Land\n1;Rurtal GmbH;ja;DE\n2;Yelken;Ayşe Kaya;TR\n')).toEqual([
    [
      ['1', 'Rurtal GmbH', 'Rurtal GmbH'],
      ['2', 'Ayşe Kaya', 'Yelken'],
    ],
    [],
    ['placeholder'],
  ])
  expect(await read('Nr;Mitglied\n1;ja\n2;Öz Import\n')).toEqual([
    [['2', 'Öz Import', undefined]],
    [],
    ['placeholder', 'missingValue'],
  ])
})

test('a mark is a name of nobody, and unvan no second name', async () => {
  expect(await read('Nr;Name;Mitglied\n1;Rurtal;ja\n')).toEqual([[['1', 'Rurtal', undefined]], ['Mitglied'], []])
  expect(await read('No;Ad Soyad;Unvan\n1;Ayşe Yılmaz;Genel Müdür\n')).toEqual([
    [['1', 'Ayşe Yılmaz', undefined]],
    ['Unvan'],
    [],
  ])
  expect(await read('No;Şirket;Unvan\n1;Yelken;Genel Müdür\n')).toEqual([[['1', 'Yelken', undefined]], ['Unvan'], []])
})

test('a running number is the id only where no other column is', async () => {
  expect(await read('Sıra No;Oda Sicil No;Unvan\n1;4711;Yelken Makina\n')).toEqual([
    [['4711', 'Yelken Makina', undefined]],
    ['Sıra No'],
    [],
  ])
  expect(await read('lfd. Nr.;Mitgliedsnummer;Name\n1;0815;Rurtal\n')).toEqual([
    [['0815', 'Rurtal', undefined]],
    ['lfd. Nr.'],
    [],
  ])
  expect(await read('Nr;Mitgliedsnummer;Name\n1;0815;Rurtal\n')).toEqual([[['0815', 'Rurtal', undefined]], ['Nr'], []])
  expect(await read('lfd. Nr.;Name\n1;Rurtal\n')).toEqual([[['1', 'Rurtal', undefined]], [], []])
})

test('parts of a name that stand in it already are not added', async () => {
  const google =
    'id,Name,Given Name,Family Name\n1,Hans Müller,Hans,Müller\n2,"Müller, Hans",Hans,Müller\n3,,Hans,Müller\n'
  expect((await read(google))[0]).toEqual([
    ['1', 'Hans Müller', undefined],
    ['2', 'Müller, Hans', undefined],
    ['3', 'Hans Müller', undefined],
  ])
  expect(admitMembers([{ id: '1', Vorname: 'Hans', Name: 'Hans Müller' }]).members[0]?.name).toBe('Hans Müller')
})

test('records with other keys are read by their own: a firm is a name only where there is none', () => {
  const { members } = admitMembers([
    { id: '1', Firma: 'Rurtal' },
    { id: '2', Firma: 'Yelken', Name: 'Ayşe' },
  ])
  expect(members.map(({ name, organization }) => [name, organization])).toEqual([
    ['Rurtal', undefined],
    ['Ayşe', 'Yelken'],
  ])
})
