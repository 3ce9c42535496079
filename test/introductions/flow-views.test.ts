import { describe, expect, test } from 'vitest'
import type { FlowPair, FlowView, FlowViewer, Member } from '../../src/index.ts'
import { createNetwork, viewFlow } from '../../src/index.ts'
import * as so from './history.ts'

const member = (id: string, more: Partial<Member>): Member => ({ id, name: id, kind: 'company', ...more })
const A = member('a', { contact: 'a@example.org', originCountries: ['TR'], originPlace: 'İzmir' })
const B = member('b', { contact: 'b@example.org', originCountries: ['DE'], originPlace: 'Aachen' })
const network = (...others: readonly Member[]) =>
  createNetwork({ members: [...others, member('c', { contact: 'c@x' })] })

function view(today: number, text: string, viewer: FlowViewer, pair: FlowPair = so.WITH_INTRODUCER): FlowView {
  return viewFlow(so.flowOn(today, text, pair), network(A, B), { viewer })
}

const statusOf = (today: number, text: string, viewer: FlowViewer) => {
  const { status, until } = view(today, text, viewer)
  return until === undefined ? status : `${status} until ${until}`
}
const until = (status: string, day: number) => `${status} until ${so.day(day)}`

type Row = readonly [today: number, history: string, from: string, introducer: string, to: string, manager: string]

test.each<Row>([
  [1, 'proposed 1', 'unknown', 'unknown', 'unknown', 'waiting'],
  [12, so.ASKED, until('asked', 12), 'unknown', 'unknown', until('waiting', 12)],
  [13, so.ASKED, 'closed', 'unknown', 'unknown', 'closed'],
  [32, so.FROM_ACCEPTED, until('waiting', 32), 'unknown', 'unknown', until('waiting', 32)],
  [33, so.FROM_ACCEPTED, 'closed', 'unknown', 'unknown', 'closed'],
  [15, so.INTRODUCER_ASKED, until('waiting', 32), until('asked', 15), 'unknown', until('waiting', 32)],
  [16, so.INTRODUCER_ASKED, until('waiting', 32), 'closed', 'unknown', until('waiting', 32)],
  [28, so.TO_ASKED, until('waiting', 32), until('waiting', 32), until('asked', 28), until('waiting', 32)],
  [29, so.TO_ASKED, until('waiting', 32), until('waiting', 32), 'closed', until('waiting', 32)],
  [33, so.ALL_ACCEPTED, 'closed', 'closed', 'closed', 'closed'],
  [12, `${so.ASKED}, declined from 5`, 'declined', 'unknown', 'unknown', until('waiting', 12)],
  [20, `${so.TO_ASKED}, declined to 20`, until('waiting', 32), until('waiting', 32), 'declined', until('waiting', 32)],
  [33, `${so.TO_ASKED}, declined to 20`, 'closed', 'closed', 'declined', 'closed'],
  [28, `${so.TO_ASKED}, declined from 20`, 'declined', until('waiting', 32), until('asked', 28), until('waiting', 32)],
  [40, so.INTRODUCED, 'introduced', 'introduced', 'introduced', 'introduced'],
  [40, so.MET, 'met', 'met', 'met', 'met'],
])(
  'on day %i after "%s": from %s, introducer %s, to %s, manager %s',
  (today, history, from, introducer, to, manager) => {
    expect(
      ['from', 'introducer', 'to', 'manager'].map(viewer => statusOf(today, history, viewer as FlowViewer)),
    ).toEqual([from, introducer, to, manager])
  },
)

test.each([
  [6, so.ASKED, 'to', 'There is nothing about this.'],
  [6, so.ASKED, 'from', 'Please answer by 2026-11-12. Not answering is fine too.'],
  [6, so.FROM_ACCEPTED, 'from', 'You have accepted. If it comes about, you will hear from us by 2026-12-02.'],
  [6, `${so.ASKED}, declined from 5`, 'from', 'You declined; nobody will hear of it.'],
  [6, `${so.ASKED}, declined from 5`, 'manager', 'The introduction is under way.'],
  [13, so.ASKED, 'manager', 'This time it did not come about.'],
  [40, so.INTRODUCED, 'to', 'You have been introduced to each other.'],
  [40, so.INTRODUCED, 'introducer', 'Both have been introduced to each other.'],
  [40, so.MET, 'introducer', 'Both have met.'],
  [40, so.MET, 'from', 'You have met.'],
  [40, so.INTRODUCED, 'manager', 'Both have been introduced to each other.'],
  [40, so.MET, 'manager', 'Both have met.'],
] as const)('on day %i after "%s" %s reads: %s', (today, history, viewer, text) => {
  expect(view(today, history, viewer).text).toBe(text)
})

