import type { RandomWorld } from '../oracle/worlds.ts'

type Names = ReadonlyMap<string, string>

/** The same world under other ids, wherever an id stands. */
export function renameWorld(world: RandomWorld, names: Names): RandomWorld {
  const name = (id: string) => names.get(id) ?? id
  const { members, ties, outcomes, audience, exclude } = world
  return {
    ...world,
    members: members.map(member => ({
      ...member,
      id: name(member.id),
      ...(member.avoid === undefined ? {} : { avoid: member.avoid.map(name) }),
    })),
    ties: ties.map(tie => ({ ...tie, from: name(tie.from), to: name(tie.to) })),
    outcomes: outcomes.map(outcome => ({ ...outcome, from: name(outcome.from), to: name(outcome.to) })),
    audience: typeof audience === 'string' ? audience : { member: name(audience.member) },
    ...(exclude === undefined ? {} : { exclude: exclude.map(name) }),
  }
}

/** Where an account holds ids; the sentences hold names, which stay. */
const ID_KEYS = new Set(['from', 'to', 'member'])
const NODE_KEYS = new Set(['key', 'source', 'target'])
const PREFIX = 'member:'

/** An account with its ids renamed. */
export function renameIn(account: unknown, names: Names): unknown {
  if (Array.isArray(account)) return account.map(part => renameIn(part, names))
  if (typeof account !== 'object' || account === null) return account
  return Object.fromEntries(Object.entries(account).map(([key, value]) => [key, renameValue(key, value, names)]))
}

function renameValue(key: string, value: unknown, names: Names): unknown {
  if (typeof value !== 'string') return renameIn(value, names)
  if (ID_KEYS.has(key)) return names.get(value) ?? value
  if (!NODE_KEYS.has(key) || !value.startsWith(PREFIX)) return value
  const id = value.slice(PREFIX.length)
  return `${PREFIX}${names.get(id) ?? id}`
}
