export interface Rivalry {
  readonly isRival: (a: number, b: number) => boolean
  /** Places of those who are in; their rivalry with each other is their own affair. */
  readonly pins: readonly number[]
  readonly maxRivals: number
}

/** May somebody join the group, or would more rivals travel together than may? */
export function mayJoin(place: number, group: readonly number[], rivalry: Rivalry): boolean {
  if (!group.some(one => rivalry.isRival(one, place))) return true
  if (rivalry.maxRivals === 0) return false
  return countRivals([...group, place], rivalry) <= rivalry.maxRivals
}

function countRivals(places: readonly number[], { isRival, pins }: Rivalry): number {
  return places.reduce((sum, a, i) => {
    const rest = places.slice(i + 1).filter(b => isRival(a, b) && !(pins.includes(a) && pins.includes(b)))
    return sum + rest.length
  }, 0)
}
