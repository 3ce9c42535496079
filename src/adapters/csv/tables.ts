import { expectList, expectObject, expectText } from '../../errors/expect.ts'
import type { Rejected } from '../../members/admission/admission.ts'
import { expectRejected } from '../../members/admission/expect-rejected.ts'
import type { DatedNeed, Member } from '../../members/member.ts'
import { escapePart, joinCell } from '../../members/reading/cell-list.ts'
import { spell } from '../../members/reading/reading.ts'
import type { Table } from './write-csv.ts'

const REQUIRED: ReadonlySet<string> = new Set(['id', 'name', 'kind'])
const FIELDS = [
  'id',
  'name',
  'kind',
  'organization',
  'baseCountry',
  'place',
  'originCountries',
  'originPlace',
  'accessCountries',
  'industries',
  'targetMarkets',
  'languages',
  'offers',
  'needs',
  'goals',
  'size',
  'capacity',
  'introducerBudget',
  'avoid',
  'paused',
  'joined',
  'contact',
  'locale',
] as const satisfies readonly (keyof Member)[]

/**
 * Members as a table in canonical form: admitted again, it gives the same members, and no issues but on avoided members of
 * other lists. Columns that no member fills are left out. Nothing is withheld: this is the manager's own table.
 * @throws KontorError `invalid-argument`
 * @example
 * import { readMembers, resolvedTable } from 'kontor/csv'
 * const { members } = await readMembers('id,name,Land\nmakina,Yelken Makina,Türkei\n')
 * resolvedTable(members).rows // → [{ id: 'makina', name: 'Yelken Makina', kind: 'other', baseCountry: 'TR' }]
 */
export function resolvedTable(members: Iterable<Member>): Table {
  const rows = expectList('members', members).map((member, i) => rowOf(expectObject(`members[${i}]`, member), i))
  const used = new Set(rows.flatMap(row => Object.keys(row)))
  const known = FIELDS.filter(field => REQUIRED.has(field) || used.has(field))
  const dotted = [...used].filter(column => column.includes('.')).sort(byCodeUnit)
  return { columns: [...known, ...dotted], rows }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function rowOf(member: Member, i: number): Record<string, string> {
  const cells: [string, string][] = []
  for (const field of FIELDS) {
    const value = member[field]
    if (value === undefined) continue
    const wording = field === 'offers' || field === 'needs' ? member.wording : undefined
    cells.push([field, cellOf(value, wording, `members[${i}].${field}`)])
  }
  for (const [key, value] of Object.entries(member.consent ?? {})) cells.push([`consent.${key}`, String(value)])
  for (const [key, value] of Object.entries(member.labels ?? {})) cells.push([`labels.${key}`, value])
  return Object.fromEntries(cells)
}

type Value = NonNullable<Member[(typeof FIELDS)[number]]>

/** Terms that no list knows stand as they were written, so that they are written so again when the table is read. */
function cellOf(value: Value, wording: Member['wording'] = {}, what: string): string {
  if (typeof value !== 'object') return String(value)
  const written = (term: string) => (Object.hasOwn(wording, term) ? (wording[term] ?? term) : term)
  return expectList<string | DatedNeed>(what, value)
    .map(element => {
      if (typeof element === 'string') return joinCell([written(element)])
      const { term, until } = expectObject(what, element, { expected: 'a list of texts and of needs' })
      return needCell(written(expectText(`${what}.term`, term)), until)
    })
    .join('|')
}

function needCell(term: string, until: string | undefined): string {
  return until === undefined ? escapePart(term) : `${escapePart(term)}@${until}`
}

const REASON = 'rejected because'
const RAW = 'raw text'

/**
 * Rejected rows whole, each with its reasons, so that they can be mended and admitted again. The column of reasons is one that
 * admission does not know. A row that could not be read stands in the column of raw texts. Private values stand in them as they
 * were given, unless they went through `maskRejected` before.
 * @throws KontorError `invalid-argument`
 * @example
 * import { readMembers, rejectedTable } from 'kontor/csv'
 * const { rejected } = await readMembers('id,name\n,Yelken Makina\n')
 * rejectedTable(rejected).columns // → ['id', 'name', 'rejected because']
 */
export function rejectedTable(rejected: Iterable<Rejected>): Table {
  const columns = new Set<string>()
  const rows: Record<string, string>[] = []
  for (const { record, issues } of expectRejected(rejected)) {
    const cells = cellsOf(record)
    for (const [column] of cells) columns.add(column)
    const reasons = issues
      .filter(({ severity }) => severity === 'error')
      .map(({ message, remedy }) => `${message} ${remedy}`)
    rows.push(Object.fromEntries([...cells, [REASON, reasons.join(' ')]]))
  }
  // Rows that were handed back before have old reasons, in whose place the new ones stand.
  columns.delete(REASON)
  return { columns: [...columns, REASON], rows }
}

function cellsOf(record: unknown): [string, string][] {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [[RAW, spell(record)]]
  return Object.entries(record).map(([column, value]) => [column, recordCell(value)])
}

/** Lists become cells that admission cuts again; anything deeper stays JSON. */
function recordCell(value: unknown): string {
  if (value === undefined || value === null) return ''
  const isList =
    Array.isArray(value) && value.every(element => typeof element === 'string' || typeof element === 'number')
  return isList ? joinCell(value.map(String)) : spell(value)
}
