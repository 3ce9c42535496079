import type { Member, Policy, Tie } from '../src/index.ts'
import { definePolicy, defineSignal } from '../src/index.ts'
import type { Generated } from './generate.ts'
import { generate } from './generate.ts'
import { createRandom, pick } from './random.ts'

/** A network on which an index has nothing to go by, and the policy that makes it worst. */
export interface Hostile extends Generated {
  readonly policy: Policy
}

export type HostileShape = (members: number, seed: number) => Hostile

/** The standard signals and rules; as nobody is below a threshold, it cannot help. */
const STRICT = definePolicy({ threshold: null })
/** The same without the rules that would leave nobody where all are alike. */
const OPEN = definePolicy({
  rules: ['differentMember', 'notConnected', 'notAvoided', 'consented', 'notDeclined'],
  threshold: null,
})

/** Everybody has the same, so that all score alike and the ids decide. */
const allTied: HostileShape = (members, seed) => {
  const [likeness] = generate({ members: 1, seed }).members
  const { id: _id, name: _name, paused: _paused, consent: _consent, ...same } = likeness!
  return alone(numbered(members).map(one => ({ ...one, ...same })))
}

/** One member is tied to all: the hub may meet nobody, and whoever asks is two steps from everybody. */
const oneHub: HostileShape = (members, seed) => {
  const network = generate({ members, seed, contacts: 2 })
  const [hub, ...others] = network.members
  const ties = others.map(({ id }): Tie => ({ from: hub!.id, to: id, strength: 1 }))
  return { ...network, ties: [...network.ties, ...ties], policy: OPEN }
}

/** Everybody opens one country and aims for it: nothing about markets tells anybody apart. */
const oneCountry: HostileShape = (members, seed) => {
  const network = generate({ members, seed })
  const here = { baseCountry: 'DE', originCountries: ['DE'], accessCountries: ['DE'], targetMarkets: ['DE'] }
  return { ...network, members: network.members.map(one => ({ ...one, ...here })), policy: OPEN }
}

/** Everybody offers and needs the same one thing, beside their own. */
const sharedTerm: HostileShape = (members, seed) => {
  const network = generate({ members, seed })
  const withTerm = network.members.map(one => ({
    ...one,
    offers: ['consulting', ...(one.offers ?? [])],
    needs: ['consulting', ...(one.needs ?? [])],
  }))
  return { ...network, members: withTerm, policy: STRICT }
}

/** Two hundred offers and two hundred needs each, of two thousand. */
const longLists: HostileShape = (members, seed) => {
  const random = createRandom(seed)
  const terms = Array.from({ length: 2000 }, (_, at) => `term-${at}`)
  const draw = () => {
    const [from, step] = [Math.floor(random() * terms.length), pick(random, STEPS)]
    return Array.from({ length: 200 }, (_, at) => terms[(from + at * step) % terms.length]!)
  }
  const network = generate({ members, seed })
  return { ...network, members: network.members.map(one => ({ ...one, offers: draw(), needs: draw() })), policy: OPEN }
}

/** Share no divisor with 2,000, so that a list meets no term twice. */
const STEPS = Array.from({ length: 1000 }, (_, at) => 2 * at + 1).filter(step => step % 5 !== 0)

/** Nobody says anything: of kind `other` the standard policy knows nothing either. */
const allEmpty: HostileShape = members => alone(numbered(members))

/** Twenty members, each entered again and again under another id; each copy is a rival in the same country. */
const duplicates: HostileShape = (members, seed) => {
  const originals = generate({ members: 20, seed }).members.map(({ paused: _paused, ...one }) => one)
  const copies = numbered(members).map(({ id }, at) => ({ ...originals[at % originals.length]!, id }))
  return { ...alone(copies), policy: STRICT }
}

/** A signal of one's own that promises nothing: it may be worth most for anybody, and hardly ever is worth anything. */
const uselessBound: HostileShape = (members, seed) => {
  const own = defineSignal({
    name: 'sameCapacity',
    shape: 'custom',
    weight: 50_000,
    neutral: 0,
    min: 0,
    max: 1000,
    value: (a, b) => (a.capacity === b.capacity ? 2 : 1),
  })
  const policy = definePolicy({ ...STRICT, signals: [...STRICT.signals, own] })
  return { ...generate({ members, seed }), policy }
}

/** The eight, by name. */
export const HOSTILE: Readonly<Record<string, HostileShape>> = {
  'all tied': allTied,
  'one hub': oneHub,
  'one country': oneCountry,
  'one term shared by all': sharedTerm,
  '200-item lists': longLists,
  'all fields empty': allEmpty,
  duplicates,
  'a useless bound': uselessBound,
}

function numbered(count: number): Member[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `h${at.toString(36).padStart(5, '0')}`
    return { id, name: `Member ${at}`, kind: 'other' }
  })
}

const alone = (members: readonly Member[]): Hostile => ({ members, ties: [], outcomes: [], policy: OPEN })
