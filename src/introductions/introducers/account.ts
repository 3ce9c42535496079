import type { Member } from '../../members/member.ts'
import type { Missing } from '../../scoring/finding.ts'
import type { Locale } from '../../vocabulary/locale.ts'
import { dayText } from '../day-text.ts'
import { fillSentence } from '../fill.ts'
import type { Introducer } from '../introduction.ts'
import { label } from '../label.ts'
import { percent } from '../percent.ts'
import type { Common, Path } from './path-value.ts'
import { commonOf, pointsAt, sharedOn, valuesOf } from './path-value.ts'
import type { Aspect } from './recipe.ts'
import { ASPECTS, RECIPE } from './recipe.ts'
import type { RankedPath } from './search.ts'
import { ASPECT_TEXTS } from './texts.ts'
import type { Ways } from './ways.ts'
import { UNKNOWN } from './ways.ts'

const SHARED: readonly Aspect[] = ['sharedLanguage', 'sharedAssociation', 'sharedIndustry', 'sharedOrigin']
const FIELDS = { sharedLanguage: 'languages', sharedIndustry: 'industries', sharedOrigin: 'originCountries' } as const

export function tellIntroducer(ways: Ways, from: number, to: number, path: RankedPath, locale: Locale): Introducer {
  const { members } = ways
  const common = commonOf(ways, from, to)
  const values = valuesOf(ways, path, common)
  const rows = ASPECTS.map((signal, at) => ({ signal, value: values[at]!, points: pointsAt(at, values[at]!) }))
  const texts = evidence(ways, path, common, locale)
  const known = rows.filter(({ value }) => value !== UNKNOWN)
  const everybody = [from, ...path.via, to]
  return {
    via: path.via.map(place => members[place]!.id),
    score: path.score,
    reasons: known
      .map(row => ({ ...row, text: sentence(row.signal, row.value, texts, locale) }))
      .sort((p, q) => Math.abs(q.points) - Math.abs(p.points)),
    unknown: rows
      .filter(({ value }) => value === UNKNOWN)
      .map(({ signal }) => ({ signal, missing: missingFor(signal, ways, everybody) })),
  }
}

/** What is shared is named, however little it is worth: a language that everybody speaks is common to all of them too. */
function sentence(aspect: Aspect, value: number, texts: ReadonlyMap<string, string>, locale: Locale): string {
  const { found, none } = ASPECT_TEXTS[aspect][locale]
  const terms = texts.get(aspect)
  const isFound = terms === undefined ? value > 0 && value >= RECIPE[aspect].neutral : terms !== ''
  return fillSentence(isFound ? found : none, new Map([...texts, ['terms', terms ?? '']]))
}

/** What the sentences name. */
function evidence(ways: Ways, path: Path, common: Common, locale: Locale): ReadonlyMap<string, string> {
  const terms = SHARED.map((aspect, i): [string, string] => {
    const shared = sharedOn(ways, path, common, i) ?? []
    return [aspect, shared.map(term => termText(aspect, term, ways, locale)).join(', ')]
  })
  const via = path.via.map(place => ways.members[place]!.name).join(' → ')
  return new Map([['via', via], ...tieTexts(ways, path, locale), ...terms])
}

function tieTexts({ acquaintances, twoWay }: Ways, path: Path, locale: Locale): [string, string][] {
  const ties = path.ties.map(tie => acquaintances[tie]!)
  const days = ties.flatMap(({ last }) => last ?? [])
  const say = (some: readonly string[]) => some.map(day => dayText(day, locale)).join(', ')
  const said = path.ties.map(tie => twoWay[tie]!).filter(value => value !== UNKNOWN)
  const mutual = said.filter(value => value > 0).length
  return [
    ['values', ties.map(({ strength }) => percent(strength, locale)).join(', ')],
    ['dates', say(days)],
    ['oldest', say([...days].sort().slice(0, 1))],
    ['count', String(mutual)],
    ['known', String(said.length)],
    ['oneSided', String(said.length - mutual)],
  ]
}

function termText(aspect: Aspect, term: string, { members, placeOf }: Ways, locale: Locale): string {
  if (aspect === 'sharedLanguage') return label('language', term, locale)
  if (aspect === 'sharedIndustry') return label('industry', term, locale)
  if (aspect === 'sharedOrigin') return label('country', term, locale)
  const name = term.slice(term.indexOf(':') + 1)
  return term.startsWith('member:') ? members[placeOf.get(name)!]!.name : name
}

/** Which fields of whom would have to be filled: an association is known through ties. */
function missingFor(aspect: Aspect, { members, shared }: Ways, everybody: readonly number[]): readonly Missing[] {
  const at = SHARED.indexOf(aspect)
  const idOf = (place: number): Member['id'] => members[place]!.id
  if (at < 0) return everybody.slice(1, -1).map(place => ({ member: idOf(place), field: 'ties' }))
  const field = aspect in FIELDS ? FIELDS[aspect as keyof typeof FIELDS] : 'ties'
  return everybody.filter(place => shared[at]!.isEmpty(place)).map(place => ({ member: idOf(place), field }))
}
