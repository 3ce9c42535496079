import { expect, it } from 'vitest'
import type { Audience, Member, Network, NetworkParts, Outcome, Tie } from '../../src/index.ts'
import { createNetwork } from '../../src/index.ts'
import { checkChange } from '../../src/network/change.ts'
import type { CheckedChange } from '../../src/network/changed-network.ts'
import { changedNetwork } from '../../src/network/changed-network.ts'
import { lateSeen } from '../../src/network/late-seen.ts'
import type { Random } from '../oracle/worlds/random.ts'
import { createRandom } from '../oracle/worlds/random.ts'
import { randomWorld } from '../oracle/worlds.ts'
import { answersOf } from './answers.ts'
import { gathered } from './gathered.ts'

const COUNT = 60
const STEPS = 5

interface Lists {
  readonly members: readonly Member[]
  readonly ties: readonly Tie[]
  readonly outcomes: readonly Outcome[]
}

/** The lists after a change, each gone through. */
function listsAfter({ members, ties, outcomes }: Lists, change: CheckedChange): Lists {
  const { upsert, remove, untie } = change
  const isOther = ({ id }: Member) => !remove.has(id) && !upsert.some(one => one.id === id)
  const isLeft = ({ from, to }: Tie | Outcome) => !remove.has(from) && !remove.has(to)
  const isUntied = (tie: Tie) =>
    untie.some(({ from, to }) => (from === tie.from && to === tie.to) || (from === tie.to && to === tie.from))
  return {
    members: [...members.filter(isOther), ...upsert],
    ties: [...ties.filter(tie => isLeft(tie) && !isUntied(tie)), ...change.ties],
    outcomes: [...outcomes.filter(isLeft), ...change.outcomes],
  }
}

/** Out of another world: its members come or replace, its ties and outcomes are added where both are here then. */
function randomChange(random: Random, { members }: Lists, seed: number): CheckedChange {
  const other = randomWorld(seed) as unknown as Lists
  const ids = members.map(({ id }) => id)
  const remove = new Set(random.some(ids, 2))
  const upsert = random.some(other.members, 3)
  const here = new Set([...ids.filter(id => !remove.has(id)), ...upsert.map(({ id }) => id)])
  const isHere = ({ from, to }: Tie | Outcome) => here.has(from) && here.has(to)
  const untie = random.some(ids, 2).map(from => ({ from, to: random.pick(ids) }))
  return { upsert, remove, untie, ties: other.ties.filter(isHere), outcomes: other.outcomes.filter(isHere) }
}

const AUDIENCES: readonly Audience[] = ['members', 'manager']

/** What a network and what others see of it answer. */
function seenOf(seen: Network, ids: readonly string[]): string {
  return `${answersOf(seen, ids)} ${answersOf(seen.seenBy('members', ['offers']), ids)}`
}

function unlike(seed: number): string | undefined {
  const random = createRandom(seed)
  let lists = randomWorld(seed) as unknown as Lists
  const parts = lists as NetworkParts
  let network: Network = seed % 2 === 0 ? createNetwork(parts) : gathered(parts)
  for (let step = 1; step <= STEPS; step++) {
    const change = randomChange(random, lists, seed * 1000 + step)
    const before = answersOf(network, [])
    const next = changedNetwork(network, checkChange(network, change))
    lists = listsAfter(lists, change)
    const ids = [...lists.members.map(({ id }) => id), ...change.remove, 'nobody']
    if (answersOf(next, ids) !== answersOf(createNetwork(lists), ids)) return `seed ${seed}, step ${step}`
    for (const viewer of AUDIENCES)
      if (
        seenOf(lateSeen(next, viewer, ['place']), ids) !== seenOf(createNetwork(lists).seenBy(viewer, ['place']), ids)
      )
        return `seed ${seed}, step ${step}: late`
    if (answersOf(network, []) !== before) return `seed ${seed}, step ${step}: the one before`
    network = next
  }
  return undefined
}

it(`a changed network answers as one of the same lists, and the one before stays (${COUNT} random networks)`, () => {
  const found = Array.from({ length: COUNT }, (_, i) => unlike(i + 1))
  expect(found.filter(one => one !== undefined)).toEqual([])
})
