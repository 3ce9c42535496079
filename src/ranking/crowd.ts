import type { Compiled } from '../columns/columns.ts'
import { rankOf } from '../columns/columns.ts'
import { hasBit, uint32, wordsFor, writeBit } from '../columns/lists.ts'
import type { Policy } from '../policy/policy.ts'
import type { Rule } from '../policy/rule.ts'
import type { Engine } from './engine.ts'
import { createEngine } from './engine.ts'
import { createMeet } from './meet.ts'
import type { PlaceGate } from './place-gate.ts'
import { bothGates, createPlaceGate } from './place-gate.ts'
import type { RuleSource } from './place-rule.ts'
import type { Source } from './sided-parts.ts'

/** What is asked of everybody, by place. */
export interface CrowdQuery {
  readonly limit: number
  readonly offset: number
  readonly where?: Rule | undefined
  /** Places that are not wanted. */
  readonly excluded: readonly number[]
}

/** The lists of a stretch of members as numbers: list i has the entries starts[i] … starts[i + 1] − 1. */
export interface BestLists {
  readonly starts: Uint32Array
  readonly places: Uint32Array
  readonly scores: Float64Array
  readonly confidences: Uint16Array
}

/** Ranks by place, without ids or reasons: what a worker can do as well as whoever has the members. */
export interface Crowd {
  readonly engine: Engine
  gateOf(where: Rule | undefined): PlaceGate
  /** Whom a member is asked about, by place. */
  maskOf(gate: PlaceGate, excluded: readonly number[]): (asking: number) => Uint32Array
  /** The lists of these places, one after the other. */
  lists(places: ArrayLike<number>, query: CrowdQuery): BestLists
}

export function createCrowd(policy: Policy, source: Source & RuleSource): Crowd {
  const engine = createEngine(policy, source)
  const meet = createMeet()
  const gateBy = (rules: readonly Rule[]) => createPlaceGate(rules, source, meet)
  const gate = gateBy(policy.rules)
  const wantedOf = createWanted(source.columns.size)
  const crowd: Crowd = {
    engine,
    gateOf: where => (where === undefined ? gate : bothGates(gate, gateBy([where]), meet)),
    maskOf({ maskFor }, excluded) {
      if (excluded.length === 0) return maskFor
      const wanted = wantedOf(excluded)
      return asking => meet(maskFor(asking), wanted)
    },
    lists(places, { limit, offset, where, excluded }) {
      const asked = crowd.gateOf(where)
      const maskFor = crowd.maskOf(asked, excluded)
      const k = Math.min(offset + limit, source.columns.size)
      const starts = [0]
      const [listed, scores, confidences]: [number[], number[], number[]] = [[], [], []]
      for (let i = 0; i < places.length; i++) {
        const place = places[i]!
        const admits = (other: number) => asked.admits(place, other)
        const best = engine.top(place, { k, floor: Number.NEGATIVE_INFINITY, mask: maskFor(place), admits })
        for (let at = offset; at < best.length; at++) {
          listed.push(best.place(at))
          scores.push(best.score(at))
          confidences.push(engine.confidence(best.place(at)))
        }
        starts.push(listed.length)
      }
      // Not `from` a function, which takes ten times as long.
      return {
        starts: Uint32Array.from(starts),
        places: Uint32Array.from(listed),
        scores: Float64Array.from(scores),
        confidences: Uint16Array.from(confidences),
      }
    },
  }
  return crowd
}

/** Everybody but those excluded; the same who are excluded for many members are gone through once. */
function createWanted(size: number): (excluded: readonly number[]) => Uint32Array {
  const known = new WeakMap<readonly number[], Uint32Array>()
  return excluded => {
    const before = known.get(excluded)
    if (before !== undefined) return before
    const wanted = uint32(wordsFor(size)).fill(0xffffffff)
    for (const place of excluded) writeBit(wanted, place, false)
    known.set(excluded, wanted)
    return wanted
  }
}

/** Everybody who is here, by id up. */
export function inOrderOfIds({
  columns,
  placeAt,
  isAsCompiled,
}: Pick<Compiled, 'columns' | 'placeAt' | 'isAsCompiled'>): Uint32Array {
  if (isAsCompiled) return placeAt
  return Uint32Array.from({ length: columns.size }, (_, place) => place)
    .filter(place => hasBit(columns.here, place))
    .sort((a, b) => rankOf(columns, a) - rankOf(columns, b))
}
