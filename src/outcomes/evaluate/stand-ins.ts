import { createDraws } from '../../integers/draws.ts'

/** With a thousand lists of candidates, chances are known far better than successes. */
const MOST = 1000

/**
 * Who stands for how many: of up to a thousand everybody for itself; of more a thousand by lot, one of each stretch of
 * places, for as many as the stretch has. They stand for all of them together.
 */
export function standInsOf(places: readonly number[], seed: number): ReadonlyMap<number, number> {
  const draw = createDraws(seed)
  const count = Math.min(places.length, MOST)
  const startOf = (stretch: number) => Math.floor((stretch * places.length) / count)
  const standIns = Array.from({ length: count }, (_, stretch): readonly [number, number] => {
    const [begin, end] = [startOf(stretch), startOf(stretch + 1)]
    return [places[begin + draw(end - begin)]!, end - begin]
  })
  return new Map(standIns)
}
