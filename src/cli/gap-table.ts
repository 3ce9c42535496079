import { tableOf } from '../adapters/csv/table-of.ts'
import type { Table } from '../adapters/csv/write-csv.ts'
import type { Advice } from '../insight/advice.ts'
import type { Coverage } from '../insight/coverage.ts'
import type { HiddenAsset } from '../insight/hidden-assets.ts'
import type { MarketGaps } from '../insight/market-gaps.ts'
import type { Matcher } from '../introductions/matcher.ts'

/** What `kontor gaps` tells of the whole network. */
export interface GapReport extends MarketGaps {
  readonly coverage: Coverage
  readonly assets: readonly HiddenAsset[]
}

interface Row {
  readonly about: 'coverage' | 'asset' | 'need' | 'market' | 'recruit'
  readonly member?: string
  readonly term?: string
  readonly wanted?: number
  readonly offered?: number
  /** Members to whom a recruit would be introduced, and those of them who have no introduction today. */
  readonly introductions?: number
  readonly firsts?: number
  readonly text: string
}

/** The report in its order, one row for each thing it says. */
export function gapTable({ coverage, assets, needs, markets, recruits }: GapReport, { network }: Matcher): Table {
  const rows: readonly Row[] = [
    ...coverage.texts.map(text => ({ about: 'coverage' as const, text })),
    ...assets.map(row => ({ ...row, about: 'asset' as const })),
    ...needs.map(row => ({ ...row, about: 'need' as const })),
    ...markets.map(row => ({ ...row, about: 'market' as const })),
    ...recruits.map(row => ({ ...row, about: 'recruit' as const })),
  ]
  return tableOf(rows, {
    about: ({ about }) => about,
    member: ({ member }) => member,
    name: ({ member }) => (member === undefined ? undefined : network.member(member).name),
    term: ({ term }) => term,
    wanted: ({ wanted }) => wanted,
    offered: ({ offered }) => offered,
    introductions: ({ introductions }) => introductions,
    firsts: ({ firsts }) => firsts,
    text: ({ text }) => text,
  })
}

export function adviceTable(found: readonly Advice[]): Table {
  return tableOf(found, {
    field: ({ field }) => field,
    add: ({ add }) => add,
    introductions: ({ introductions }) => introductions,
    before: ({ before }) => before,
    together: ({ together }) => together,
    text: ({ text }) => text,
  })
}
