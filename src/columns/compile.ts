import { LayeredMap } from '../network/layered-map.ts'
import type { Network } from '../network/network.ts'
import { walkOf } from '../network/walk.ts'
import type { Today } from '../scoring/facts.ts'
import type { Columns, Compiled, FieldColumn, RecordColumn } from './columns.ts'
import { Dictionary } from './dictionary.ts'
import { fieldColumns } from './field-columns.ts'
import { Kept } from './kept.ts'
import { uint32, wordsFor, writeBit } from './lists.ts'
import { clusterOrder } from './order.ts'
import { avoidedPairs, outcomePairs } from './pairs.ts'
import type { Recipe } from './recipe.ts'
import { recordKey } from './recipe.ts'
import { occurring, recordValues } from './records.ts'
import { roomFor } from './room.ts'
import type { RowLimits } from './rows.ts'
import { ROW_LIMITS } from './rows.ts'
import type { Survey } from './survey.ts'
import { surveyOf } from './survey.ts'
import { packTies } from './ties.ts'
import type { Written } from './written.ts'

interface Compilation {
  readonly today: Today
  /** @defaultValue ROW_LIMITS */
  readonly limits?: RowLimits
}

/** @throws KontorError `now-required` if something dated is read and there is no day */
export function compileColumns(
  network: Network,
  recipe: Recipe,
  { today, limits = ROW_LIMITS }: Compilation,
): Compiled {
  const { size, bare: members } = walkOf(network)
  const survey = surveyOf(members)
  const order = clusterOrder(survey)
  const placeAt = turned(order)
  const room = roomFor(size, network.tieEnds.length)
  const ties = packTies(network, placeAt, room)
  const dictionary = new Dictionary()
  const kept = new Map(recipe.records.map(record => [recordKey(record), record]))
  const reading = { members, placeAt, ties, dictionary, today: today.iso }
  const { fields, rows, width, end } = fieldColumns(recipe.fields, reading, { more: kept.size, room, limits })
  const records = new Map<string, RecordColumn>()
  for (const [key, record] of kept) {
    const at = end + records.size
    const values = recordValues(record, network, { placeAt, age: today.age })
    for (let place = 0; place < size; place++) rows[place * width + at] = values[place]!
    records.set(key, { at, occurs: occurring(values) })
  }
  const places = uint32(size)
  places.set(order)
  const columns: Columns = {
    size,
    compiled: size,
    width,
    rows,
    fields,
    records,
    dictionary,
    ties,
    ranks: places,
    laterRanks: new Float64Array(0),
    homes: uint32(room.members),
    moved: new LayeredMap(),
    ...bitsOf(survey, placeAt, wordsFor(size + room.members)),
    avoided: avoidedPairs(survey.avoiding, network.placeOf, placeAt),
    outcomes: outcomePairs(network, placeAt),
  }
  return bindColumns(columns, recipe, network)
}

/** @param network that which was compiled */
export function bindColumns(columns: Columns, recipe: Recipe, network: Network): Compiled {
  const { size, compiled, ranks, ties, fields } = columns
  const placeAt = turned(ranks)
  const { idAt } = walkOf(network)
  const written: Written = {
    isExtended: false,
    members: [],
    places: size,
    contacts: ties.ends[size - 1] ?? 0,
    sets: writtenSets(fields),
  }
  const placeOf = placesIn(network, placeAt)
  return {
    columns,
    recipe,
    memberAt: place => (place < compiled ? network.memberAt(ranks[place]!) : written.members[place - compiled]!),
    idAt: place => (place < compiled ? idAt(ranks[place]!) : written.members[place - compiled]!.id),
    placeOf,
    kept: new Kept(),
    written,
    placeAt,
    compiledAt: placeOf,
    later: new LayeredMap(),
    isAsCompiled: true,
  }
}

/** From places to the order of ids, or back. */
function turned(order: Uint32Array): Uint32Array {
  const back = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) back[order[i]!] = i
  return back
}

function placesIn(network: Network, placeAt: Uint32Array): Compiled['compiledAt'] {
  return id => {
    const row = network.placeOf(id)
    return row === undefined ? undefined : placeAt[row]!
  }
}

function writtenSets(fields: Columns['fields']): Written['sets'] {
  const lengths = ({ terms: { starts } }: FieldColumn) => ({ sets: starts.length - 1, terms: starts.at(-1)! })
  return new Map([...fields].map(([field, column]) => [field, lengths(column)]))
}

function bitsOf({ shut }: Survey, placeAt: Uint32Array, words: number): Pick<Columns, 'here' | 'open'> {
  const bits = { here: uint32(words), open: uint32(words) }
  for (const [row, place] of placeAt.entries()) {
    writeBit(bits.here, place, true)
    if (shut.at(row) === 0) writeBit(bits.open, place, true)
  }
  return bits
}
