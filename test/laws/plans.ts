import { compareIds } from '../oracle/order.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { OUTPUTS, outputOf, subjectOf } from '../trust/outputs.ts'
import type { Law } from './law.ts'
import { firstOf, parted, shuffled } from './law.ts'
import { renameWorld } from './rename.ts'

/** What is planned and found for a network as a whole, and who makes an introduction. */
const MADE = [
  'planRound',
  'planCircles',
  'planEvent',
  'repairEvent',
  'planDelegation',
  'introducers',
  'bridges',
  'coverage',
  'hiddenAssets',
  'marketGaps',
  'advice',
  'counterfactual',
] as const

/** By name, as text; an error is an answer like any other. */
function plansOf(world: RandomWorld): ReadonlyMap<string, string> {
  const subject = subjectOf(world)
  const asked = { ...subject, ids: [...subject.ids].sort(compareIds) }
  return new Map(MADE.map(name => [name, outputOf(asked, OUTPUTS[name]!)]))
}

function unlike(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string | undefined {
  return firstOf(MADE.map(name => parted(name, one.get(name), other.get(name))))
}

export const plansInAnyOrder: Law = {
  oneIn: 10,
  promise: 'the order of rows changes no byte of a plan, an introducer or a finding',
  broken(world, random) {
    const turned = {
      ...world,
      members: shuffled(world.members, random),
      ties: shuffled(world.ties, random),
      outcomes: shuffled(world.outcomes, random),
    }
    return unlike(plansOf(world), plansOf(turned))
  },
}

/** Ids that stand in no text but as ids; both alphabets have one order. */
const idAt = (letter: string, at: number) => `«${letter}${String.fromCharCode(97 + at)}»`

export const plansUnderOtherNames: Law = {
  oneIn: 10,
  promise: 'other ids in the same order change nothing of a plan, an introducer or a finding but the ids',
  broken(world) {
    const ids = world.members.map(({ id }) => id).sort(compareIds)
    const named = (letter: string) => plansOf(renameWorld(world, new Map(ids.map((id, i) => [id, idAt(letter, i)]))))
    const renamed = [...named('m')].map(([name, text]) => [name, text.replaceAll('«m', '«zz')] as const)
    return unlike(new Map(renamed), named('zz'))
  },
}
