export type { ReportOptions } from './collect.ts'
export { renderReport } from './render-report.ts'
