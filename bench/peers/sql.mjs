// The standard policy as SQL, for both databases: what differs between them is in `dialect`.
//   members   m, open, ties (how many contacts), r (their rarity), opensKey (equal for whoever opens the same countries), of
//             each record its value plus one, of each field the number of the set of terms; 0 for none
//   terms     what each set has        cells      an affinity's cells     reach, stands   regions by their countries
//   ties      both ways                divisions  codes of industries     outcomes, avoided, and asked: who asks
// A set of terms is scored once for everybody who has it; only then are members looked at, as many joins as signals each.

const MARKETS = 'targetMarkets'
const INTRODUCED = "('introduced','accepted','met','useful','partners','bad')"
const RULES =
  'differentMember differentOrganization notConnected notAvoided consented notIntroducedSince notDeclined notCompetitors crossBorder'

/** Run once, after the files were read: what no question changes. */
export function preparation({ fields, rules }, { create }) {
  const days = rules.find(({ rule }) => rule === 'notIntroducedSince').days
  const stopped = `stage = 'declined' OR (stage IN ${INTRODUCED} AND age >= 0 AND age < ${days})`
  return [
    ...fields.map(field => create(`terms_${field}`, 'term', `SELECT s, term FROM terms WHERE field = '${field}'`)),
    ...fields.map(field =>
      create(
        `rarities_${field}`,
        'term',
        `SELECT t.term AS term, CAST(floor(1000 / sqrt(count(*))) AS BIGINT) AS rarity
         FROM members m JOIN terms_${field} t ON t.s = m.${field} GROUP BY t.term`,
      ),
    ),
    create(
      'blocked',
      'a',
      `SELECT a, b FROM ties UNION ALL SELECT a, b FROM avoided UNION ALL SELECT b, a FROM avoided
       UNION ALL SELECT a, b FROM outcomes WHERE ${stopped} UNION ALL SELECT b, a FROM outcomes WHERE ${stopped}`,
    ),
  ]
}

/** Everybody who asks at once: rows (a, b, score, confidence), best first. */
export function question(policy, dialect) {
  const { rules, fusion, threshold, limit } = policy
  if (rules.map(({ rule }) => rule).join(' ') !== RULES || fusion.kind !== 'mutual' || threshold === null)
    throw new Error('These statements are for the standard rules, both sides and a threshold')
  const parts = policy.signals.map((signal, i) => partOf(signal, `s${i}`))
  const sum = side => [policy.bias, ...parts.map(part => part[side])].join('\n      + ')
  const all = 2 * policy.signals.reduce((total, { weight }) => total + Math.abs(weight), 0)
  const { reciprocity: rho } = fusion
  const needs = parts.find(({ signal }) => signal.shape === 'overlap' && signal.x === 'needs' && signal.y === 'offers')
  const [served, serves] = needs.keys
  return `
WITH own AS (SELECT * FROM members WHERE open = 1 AND m IN (SELECT m FROM asked)),
${parts.flatMap(({ tables }) => tables).join(',\n')},
${rivalTables()},
sums AS (
  SELECT own.m AS a, c.m AS b, c.industries AS industries, c.${MARKETS} AS markets, c.baseCountry AS base,
    COALESCE(${served}.u, 0) + COALESCE(${serves}.u, 0) AS served,
    ${sum('f')} AS f,
    ${sum('g')} AS g,
    ${parts.map(({ known }) => known).join('\n      + ')} AS known
  FROM own CROSS JOIN members c
  ${parts.flatMap(({ joins }) => joins).join('\n  ')}
  WHERE c.open = 1 AND c.m <> own.m
    AND (own.opensKey = 0 OR c.opensKey = 0 OR own.opensKey <> c.opensKey)
    AND (own.organization = 0 OR c.organization = 0 OR own.organization <> c.organization)),
scored AS (
  SELECT sums.*, CAST(floor((${1000 - rho} * (f + g) + ${2 * rho} * least(f, g)) / 2000.0) AS BIGINT) AS score,
    CAST(floor(1000.0 * known / ${all}) AS BIGINT) AS confidence
  FROM sums),
good AS (SELECT * FROM scored WHERE score >= ${threshold.score} AND confidence >= ${threshold.confidence}),
fair AS (
  SELECT good.a AS a, good.b AS b, score, confidence FROM good
  LEFT JOIN rival_divisions d ON d.a = good.a AND d.s = good.industries
  LEFT JOIN rival_bases p ON p.a = good.a AND p.s = good.base
  LEFT JOIN rival_markets q ON q.a = good.a AND q.s = good.markets
  WHERE COALESCE(d.u, 0) = 0 OR served > 0 OR (COALESCE(p.u, 0) = 0 AND COALESCE(q.u, 0) = 0)),
free AS (
  SELECT fair.a AS a, fair.b AS b, score, confidence FROM fair
  ${dialect.antiJoin} (SELECT blocked.a AS a, blocked.b AS b FROM blocked JOIN asked ON asked.m = blocked.a) x
    ON x.a = fair.a AND x.b = fair.b),
ranked AS (SELECT a, b, score, confidence, row_number() OVER (PARTITION BY a ORDER BY score DESC, b) AS place FROM free)
SELECT a, b, score, confidence FROM ranked WHERE place <= ${limit} ORDER BY a, place`
}

