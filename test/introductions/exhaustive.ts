import type { Member, Network, Tie } from '../../src/index.ts'

/** One path as the slow search finds it. */
export interface SlowPath {
  readonly via: readonly string[]
  readonly score: number
}

const DAY = 86_400_000
/** [strength, closeness]: the inverted U, written out anew. */
const NODES = [
  [0, 0],
  [300, 500],
  [700, 1000],
  [1000, 800],
] as const

/**
 * Every simple path of up to `maxHops` ties by walking through all sequences of members, each scored from the records
 * alone: the definition in prose, without places, arrays or shared code.
 */
export function exhaustive(network: Network, now: string, from: string, to: string, maxHops: number): SlowPath[] {
  const ids = network.members.map(({ id }) => id)
  const between = (a: string, b: string) => publicTies(network, a, b)
  const open = (id: string) => network.member(id).paused !== true && network.member(id).consent?.matching !== false
  if (from === to || !open(from) || !open(to) || avoid(network, from, to)) return []
  const found: string[][] = []
  for (const x of ids) {
    if (alone(network, from, x, to)) found.push([x])
    if (maxHops < 3) continue
    for (const y of ids) {
      const path = [from, x, y, to]
      if (
        new Set(path).size < 4 ||
        !tied(path, between) ||
        path.some((p, i) => path.slice(i + 1).some(q => avoid(network, p, q)))
      )
        continue
      if (![x, y].every(id => willing(network.member(id)) && network.member(id).consent?.paths === true)) continue
      if (alone(network, from, x, to) || alone(network, from, y, to)) continue
      found.push([x, y])
    }
  }
  return found.map(via => ({ via, score: score(network, now, [from, ...via, to]) })).sort(better)
}

function alone(network: Network, from: string, x: string, to: string): boolean {
  const path = [from, x, to]
  if (x === from || x === to || !willing(network.member(x)) || avoid(network, from, x) || avoid(network, x, to))
    return false
  return tied(path, (a, b) => publicTies(network, a, b))
}

const tied = (path: readonly string[], between: (a: string, b: string) => readonly Tie[]) =>
  path.slice(1).every((id, i) => between(path[i]!, id).length > 0)
const willing = ({ consent, paused, introducerBudget }: Member) =>
  consent?.introducer === true && paused !== true && introducerBudget !== 0
const avoid = (network: Network, a: string, b: string) =>
  (network.member(a).avoid ?? []).includes(b) || (network.member(b).avoid ?? []).includes(a)
const publicTies = (network: Network, a: string, b: string) =>
  network.ties.filter(tie => !tie.private && ((tie.from === a && tie.to === b) || (tie.from === b && tie.to === a)))

function better(p: SlowPath, q: SlowPath): number {
  if (p.score !== q.score) return q.score - p.score
  if (p.via.length !== q.via.length) return p.via.length - q.via.length
  const [mine, theirs] = [p.via, q.via].map(via => via.map(id => [...id].map(c => c.codePointAt(0)!)))
  for (let i = 0; i < mine!.length; i++) {
    const [a, b] = [mine![i]!, theirs![i]!]
    for (let j = 0; j < Math.max(a.length, b.length); j++) if (a[j] !== b[j]) return (a[j] ?? -1) - (b[j] ?? -1)
  }
  return 0
}

function score(network: Network, now: string, path: readonly string[]): number {
  const steps = path.slice(1).map((id, i) => publicTies(network, path[i]!, id))
  const closeness = Math.min(
    ...steps.map(ties =>
      curve(
        Math.min(
          1000,
          ties.reduce((sum, tie) => sum + strength(tie), 0),
        ),
      ),
    ),
  )
  const recent = steps.flatMap(ties => recency(ties, now))
  const twoWay = steps.flatMap(ties => mutual(ties))
  let sum = 2000 * (closeness - 500) + (path.length === 3 ? 0 : -2_000_000)
  if (recent.length > 0) sum += 1500 * (Math.min(...recent) - 500)
  if (twoWay.length > 0) sum += 1000 * (Math.floor(twoWay.reduce((a, b) => a + b, 0) / twoWay.length) - 500)
  const people = path.map(id => network.member(id))
  const inner = new Set(path.slice(1, -1))
  sum += shared(network, people, m => m.languages ?? [], 1000, 500)
  sum += shared(
    network,
    people,
    m => bodies(network, m),
    800,
    0,
    term => !(term.startsWith('m ') && inner.has(term.slice(2))),
  )
  sum += shared(network, people, m => m.industries ?? [], 500, 0)
  return sum + shared(network, people, m => m.originCountries ?? [], 500, 0)
}

const strength = ({ strength: s, groupSize }: Tie) =>
  s !== undefined ? Math.floor(1000 * s + 0.5) : groupSize === undefined ? 1000 : Math.floor(1000 / (groupSize - 1))

function curve(value: number): number {
  for (let i = 1; i < NODES.length; i++) {
    const [[x0, y0], [x1, y1]] = [NODES[i - 1]!, NODES[i]!]
    if (value <= x1) return y0 + Math.floor(((y1 - y0) * (value - x0)) / (x1 - x0))
  }
  return 800
}

function recency(ties: readonly Tie[], now: string): number[] {
  const ages = ties
    .flatMap(tie => tie.last ?? tie.since ?? [])
    .map(date => (Date.parse(now) - Date.parse(date)) / DAY)
    .filter(age => age >= 0)
  if (ages.length === 0) return []
  const age = Math.min(...ages)
  const [q, rest] = [Math.floor(age / 730), age % 730]
  return [Math.floor((1000 * (1460 - rest)) / (2 ** (q + 1) * 730))]
}

function mutual(ties: readonly Tie[]): number[] {
  if (new Set(ties.map(tie => tie.from)).size === 2 || ties.some(tie => tie.mutual === true)) return [1000]
  return ties.some(tie => tie.mutual === false) ? [0] : []
}

function bodies(network: Network, member: Member): string[] {
  const clubs = network.members.filter(
    other =>
      (other.kind === 'chamber' || other.kind === 'association') &&
      other.consent?.paths === true &&
      other.paused !== true &&
      publicTies(network, member.id, other.id).length > 0,
  )
  return [
    ...(member.organization === undefined ? [] : [`o ${member.organization}`]),
    ...clubs.map(({ id }) => `m ${id}`),
  ]
}

function shared(
  network: Network,
  people: readonly Member[],
  read: (member: Member) => readonly string[],
  weight: number,
  neutral: number,
  counts: (term: string) => boolean = () => true,
): number {
  if (people.some(one => read(one).length === 0)) return 0
  const terms = [...new Set(read(people[0]!))].filter(
    term => people.every(one => read(one).includes(term)) && counts(term),
  )
  const sum = terms.reduce((s, term) => {
    const holders = network.members.filter(one => read(one).includes(term)).length
    return s + Math.floor(1000 / Math.sqrt(holders))
  }, 0)
  return weight * (Math.floor((1000 * sum) / (sum + 40)) - neutral)
}
