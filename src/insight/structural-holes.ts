import type { TieGraph } from './tie-graph.ts'
import { contactsAt } from './tie-graph.ts'

/** Burt's measures of one member's contacts, all ties alike. */
export interface StructuralHoles {
  /**
   * Σ_j (p_ij + Σ_q p_iq·p_qj)², p = 1 ÷ contacts: how much all one's contacts know each other; 1 and more is closed, near 0
   * is open. undefined without contacts.
   */
  readonly constraint: number | undefined
  /** Contacts less their mean number of ties among each other: how many contacts do not lead to the same people. */
  readonly effectiveSize: number | undefined
}

export function structuralHoles(graph: TieGraph, place: number): StructuralHoles {
  const contacts = contactsAt(graph, place)
  if (contacts.length === 0) return { constraint: undefined, effectiveSize: undefined }
  const own = new Set(contacts)
  const indirect = new Map<number, number>()
  let tiesAmong = 0
  for (const q of contacts) {
    const others = contactsAt(graph, q)
    for (const j of others) {
      if (!own.has(j)) continue
      tiesAmong++
      indirect.set(j, (indirect.get(j) ?? 0) + 1 / contacts.length / others.length)
    }
  }
  let constraint = 0
  for (const j of contacts) {
    const invested = 1 / contacts.length + (indirect.get(j) ?? 0)
    constraint += invested * invested
  }
  return { constraint, effectiveSize: contacts.length - tiesAmong / contacts.length }
}