/**
 * A signal as tables of v + 1 by asking member and set, their joins, and what either side gains; no row is unknown for an
 * affinity, and nothing in common for an overlap.
 */
function partOf(signal, name) {
  if (signal.curve !== undefined) throw new Error('These statements know no curves')
  const { shape, weight: w, neutral: n, x, y } = signal
  const join = (key, field) => `LEFT JOIN ${key} ON ${key}.a = own.m AND ${key}.s = c.${field}`
  const ifKnown = (when, points) => `CASE WHEN ${when} THEN ${points} ELSE 0 END`
  const weighed = (u, when) => ifKnown(when, `${w} * (${u} - 1 - ${n})`)
  const [forth, back] = [`${name}f`, `${name}b`]
  const u = key => `COALESCE(${key}.u, 0)`
  if (shape === 'overlap') {
    const isSame = x === y
    const isThere = (mine, theirs) => `own.${mine} > 0 AND c.${theirs} > 0`
    const gain = (key, when) => ifKnown(when, `${w} * (greatest(${u(key)} - 1, 0) - ${n})`)
    const other = isSame ? forth : back
    return {
      signal,
      keys: [forth, other],
      tables: isSame ? [overlapTable(signal, forth)] : [overlapTable(signal, forth), turnedTable(signal, back)],
      joins: isSame ? [join(forth, y)] : [join(forth, y), join(back, x)],
      f: gain(forth, isThere(x, y)),
      g: gain(other, isThere(y, x)),
      known: `${ifKnown(isThere(x, y), Math.abs(w))} + ${ifKnown(isThere(y, x), Math.abs(w))}`,
    }
  }
  if (shape === 'affinity') {
    if (x !== y || signal.by !== 'best') throw new Error('These statements know best cells of one field')
    const points = weighed(u(forth), `${u(forth)} > 0`)
    return {
      signal,
      tables: [affinityTable(signal, forth)],
      joins: [join(forth, y)],
      f: points,
      g: points,
      known: ifKnown(`${u(forth)} > 0`, 2 * Math.abs(w)),
    }
  }
  if (shape === 'record') {
    const [theirs, ours] = [`c.${signal.name}`, `own.${signal.name}`]
    const weight = Math.abs(w)
    return {
      signal,
      tables: [],
      joins: [],
      f: weighed(theirs, `${theirs} > 0`),
      g: weighed(ours, `${ours} > 0`),
      known: `${ifKnown(`${theirs} > 0`, weight)} + ${ifKnown(`${ours} > 0`, weight)}`,
    }
  }
  const isTied = 'own.ties > 0 AND c.ties > 0'
  const points = ifKnown(isTied, `${w} * (greatest(${u(forth)} - 1, 0) - ${n})`)
  return {
    signal,
    tables: [contactsTable(signal, forth)],
    joins: [`LEFT JOIN ${forth} ON ${forth}.a = own.m AND ${forth}.b = c.m`],
    f: points,
    g: points,
    known: ifKnown(isTied, 2 * Math.abs(w)),
  }
}

