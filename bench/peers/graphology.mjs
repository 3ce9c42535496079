// node graphology.mjs <folder>: the questions of a folder over a graph of members, ties and terms alone, as one would write
// it by hand: what two have in common is found by walking from member to term to member, the rest pair by pair.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import graphology from 'graphology'
import { readAsked, readPolicy, tell } from './answers.mjs'

const [folder] = process.argv.slice(2)
const policy = readPolicy(folder)
const asked = readAsked(folder)
const MARKETS = 'targetMarkets'

function* rowsOf(name) {
  const [head, ...lines] = readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split('\n')
  const columns = head.split(',')
  for (const line of lines) {
    const cells = line.split(',').map(cell => (/^-?\d+$/.test(cell) ? Number(cell) : cell))
    yield Object.fromEntries(columns.map((column, i) => [column, cells[i]]))
  }
}

function listsOf(name, from, to) {
  const lists = new Map()
  for (const row of rowsOf(name)) lists.set(row[from], [...(lists.get(row[from]) ?? []), row[to]])
  return lists
}

const begun = performance.now()
const graph = new graphology.UndirectedGraph()
const sets = new Map()
for (const { field, s, term } of rowsOf('terms')) {
  const key = `${field}:${s}`
  if (!sets.has(key)) sets.set(key, [])
  sets.get(key).push(term)
}
for (const row of rowsOf('members')) {
  const terms = Object.fromEntries(policy.fields.map(field => [field, sets.get(`${field}:${row[field]}`) ?? []]))
  graph.addNode(`member:${row.m}`, { ...row, terms })
  for (const field of policy.fields)
    for (const term of terms[field]) {
      graph.mergeNode(`${field}:${term}`)
      graph.addEdge(`member:${row.m}`, `${field}:${term}`)
    }
}
const ties = new Map(graph.mapNodes(node => [node, []]))
for (const { a, b, strength } of rowsOf('ties')) if (a < b) graph.addEdge(`member:${a}`, `member:${b}`, { strength })
graph.forEachEdge((_edge, { strength }, one, other) => {
  if (strength === undefined) return
  ties.get(one).push([other, strength])
  ties.get(other).push([one, strength])
})
const cells = new Map()
for (const { signal, x, y, cell } of rowsOf('cells')) cells.set(`${signal}:${x}:${y}`, cell)
const [reach, countriesOf] = [listsOf('reach', 'market', 'country'), listsOf('stands', 'market', 'country')]
const divisions = new Set([...rowsOf('divisions')].map(({ term }) => term))
const stopped = new Set()
const days = policy.rules.find(({ rule }) => rule === 'notIntroducedSince').days
for (const { a, b } of rowsOf('avoided')) stopped.add(`${a}:${b}`).add(`${b}:${a}`)
for (const { a, b, stage, age } of rowsOf('outcomes'))
  if (stage === 'declined' || (stage !== 'proposed' && age >= 0 && age < days))
    stopped.add(`${a}:${b}`).add(`${b}:${a}`)
const load = performance.now() - begun

const rarity = node => Math.floor(1000 / Math.sqrt(graph.degree(node)))
const through = (field, term) => (field === MARKETS ? reach.get(term) : [term])

/** s of an overlap by member: what a wants and they have, or the other way about. */
function overlaps(a, { x, y }, isBackward) {
  const sums = new Map()
  if (isBackward) {
    const best = new Map()
    for (const held of graph.getNodeAttribute(a, 'terms')[y])
      for (const wanted of x === MARKETS
        ? [...reach].filter(([, list]) => list.includes(held)).map(([market]) => market)
        : [held])
        best.set(wanted, Math.max(best.get(wanted) ?? 0, rarity(`${y}:${held}`)))
    for (const [wanted, value] of best)
      if (graph.hasNode(`${x}:${wanted}`))
        graph.forEachNeighbor(`${x}:${wanted}`, b => sums.set(b, (sums.get(b) ?? 0) + value))
    return sums
  }
  for (const wanted of graph.getNodeAttribute(a, 'terms')[x]) {
    const best = new Map()
    for (const held of through(x, wanted))
      if (graph.hasNode(`${y}:${held}`)) {
        const value = rarity(`${y}:${held}`)
        graph.forEachNeighbor(`${y}:${held}`, b => best.set(b, Math.max(best.get(b) ?? 0, value)))
      }
    for (const [b, value] of best) sums.set(b, (sums.get(b) ?? 0) + value)
  }
  return sums
}

