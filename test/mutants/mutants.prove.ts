import type { Proof } from '../proof.ts'
import { askRoom, toldOf } from './ask-room.ts'
import type { Mutant } from './instrument.ts'
import { ROOMS, whole } from './rooms.ts'
import { SURVIVORS } from './survivors.ts'

/**
 * Small changes of the source, of all of Stryker's kinds, are found by a test, room by room. ROOM=scoring asks one room,
 * ROOM=planning/round a part of one, FILES='test/(audit|laws)' only tests whose path matches that, with every survivor a
 * failure, ONLY='facts.ts:4' only mutants told so, SECONDS=4 the quickest tests alone, which together take no longer; fewer
 * mutants than all are drawn by the seed, and with none it is only told what no test comes by.
 */
export const full = Number.MAX_SAFE_INTEGER
export const reduced = 0

export async function run(count: number, seed: number): Promise<Proof> {
  const only = process.env.ROOM
  const failures: string[] = []
  const figures: Record<string, object> = {}
  let checked = 0
  for (const name of only?.split(',') ?? Object.keys(ROOMS)) {
    const room = ROOMS[name] ?? whole(name)
    const { mutants, asked, survivors, unreached } = await askRoom(room, count, seed, one => console.log(toldOf(one)))
    const unknown = survivors.filter(one => !isKnown(one))
    const share = asked === 0 ? 1000 : Math.floor((1000 * (asked - unknown.length)) / asked)
    const equal = survivors.length - unknown.length
    figures[name] = { mutants, asked, found: asked - survivors.length, equal, share, unreached: unreached.map(toldOf) }
    checked += asked
    if (share < room.least || only !== undefined) failures.push(...unknown.map(toldOf))
  }
  return { checked, failures, figures }
}

function isKnown({ file, was, becomes, kind }: Mutant): boolean {
  return SURVIVORS.some(
    known => known.file === file && known.kind === kind && known.was === was && (known.becomes ?? becomes) === becomes,
  )
}