test('who was asked may read of it, others not, and whoever runs it may always', () => {
  const readers = (text: string) =>
    (['from', 'introducer', 'to', 'manager'] as const).filter(viewer => view(6, text, viewer).reads)
  expect(readers('')).toEqual(['manager'])
  expect(readers(so.ASKED)).toEqual(['from', 'manager'])
  expect(readers(`${so.INTRODUCER_ASKED}, declined introducer 6`)).toEqual(['from', 'introducer', 'manager'])
})

test('a view has no day where none is told', () => {
  expect(view(6, so.ASKED, 'to')).toStrictEqual({
    viewer: 'to',
    status: 'unknown',
    text: 'There is nothing about this.',
    reads: false,
    disclosed: [],
  })
})

test('without an introducer each of the two has its time', () => {
  expect(view(22, so.FROM_ACCEPTED, 'from', so.PAIR)).toMatchObject({ status: 'waiting', until: so.day(22) })
  expect(view(23, so.FROM_ACCEPTED, 'from', so.PAIR)).toMatchObject({ status: 'closed' })
})

describe('what is disclosed', () => {
  const accepted = (from: string, to: string) =>
    `proposed 1, asked from 2, accepted from 4 ${from}, asked to 5, accepted to 6 ${to}`
  const disclosed = (text: string, viewer: FlowViewer, a = A, b = B, pair: FlowPair = so.PAIR) =>
    viewFlow(so.flowOn(50, text, pair), network(a, b), { viewer }).disclosed
  const origin = ({ originCountries, originPlace }: Member) => ({ originCountries, originPlace })

  test.each([
    ['contact', 'contact', [{ member: 'b', contact: B.contact }], [{ member: 'a', contact: A.contact }]],
    ['origin', 'contact', [{ member: 'b', contact: B.contact }], [{ member: 'a', ...origin(A) }]],
    ['contact', 'origin', [{ member: 'b', ...origin(B) }], [{ member: 'a', contact: A.contact }]],
    ['contact+origin', 'nothing', [], [{ member: 'a', contact: A.contact, ...origin(A) }]],
  ])('from shares %s, to shares %s', (from, to, forFrom, forTo) => {
    const text = `${accepted(from, to)}, introduced 7`
    expect(disclosed(text, 'from')).toStrictEqual(forFrom)
    expect(disclosed(text, 'to')).toStrictEqual(forTo)
    expect(disclosed(text, 'manager')).toEqual([])
  })

  test('nothing before both are introduced, though both agreed, and nothing once one has withdrawn', () => {
    const all = accepted('contact+origin', 'contact+origin')
    for (const text of [all, `${all}, declined to 7`])
      for (const viewer of ['from', 'to', 'manager'] as const) expect(disclosed(text, viewer)).toEqual([])
  })

  test('nothing to the introducer', () => {
    expect(view(40, so.MET, 'introducer').disclosed).toEqual([])
    expect(view(40, so.MET, 'from').disclosed).toEqual([{ member: 'b', contact: B.contact }])
  })

  test('no more than there is', () => {
    const text = `${accepted('contact+origin', 'contact+origin')}, introduced 7`
    const of = (more: Partial<Member>) => disclosed(text, 'from', A, member('b', more))
    expect(of({})).toEqual([])
    expect(of({ contact: 'x' })).toStrictEqual([{ member: 'b', contact: 'x' }])
    expect(of({ originCountries: ['TR'] })).toStrictEqual([{ member: 'b', originCountries: ['TR'] }])
    expect(of({ originPlace: 'Aachen' })).toStrictEqual([{ member: 'b', originPlace: 'Aachen' }])
  })
})
