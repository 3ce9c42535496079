import type { Member } from '../oracle/network.ts'
import type { Random } from '../oracle/worlds/random.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { accountsOf, LOCALES, matcherOf } from './account.ts'
import type { Law } from './law.ts'
import { parted } from './law.ts'

export const hiddenOrigin: Law = {
  promise: 'an origin that the audience may not see changes no byte',
  broken(world, random) {
    if (world.members.length === 0) return undefined
    const { id } = random.pick(world.members)
    const seen = watchedBy(world, id, random)
    // The manager may see what is open to the manager.
    const origin = seen.audience === 'manager' ? 'hidden' : random.pick(['hidden', 'manager'] as const)
    const one = changed(seen, id, member => ({ ...member, consent: { ...member.consent, origin } }))
    const countries = random.some(['DE', 'TR', 'MA', 'EG'], 3)
    const other = random.chance(0.5)
      ? changed(one, id, member => ({ ...member, originCountries: countries, originPlace: 'Izmir' }))
      : changed(one, id, ({ originCountries, originPlace, ...member }) => member)
    return same('origin', id, one, other)
  },
}

export const privateTie: Law = {
  promise: 'a private tie that the audience may not see changes no byte',
  broken(world, random) {
    if (world.members.length < 2) return undefined
    const [from, to] = random.pick([world.members.slice(0, 2), world.members.slice(-2)]).map(({ id }) => id)
    const others = world.members.filter(({ id }) => id !== from && id !== to)
    const nobody = random.pick(['members', 'manager'] as const)
    const audience = others.length > 0 && random.chance(0.5) ? { member: random.pick(others).id } : nobody
    const tie = { from: from!, to: to!, strength: 0.7, since: world.now, last: world.now, private: true }
    const at = random.whole(0, world.ties.length)
    const ties = [...world.ties.slice(0, at), tie, ...world.ties.slice(at)]
    return same('tie', `${from}, ${to}`, { ...world, audience }, { ...world, audience, ties })
  },
}

export const withheldContact: Law = {
  promise: "a member's contact changes no byte for anybody else",
  broken(world, random) {
    if (world.members.length === 0) return undefined
    const { id } = random.pick(world.members)
    const one = changed(watchedBy(world, id, random), id, ({ contact, ...member }) => member)
    return same(
      'contact',
      id,
      one,
      changed(one, id, member => ({ ...member, contact: 'secret@example.org' })),
    )
  },
}

/** The world with an audience that is not the member. */
function watchedBy(world: RandomWorld, id: string, random: Random): RandomWorld {
  const others = world.members.filter(member => member.id !== id)
  const audience = random.pick(['members', 'manager', ...others.map(other => ({ member: other.id }))] as const)
  return { ...world, audience }
}

function changed(world: RandomWorld, id: string, change: (member: Member) => Member): RandomWorld {
  return { ...world, members: world.members.map(member => (member.id === id ? change(member) : member)) }
}

/** Nothing that is said differs, and nothing that a rule of one's own is handed. */
function same(what: string, whose: string, one: RandomWorld, other: RandomWorld): string | undefined {
  // One language a world: they take turns.
  const locales = [LOCALES[(one.members.length + whose.length) % LOCALES.length]!]
  const handed = (world: RandomWorld) => {
    const { members, ties, outcomes } = matcherOf(world).network
    return { members, ties, outcomes }
  }
  return (
    parted(`${what} of ${whose}`, accountsOf(one, locales), accountsOf(other, locales)) ??
    parted(`${what} of ${whose}, as a rule is handed it`, handed(one), handed(other))
  )
}
