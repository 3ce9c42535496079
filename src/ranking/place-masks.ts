import { fieldOf, setAt } from '../columns/columns.ts'
import { uint32, wordsFor, writeBit } from '../columns/lists.ts'
import type { Field } from '../policy/field.ts'
import type { Corridor, Rule } from '../policy/rule.ts'
import { refusesUnknown } from '../policy/rule.ts'
import { fieldsOfRule } from '../policy/rule-fields.ts'
import { holding } from './holding.ts'
import type { RuleSource } from './place-rule.ts'

/** Whom a rule may admit, of the places compiled. Members who ask and are of one class have the same candidates. */
export interface PlaceMask {
  classOf(asking: number): number
  /** A bit for each candidate; set for all places that were written later, of which it does not speak. */
  candidates(one: number): Uint32Array
}

/** Undefined for rules that depend on both members in more ways than a few. */
export function placeMask(rule: Rule, source: RuleSource): PlaceMask | undefined {
  if (!fieldsOfRule(rule).every(field => source.columns.fields.has(field))) return undefined
  switch (rule.rule) {
    case 'corridor':
      return corridorMask(rule, source)
    case 'inCountry':
      return maskOfSecond(rule, 'baseCountry', [rule.country], source)
    case 'speaks':
      return maskOfSecond(rule, 'languages', [rule.language], source)
    case 'kind':
      return maskOfSecond(rule, 'kind', rule.kinds, source)
    default:
      return undefined
  }
}

const [ONE, OTHER, UNKNOWN] = [1, 2, 4]
const BOTH = ONE | OTHER

/** Whoever opens one of the countries is joined to who opens the other, unless both open both. */
function corridorMask(rule: Corridor, source: RuleSource): PlaceMask {
  const { columns } = source
  const [opensOne, opensOther] = rule.between.map(country => holding(source, 'opens', [country]))
  const setOf = setAt(columns, fieldOf(columns, 'opens'))
  const classOf = (place: number) => {
    const set = setOf(place)
    return set === 0 ? UNKNOWN : opensOne![set]! * ONE + opensOther![set]! * OTHER
  }
  const isKept = !refusesUnknown(rule)
  const joins = (a: number, b: number) => {
    if (a === UNKNOWN || b === UNKNOWN) return isKept
    const isJoined = ((a & ONE) !== 0 && (b & OTHER) !== 0) || ((a & OTHER) !== 0 && (b & ONE) !== 0)
    return isJoined && (a !== BOTH || b !== BOTH)
  }
  const bits = remembered(source, ['corridor', rule.between, isKept])
  return { classOf, candidates: asking => bits(asking, b => joins(asking, classOf(b))) }
}

function maskOfSecond(rule: Rule, field: Field, terms: readonly string[], source: RuleSource): PlaceMask {
  const setOf = setAt(source.columns, fieldOf(source.columns, field))
  const holds = holding(source, field, terms)
  const isKept = !refusesUnknown(rule)
  const bits = remembered(source, [field, terms, isKept])
  return { classOf: () => 0, candidates: () => bits(0, b => (setOf(b) === 0 ? isKept : holds[setOf(b)] === 1)) }
}

/** What compiled places say never changes; whoever is no longer there is taken out elsewhere. */
function remembered({ columns, kept }: RuleSource, what: unknown) {
  const made: Uint32Array[] = []
  return (one: number, admits: (place: number) => boolean): Uint32Array => {
    made[one] ??= kept.of(kept, { name: `candidates of ${JSON.stringify([what, one])}` }, () => {
      const bits = uint32(wordsFor(columns.compiled)).fill(0xffffffff)
      for (let place = 0; place < columns.compiled; place++) if (!admits(place)) writeBit(bits, place, false)
      return bits
    })
    return made[one]
  }
}
