import type { ReportModel } from '../../../src/adapters/report/model.ts'

/** The data that a page holds. */
export function modelOf(html: string): ReportModel {
  return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)![1]!)
}
