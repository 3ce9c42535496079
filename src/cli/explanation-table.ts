import { tableOf } from '../adapters/csv/table-of.ts'
import type { Table } from '../adapters/csv/write-csv.ts'
import type { Explanation, Side } from '../introductions/introduction.ts'
import type { IntroductionView } from '../introductions/view-introduction.ts'

interface Row {
  readonly about: 'refusal' | 'bias' | 'reason' | 'unknown' | 'whyNot' | 'change'
  /** Who gains by it, or whom the change is asked of. */
  readonly member?: string
  /** Signal, or code of the refusal. */
  readonly name?: string
  readonly value?: number
  readonly points?: number
  readonly text?: string
}

/** The sum row by row: of each member, the bias and the points of all reasons add up to the benefit. */
export function explanationTable(told: Explanation): Table {
  const { counterfactual } = told
  const rows: readonly Row[] = [
    ...told.refusals.map(({ code, text }) => ({ about: 'refusal' as const, name: code, text })),
    ...sideRows(told.from, told.forward),
    ...sideRows(told.to, told.backward),
    ...(counterfactual === undefined ? [] : [{ about: 'whyNot' as const, text: counterfactual.text }]),
    ...(counterfactual?.changes ?? []).map(change => ({
      about: 'change' as const,
      text: change.text,
      ...(change.kind === 'entries' ? { member: change.member, name: change.field } : {}),
    })),
  ]
  return tableOf(rows, {
    about: ({ about }) => about,
    member: ({ member }) => member,
    name: ({ name }) => name,
    value: ({ value }) => value,
    points: ({ points }) => points,
    text: ({ text }) => text,
  })
}

function sideRows(member: string, { bias, reasons, unknown }: Side): readonly Row[] {
  return [
    { about: 'bias', member, points: bias },
    ...reasons.map(({ signal, ...row }) => ({ about: 'reason' as const, member, name: signal, ...row })),
    ...unknown.map(({ signal }) => ({ about: 'unknown' as const, member, name: signal })),
  ]
}

/** Reasons as their viewer may know them, without figures; no row if nothing may be told. */
export function viewTable(view: IntroductionView | undefined): Table {
  const sides =
    view === undefined
      ? []
      : ([
          [view.from, view.forward],
          [view.to, view.backward],
        ] as const)
  const rows = sides.flatMap(([member, reasons]) => reasons.map(reason => ({ ...reason, member })))
  return tableOf(rows, {
    level: () => view?.level,
    member: ({ member }) => member,
    signal: ({ signal }) => signal,
    favours: ({ favours }) => favours,
    text: ({ text }) => text,
  })
}
