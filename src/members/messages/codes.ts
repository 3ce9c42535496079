/** Everything that admission and the file reader can have to say; each has its words in every locale. */
export const PROBLEM_CODES = [
  // the table
  'emptyFile',
  'headerOnly',
  'titleLine',
  'duplicateHeader',
  'unnamedColumn',
  'unknownField',
  'unusedConsent',
  'missingColumn',
  'guessedEncoding',
  'badJson',
  // the row
  'notARecord',
  'emptyRow',
  'headingRow',
  'totalsRow',
  'unclosedQuote',
  'textAfterQuote',
  'brokenText',
  'shortRow',
  'longRow',
  'noId',
  'badId',
  'numericId',
  'trimmedId',
  'duplicateId',
  'lookAlikeId',
  'missingValue',
  'unknownMember',
  'selfTie',
  'repeatedRow',
  // the value
  'unknownWord',
  'ambiguousWord',
  'guessedWord',
  'commaList',
  'placeholder',
  'notShown',
  'failedFormula',
  'wrongType',
  'badDay',
  'convertedDay',
  'badNumber',
  'decimalComma',
  'conflict',
  'cautious',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** What a value was expected to be. */
export const EXPECTATIONS = [
  'id',
  'text',
  'textList',
  'kind',
  'country',
  'market',
  'industry',
  'language',
  'term',
  'goal',
  'size',
  'count',
  'groupSize',
  'share',
  'day',
  'yesNo',
  'originConsent',
  'locale',
  'stage',
  'side',
  'record',
  'labels',
  'knownField',
] as const

export type Expectation = (typeof EXPECTATIONS)[number]

export interface SentenceParts {
  readonly received: string
  readonly expected: string
  readonly also: string
}

export interface ProblemText {
  readonly says: (parts: SentenceParts) => string
  readonly remedy: string
}

/** The words of one locale. */
export interface Messages {
  readonly masked: string
  readonly quote: (value: string) => string
  readonly where: (row: number, line: number | undefined, id: string | null, path: string) => string
  readonly meant: (names: readonly string[]) => string
  readonly expected: Readonly<Record<Expectation, string>>
  readonly problems: Readonly<Record<ProblemCode, ProblemText>>
}
