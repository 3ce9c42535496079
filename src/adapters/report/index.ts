/**
 * The network as a page in one file.
 * @module kontor/report
 */

export type { ReportOptions } from './collect.ts'
export { renderReport } from './render-report.ts'