const saturating = ({ half }, sum) => `CAST(floor(1000.0 * ${sum} / (${sum} + ${half})) AS BIGINT) + 1`

/** What each asking member wants, by the set of y that candidates have; a region through the rarest of its countries. */
function overlapTable(signal, name) {
  const { x, y } = signal
  const reach = x === MARKETS
  return `${name} AS (
  SELECT a, s, ${saturating(signal, 'sum(best)')} AS u FROM (
    SELECT own.m AS a, h.s AS s, w.term AS term, max(r.rarity) AS best
    FROM own JOIN terms_${x} w ON w.s = own.${x}
    ${reach ? 'JOIN reach ON reach.market = w.term' : ''}
    JOIN terms_${y} h ON h.term = ${reach ? 'reach.country' : 'w.term'}
    JOIN rarities_${y} r ON r.term = h.term GROUP BY own.m, h.s, w.term) t
  GROUP BY a, s)`
}

/** What candidates want, by their set of x. */
function turnedTable(signal, name) {
  const { x, y } = signal
  const reach = x === MARKETS
  return `${name} AS (
  SELECT a, s, ${saturating(signal, 'sum(best)')} AS u FROM (
    SELECT own.m AS a, w.s AS s, w.term AS term, max(r.rarity) AS best
    FROM own JOIN terms_${y} h ON h.s = own.${y} JOIN rarities_${y} r ON r.term = h.term
    ${reach ? 'JOIN reach ON reach.country = h.term' : ''}
    JOIN terms_${x} w ON w.term = ${reach ? 'reach.market' : 'h.term'} GROUP BY own.m, w.s, w.term) t
  GROUP BY a, s)`
}

function affinityTable({ name: signal, x, y }, name) {
  return `${name} AS (
  SELECT own.m AS a, h.s AS s, max(cells.cell) + 1 AS u
  FROM own JOIN terms_${x} w ON w.s = own.${x}
  JOIN cells ON cells.signal = '${signal}' AND cells.x = w.term JOIN terms_${y} h ON h.term = cells.y
  GROUP BY own.m, h.s)`
}

/** Paths over one contact: the inverted U of their sum. */
function contactsTable({ peak, reach }, name) {
  if (peak === undefined || reach !== 2) throw new Error('These statements know paths over one contact, with a peak')
  return `${name} AS (
  SELECT a, b, CAST(floor(1000.0 * least(paths, ${peak}) / greatest(paths, ${peak})) AS BIGINT) + 1 AS u FROM (
    SELECT own.m AS a, t.b AS b, sum(CAST(floor(o.strength * t.strength * c.r / 1000.0) AS BIGINT)) AS paths
    FROM own JOIN ties o ON o.a = own.m JOIN ties t ON t.a = o.b JOIN members c ON c.m = o.b
    WHERE t.b <> own.m GROUP BY own.m, t.b) p)`
}

/** Of each asking member the sets of industries with a division in common, and the bases and targets with a market. */
function rivalTables() {
  const markets = `(SELECT own.m AS m, t.term AS term FROM own JOIN terms_baseCountry t ON t.s = own.baseCountry UNION ALL
    SELECT own.m AS m, stands.country AS term FROM own JOIN terms_${MARKETS} t ON t.s = own.${MARKETS} JOIN stands ON stands.market = t.term)`
  return `rival_divisions AS (
  SELECT DISTINCT own.m AS a, h.s AS s, 1 AS u FROM own JOIN terms_industries w ON w.s = own.industries
  JOIN divisions d ON d.term = w.term JOIN terms_industries h ON h.term = w.term),
rival_bases AS (SELECT DISTINCT k.m AS a, h.s AS s, 1 AS u FROM ${markets} k JOIN terms_baseCountry h ON h.term = k.term),
rival_markets AS (
  SELECT DISTINCT k.m AS a, h.s AS s, 1 AS u FROM ${markets} k
  JOIN stands ON stands.country = k.term JOIN terms_${MARKETS} h ON h.term = stands.market)`
}
