/**
 * The network as a graph for Gephi.
 * @module kontor/gexf
 */

export type { GexfOptions } from './to-gexf.ts'
export { toGexf } from './to-gexf.ts'
