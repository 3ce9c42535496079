import type { Member } from '../members/member.ts'
import { isOpen } from '../members/member.ts'
import type { Today } from '../scoring/facts.ts'
import type { Columns, Compiled } from './columns.ts'
import { homeOf } from './columns.ts'
import { FieldWriter } from './field-writer.ts'
import { laterRanks } from './later-ranks.ts'
import { writeBit } from './lists.ts'
import { recordKey } from './recipe.ts'
import { recordValue } from './records.ts'
import { rewriteTies } from './tie-writer.ts'
import type { Changed } from './touched.ts'
import { touchedBy } from './touched.ts'

interface Extension extends Changed {
  readonly today: Today
}

/** A member who is written again. */
interface Again {
  readonly member: Member
  readonly place: number
  /** Where the member was. */
  readonly old: number | undefined
  readonly home: number
}

/**
 * The columns after a change: whoever it touches is written again behind what is there, and whoever reads the columns
 * from before finds them as they were. Undefined when there is no more room.
 */
export function extendColumns(compiled: Compiled, extension: Extension): Compiled | undefined {
  const { columns, written } = compiled
  const touched = touchedBy(extension, compiled.recipe)
  if (written.places + touched.again.size > columns.compiled + columns.homes.length) return undefined
  written.isExtended = true
  const again = settle(compiled, touched.again, extension)
  const gone = [...touched.gone].map(id => compiled.placeOf(id)!)
  const later = compiled.later.with([
    ...[...touched.gone].map(id => [id, undefined] as const),
    ...again.map(({ member, place }) => [member.id, place] as const),
  ])
  const placeOf = (id: string) => (later.has(id) ? later.get(id) : compiled.compiledAt(id))
  const homeOfId = (id: string) => {
    // Ties are of members who are there now, or were before.
    return homeOf(columns, (placeOf(id) ?? compiled.placeOf(id))!)
  }
  const ties = rewriteTies(touched.tied, extension.after, { ties: columns.ties, written, homeOf: homeOfId })
  const fields = writeFields(compiled, { again, gone }, extension)
  if (ties === undefined || fields === undefined) return undefined
  writeRecords(compiled, again, extension)
  const next: Columns = {
    ...columns,
    ...bitsAfter(columns, again, gone),
    size: written.places,
    fields,
    ties,
    laterRanks: laterRanks(again, compiled),
    moved: columns.moved.with(again.map(({ home, place }) => [home, place] as const)),
  }
  return { ...compiled, columns: next, later, placeOf, isAsCompiled: false }
}

/** Gives members their places behind, and notes who is there. */
function settle(compiled: Compiled, ids: ReadonlySet<string>, { after }: Extension): readonly Again[] {
  const { columns, written } = compiled
  return [...ids].map(id => {
    const place = written.places++
    const old = compiled.placeOf(id)
    const home = old === undefined ? place : homeOf(columns, old)
    columns.homes[place - columns.compiled] = home
    const member = after.member(id)
    written.members[place - columns.compiled] = member
    return { member, place, old, home }
  })
}

interface Writing {
  readonly again: readonly Again[]
  readonly gone: readonly number[]
}

function writeFields(
  compiled: Compiled,
  { again, gone }: Writing,
  extension: Extension,
): Columns['fields'] | undefined {
  const { columns, written } = compiled
  const fields = new Map(columns.fields)
  for (const [field, column] of columns.fields) {
    const writer = new FieldWriter(field, column, {
      columns,
      written,
      after: extension.after,
      today: extension.today.iso,
    })
    for (const place of gone) writer.forget(place)
    for (const { member, place, old } of again) writer.write(member, place, old)
    if (writer.isFull) return undefined
    fields.set(field, writer.column())
  }
  return fields
}

function writeRecords({ columns, recipe }: Compiled, again: readonly Again[], { after, today }: Extension): void {
  const { rows, width, records } = columns
  for (const record of recipe.records) {
    const { at, occurs } = records.get(recordKey(record))!
    for (const { member, place } of again) {
      const { id } = member
      const value = recordValue(record, { ties: after.tiesOf(id), outcomes: after.outcomesOf(id), age: today.age })
      rows[place * width + at] = value
      occurs[value] = 1
    }
  }
}

function bitsAfter({ here, open }: Columns, again: readonly Again[], gone: readonly number[]) {
  const bits = { here: here.slice(), open: open.slice() }
  const leave = (place: number) => {
    writeBit(bits.here, place, false)
    writeBit(bits.open, place, false)
  }
  for (const place of gone) leave(place)
  for (const { member, place, old } of again) {
    if (old !== undefined) leave(old)
    writeBit(bits.here, place, true)
    writeBit(bits.open, place, isOpen(member))
  }
  return bits
}
