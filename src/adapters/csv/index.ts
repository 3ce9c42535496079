/**
 * Members, ties and outcomes out of CSV, JSON and NDJSON, and results as tables.
 * @module kontor/csv
 */

export { maskRejected } from '../../members/admission/mask-rejected.ts'
export type { SummaryOptions } from '../../members/admission/receivers.ts'
export type { Encoding } from './decoder.ts'
export type { FileContent } from './file.ts'
export { readBytes, writeWhole } from './file.ts'
export type { FileOptions, MemberCheck, ProgressOptions } from './read-members.ts'
export { checkMembers, readMembers, readOutcomes, readTies } from './read-members.ts'
export type { FileEntry, ReadOptions } from './read-records.ts'
export { readRecords } from './read-records.ts'
export type { Format, Source, SourceOptions } from './source-options.ts'
export type { CellValue } from './table-of.ts'
export { tableOf } from './table-of.ts'
export { rejectedTable, resolvedTable } from './tables.ts'
export type { Cell, Table } from './write-csv.ts'
export { csvLines, writeCsv } from './write-csv.ts'
