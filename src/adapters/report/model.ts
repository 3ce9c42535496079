import type { TextNumber } from './texts.ts'

/** What the page is given: plain data, already as its audience may see it. Members are numbers, sentences are too. */
export interface ReportModel {
  readonly title: string
  readonly now: string
  readonly audience: 'manager' | 'members' | 'member'
  /** In the order of `LOCALES`. */
  readonly texts: readonly (readonly string[])[]
  readonly countries: Readonly<Record<string, TextNumber>>
  /** Of NACE. */
  readonly sections: Readonly<Record<string, TextNumber>>
  readonly members: readonly ReportMember[]
  /** Members of the network; more than `members` where it is too large for one page. */
  readonly total: number
  /** Two numbers of members a tie. */
  readonly ties: readonly number[]
  readonly introductions: readonly ReportIntroduction[]
  readonly bridges: readonly ReportEntry[]
  readonly assets: readonly ReportEntry[]
  readonly gaps: readonly ReportEntry[]
  readonly coverage: readonly ReportEntry[]
  readonly audit: ReportAudit | null
  readonly event: ReportEvent | null
}

export interface ReportMember {
  readonly id: string
  readonly name: string
  readonly kind: TextNumber
  /** Alpha-2, empty if not stated. */
  readonly country: string
  readonly place: string
  readonly organization: string
  /** Countries it opens, alpha-2. */
  readonly opens: readonly string[]
  /** Sections of NACE. */
  readonly sections: readonly string[]
  readonly facts: readonly (readonly [ReportFact, readonly TextNumber[]])[]
  readonly isNew: boolean
  /** Where it is drawn, whole numbers. */
  readonly x: number
  readonly y: number
  /** Its community, 0 for the largest. */
  readonly group: number
}

export type ReportFact = 'opens' | 'industries' | 'targetMarkets' | 'needs' | 'offers' | 'languages' | 'goals'

export interface ReportIntroduction {
  readonly from: number
  readonly to: number
  /** As `matcher.explain` gives it; for the manager alone. */
  readonly probability?: number
  /** 0, 1 or 2: possible, good, strong. */
  readonly level: number
  readonly forward: readonly TextNumber[]
  readonly backward: readonly TextNumber[]
  /** Whom to ask, and in a chain whom that member asks. */
  readonly introducers: readonly (readonly number[])[]
}

export interface ReportEntry {
  readonly text: TextNumber
  /** Who is named in the texts. */
  readonly member?: number
  readonly more?: readonly TextNumber[]
}

export interface ReportAudit {
  readonly tables: readonly {
    readonly title: TextNumber
    readonly isSuppressed: boolean
    /** Name, members, rate and its interval, share and ratio in thousandths; ratio −1 if there is none. */
    readonly rows: readonly (readonly [TextNumber, number, number, number, number, number, number])[]
  }[]
}

export interface ReportEvent {
  /** Wall-clock times, or empty. */
  readonly slots: readonly string[]
  readonly meetings: readonly {
    readonly a: number
    readonly b: number
    readonly slot: number
    readonly table: string
  }[]
}
