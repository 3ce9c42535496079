import { describe, expect, it, test } from 'vitest'
import { resolvedTable, writeCsv } from '../../src/adapters/csv/index.ts'
import { readMembers } from '../../src/adapters/csv/read-members.ts'
import { admitMembers } from '../../src/index.ts'

function offersOf(offers: unknown, synonyms: Record<string, string> = {}) {
  const { members, issues } = admitMembers([{ id: 'a', name: 'A', offers }], { synonyms })
  const told = issues.map(({ code, path, message }) => ({ code, path, message }))
  return { offers: members[0]?.offers, told }
}

describe('a cell with commas or small words between things', () => {
  const quiet: [cell: string, offers: string[]][] = [
    ['bayi, depo', ['distribution', 'warehouse']],
    ['Vertrieb, Gießerei', ['distribution', 'casting']],
    ['Vertrieb,Gießerei,', ['distribution', 'casting']],
    ['Vertrieb und Lager', ['distribution', 'warehouse']],
    ['depo ve nakliye', ['warehouse', 'logistics']],
    ['Pumpen/Ersatzteile', ['pumps', 'spare-parts']],
    ['Pumpen, Vertrieb & Lager', ['pumps', 'distribution', 'warehouse']],
    ['Pumpen, Lager|Vertrieb, Pumpen', ['pumps', 'warehouse', 'distribution']],
  ]
  it.each(quiet)('%s: what is known is parted, and nothing needs saying', (cell, offers) => {
    expect(offersOf(cell)).toEqual({ offers, told: [] })
  })

  const whole = [
    'Forschung und Entwicklung',
    'blaue Dinge, rote Dinge',
    'Rohre DN 2,5',
    'Profile (Vertrieb, Lager)',
    'Wägen, wiegen und zählen',
  ]
  it.each(whole)('%s: one thing as long as nothing of it is known', cell => {
    const { offers, told } = offersOf(cell)
    expect(offers).toHaveLength(1)
    expect(told).toEqual([])
  })

  it('says so when it parts what it does not wholly know', () => {
    expect(offersOf('Pumpen, Rohrkupplungen aus Düren')).toEqual({
      offers: ['pumps', 'rohrkupplungenausdur'],
      told: [
        {
          code: 'commaList',
          path: 'offers',
          message:
            'Row 1 (a), offers: “Pumpen, Rohrkupplungen aus Düren” was read as several things: ' +
            'Pumpen | Rohrkupplungen aus Düren.',
        },
      ],
    })
  })

  it('counts what the own synonyms name as known, a whole as well as a part', () => {
    const synonyms = { 'Abkanten, Drücken': 'sheet-metal work', Drücken: 'spinning work' }
    expect(offersOf('Abkanten, Drücken', synonyms).offers).toHaveLength(1)
    expect(offersOf('Drücken, Pumpen', synonyms)).toEqual({ offers: ['spinningwork', 'pumps'], told: [] })
  })

  it('leaves the elements of a list alone: who gives a list has parted it', () => {
    expect(offersOf(['Vertrieb, Gießerei']).offers).toHaveLength(1)
  })
})

test('needs are parted alike, each with its own end', () => {
  const { members, issues } = admitMembers([
    { id: 'a', name: 'A', needs: 'Vertrieb@2027-03-31, depo|Pumpen/Lager@31.12.2027' },
  ])
  expect(members[0]?.needs).toEqual([{ term: 'distribution', until: '2027-03-31' }, 'warehouse', 'pumps'])
  expect(issues.map(({ code }) => code)).toEqual(['convertedDay'])
})

test('what a list of an app kept together stays together on the way through a table', async () => {
  const { members } = admitMembers([{ id: 'a', name: 'A', offers: ['Pumpen, Rohrkupplungen', 'Zahn & Rad'] }])
  expect((await readMembers(writeCsv(resolvedTable(members)))).members).toEqual(members)
})
