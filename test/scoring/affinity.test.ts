import { describe, expect, test } from 'vitest'
import type { Member } from '../../src/index.ts'
import { createNetwork } from '../../src/index.ts'
import type { Affinity } from '../../src/policy/signal.ts'
import { createFacts } from '../../src/scoring/facts.ts'
import { cellReader, prepareAffinity } from '../../src/scoring/shapes/affinity.ts'

const a: Member = { id: 'a', name: 'A', kind: 'company', industries: ['C28', 'C25'], targetMarkets: ['DACH'] }
const b: Member = { id: 'b', name: 'B', kind: 'company', industries: ['G46', 'C24'], baseCountry: 'CH' }
const facts = createFacts(createNetwork({ members: [a, b] }), undefined)
const affinity = (signal: Partial<Affinity>): Affinity => ({
  name: 'a',
  weight: 1,
  neutral: 0,
  shape: 'affinity',
  x: 'industries',
  y: 'industries',
  by: 'best',
  cells: {},
  ...signal,
})
const found = (signal: Partial<Affinity>) => prepareAffinity(affinity(signal), facts).find(a, b)

describe('affinity', () => {
  test('the best known cell, and which it is; of equal ones the first', () => {
    expect(found({ cells: { C28: { G46: 300 }, C25: { C24: 700, G46: 699 } } })).toEqual({
      value: 700,
      evidence: { cell: ['C25', 'C24'] },
    })
    expect(found({ cells: { C28: { C24: 500 }, C25: { G46: 500 } } })?.evidence).toEqual({ cell: ['C28', 'C24'] })
  })

  test('the mean of the known cells, rounded down, named by the best and by the worst', () => {
    const cells = { C28: { G46: 300 }, C25: { C24: 701, G46: 1 } }
    expect(found({ by: 'mean', cells })).toEqual({
      value: 334,
      evidence: { cell: ['C25', 'C24'], least: ['C25', 'G46'] },
    })
  })

  test('without a known cell it is unknown; a cell of 0 is known', () => {
    expect(found({ cells: { C99: { G46: 300 } } })).toBeUndefined()
    expect(found({ cells: { C28: { G46: 0 } } })?.value).toBe(0)
  })

  test('a term without a parent falls back to nothing, not to cells of a name like that', () => {
    const cells = { undefined: { G46: 900, undefined: 900 }, C28: { undefined: 900 } }
    expect(cellReader(affinity({ cells, parentFactor: 500 }))('QQ', 'QQ')).toBeUndefined()
    expect(cellReader(affinity({ cells, parentFactor: 500 }))('QQ', 'G46')).toBeUndefined()
    expect(cellReader(affinity({ cells, parentFactor: 500 }))('C28', 'QQ')).toBeUndefined()
  })

  test('a region among markets counts once, through its best country', () => {
    const signal = {
      x: 'targetMarkets',
      y: 'baseCountry',
      cells: { AT: { CH: 300 }, DE: { CH: 900 }, CH: { CH: 100 } },
    } as const
    expect(found(signal)).toEqual({ value: 900, evidence: { cell: ['DE', 'CH'] } })
    expect(found({ ...signal, by: 'mean' })?.value).toBe(900)
    const equal = { ...signal, cells: { AT: { CH: 900 }, DE: { CH: 900 } } }
    expect(found(equal)?.evidence, 'of equal ones the first').toEqual({ cell: ['AT', 'CH'] })
  })

  test('a code without a cell falls back to its parent’s: first y’s, then x’s, then both, each fall at the factor', () => {
    const at = (cells: Affinity['cells'], parentFactor?: number) =>
      cellReader({ ...affinity({ cells }), ...(parentFactor === undefined ? {} : { parentFactor }) })('C28', 'G46')
    const [own, ofY, ofX, ofBoth] = [{ C28: { G46: 100 } }, { C28: { G: 501 } }, { C: { G46: 801 } }, { C: { G: 999 } }]
    expect(at({ C28: { G46: 100, G: 501 }, C: { G46: 801, G: 999 } }, 500)).toBe(100)
    expect(at({ C28: { G: 501 }, C: { G46: 801, G: 999 } }, 500)).toBe(250)
    expect(at({ C: { G46: 801, G: 999 } }, 500)).toBe(400)
    expect(at(ofBoth, 500)).toBe(249)
    expect([own, ofY, ofX, ofBoth].map(cells => at(cells))).toEqual([100, undefined, undefined, undefined])
  })

  test('a term is no property of an object', () => {
    expect(cellReader(affinity({}))('constructor', 'name')).toBeUndefined()
    expect(cellReader(affinity({ cells: { C28: { G46: 1 } } }))('C28', 'toString')).toBeUndefined()
  })
})