function paths(a) {
  const sums = new Map()
  for (const [c, first] of ties.get(a)) {
    const r = graph.getNodeAttribute(c, 'r')
    for (const [b, second] of ties.get(c))
      if (b !== a) sums.set(b, (sums.get(b) ?? 0) + Math.floor((first * second * r) / 1000))
  }
  return sums
}

function bestCell({ name, x, y }, own, other) {
  let best = -1
  for (const one of own.terms[x])
    for (const another of other.terms[y]) best = Math.max(best, cells.get(`${name}:${one}:${another}`) ?? -1)
  return best
}

/** A signal for one who asks: of each candidate the values both ways, −1 for unknown. */
function prepare(signal, a, own) {
  const { shape, x, y, half, peak } = signal
  if (shape === 'overlap') {
    const [forth, back] = [overlaps(a, signal, false), overlaps(a, signal, true)]
    const value = sum => Math.floor((1000 * sum) / (sum + half))
    return (b, other) => [
      own.terms[x].length && other.terms[y].length ? value(forth.get(b) ?? 0) : -1,
      own.terms[y].length && other.terms[x].length ? value(back.get(b) ?? 0) : -1,
    ]
  }
  if (shape === 'contacts') {
    const sums = paths(a)
    return (b, other) => {
      if (own.ties === 0 || other.ties === 0) return [-1, -1]
      const sum = sums.get(b) ?? 0
      const value = Math.floor((1000 * Math.min(sum, peak)) / Math.max(sum, peak))
      return [value, value]
    }
  }
  if (shape === 'record') return (_b, other) => [other[signal.name] - 1, own[signal.name] - 1]
  return (_b, other) => [bestCell(signal, own, other), bestCell(signal, other, own)]
}

const marketsOf = ({ terms }) =>
  new Set([...terms.baseCountry, ...terms[MARKETS].flatMap(term => countriesOf.get(term))])
const meets = (one, other) => one.some(term => other.includes(term))

function admits(a, b, own, other) {
  if (a === b || own.open === 0 || other.open === 0 || graph.hasEdge(a, b) || stopped.has(`${own.m}:${other.m}`))
    return false
  if (own.opensKey > 0 && own.opensKey === other.opensKey) return false
  if (own.organization > 0 && own.organization === other.organization) return false
  if (!own.terms.industries.some(code => divisions.has(code) && other.terms.industries.includes(code))) return true
  if (meets(own.terms.needs, other.terms.offers) || meets(other.terms.needs, own.terms.offers)) return true
  const markets = marketsOf(other)
  return ![...marketsOf(own)].some(country => markets.has(country))
}

function top(m) {
  const { signals, bias, fusion, threshold, limit } = policy
  const all = 2 * signals.reduce((sum, { weight }) => sum + Math.abs(weight), 0)
  const a = `member:${m}`
  const own = graph.getNodeAttributes(a)
  const prepared = signals.map(signal => ({ ...signal, find: prepare(signal, a, own) }))
  const good = []
  graph.forEachNode((b, other) => {
    if (other.m === undefined || !admits(a, b, own, other)) return
    let [f, g, known] = [bias, bias, 0]
    for (const { find, weight, neutral } of prepared) {
      const [forth, back] = find(b, other)
      if (forth >= 0) [f, known] = [f + weight * (forth - neutral), known + Math.abs(weight)]
      if (back >= 0) [g, known] = [g + weight * (back - neutral), known + Math.abs(weight)]
    }
    const rho = fusion.reciprocity
    const score = Math.floor(((1000 - rho) * (f + g) + 2 * rho * Math.min(f, g)) / 2000)
    const confidence = Math.floor((1000 * known) / all)
    if (score >= threshold.score && confidence >= threshold.confidence) good.push([m, other.m, score, confidence])
  })
  return good.sort((p, q) => q[2] - p[2] || p[1] - q[1]).slice(0, limit)
}

const asking = performance.now()
const rows = asked.flatMap(top)
tell('graphology', load, performance.now() - asking, asked, rows)
