import type { Random } from '../oracle/worlds/random.ts'

const WORDS: readonly string[] = [
  '',
  ' ',
  'DE',
  'TR',
  'Türkei',
  'a',
  'b',
  'company',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  '2026-11-22',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
  'C28',
  'EU',
  'de|tr',
  'accepted',
  'from',
  'to',
  'proposed',
  'manager',
  'members',
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\ufeff',
  'ﬁ',
  'İ',
  'ı',
  '=cmd()',
  '<script>',
  "'; DROP TABLE x; --",
  '{name}',
  '%s',
  '../../etc',
  'x'.repeat(5000),
  '😀'.repeat(300),
]

const KEYS: readonly string[] = [
  'id',
  'name',
  'kind',
  'organization',
  'baseCountry',
  'originCountries',
  'accessCountries',
  'industries',
  'targetMarkets',
  'languages',
  'offers',
  'needs',
  'goals',
  'size',
  'capacity',
  'avoid',
  'paused',
  'joined',
  'contact',
  'locale',
  'labels',
  'consent',
  'from',
  'to',
  'strength',
  'groupSize',
  'since',
  'last',
  'private',
  'date',
  'stage',
  'side',
  'by',
  'step',
  'who',
  'share',
  'rule',
  'of',
  'code',
  'days',
  'between',
  'country',
  'language',
  'kinds',
  'whenUnknown',
  'shape',
  'x',
  'y',
  'half',
  'weight',
  'neutral',
  'curve',
  'cells',
  'by',
  'reach',
  'far',
  'peak',
  'events',
  'halfLife',
  'signals',
  'rules',
  'fusion',
  'threshold',
  'bias',
  'slope',
  'offset',
  'blind',
  'limit',
  'locale',
  'now',
  'audience',
  'seed',
  'min',
  'max',
  'slots',
  'tables',
  'seats',
  '__proto__',
  'constructor',
  'toJSON',
  'Herkunft',
  'Land',
  'Firma',
  'term',
  'until',
]

const NUMBERS = [0, -0, 1, -1, 0.5, 1e9, -1e9, 2 ** 53, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 1000, 999, 3]

/** A value of any sort, the deeper the plainer. Functions and getters that throw are not among them: nobody can read those. */
export function junk(random: Random, depth = 0): unknown {
  const kind = random.whole(0, depth > 3 ? 5 : 9)
  switch (kind) {
    case 0:
      return random.pick([undefined, null, true, false])
    case 1:
    case 2:
      return random.pick(NUMBERS)
    case 3:
    case 4:
    case 5:
      return random.pick(WORDS)
    case 6:
    case 7:
      return Array.from({ length: random.whole(0, 4) }, () => junk(random, depth + 1))
    case 8:
      return junkRecord(random, depth)
    default:
      return random.pick([
        new Date(0),
        new Map([['a', 1]]),
        new Set([1]),
        Symbol('s'),
        10n,
        new Uint8Array(3),
        /x/,
        Object.create(null),
      ])
  }
}

/** A record with names that mean something, and any values. */
export function junkRecord(random: Random, depth = 0): Record<string, unknown> {
  const entries = Array.from(
    { length: random.whole(0, 6) },
    () => [random.pick(KEYS), junk(random, depth + 1)] as const,
  )
  return Object.fromEntries(entries)
}

/** The same value with one place in it replaced by junk: nearly right is where mistakes hide. */
export function damaged(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.25)) return junk(random, 1)
  if (Array.isArray(value)) {
    if (value.length === 0) return [junk(random, 1)]
    const at = random.whole(0, value.length - 1)
    return value.map((one: unknown, i) => (i === at ? damaged(one, random) : one))
  }
  const entries = Object.entries(value)
  if (entries.length === 0 || random.chance(0.2)) return { ...value, [random.pick(KEYS)]: junk(random, 1) }
  const [key] = random.pick(entries)
  return Object.fromEntries(
    entries.map(([name, one]) => [name, name === key ? damaged(one, random) : (one as unknown)]),
  )
}
