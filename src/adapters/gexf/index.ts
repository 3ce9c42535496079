export type { GexfOptions } from './to-gexf.ts'
export { toGexf } from './to-gexf.ts'
