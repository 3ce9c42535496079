import { countryName } from './country-name.ts'
import { splitEnds } from './country-parts.ts'
import { type Reading, read, type Sources } from './country-reading.ts'
import { fold } from './fold.ts'
import { ambiguous, type Resolution, resolved, unknown } from './resolution.ts'
import { looseKey } from './words.ts'

const name = (code: string) => countryName(code, 'en')

/** One country that every reading agrees with is the answer; several are asked about; none is no answer yet. */
export function settle(readings: readonly Reading[]): Resolution | undefined {
  const sure = new Set(readings.flatMap(reading => reading.sure))
  const perhaps = readings.filter(reading => reading.perhaps.length > 0).map(reading => reading.perhaps)
  const places = readings.filter(reading => reading.places.length > 0).map(reading => reading.places)
  const [only] = sure.size === 1 ? sure : agreed(perhaps, places)
  if (only !== undefined) {
    const others = [...perhaps, ...places].filter(codes => !codes.includes(only))
    const via = readings.find(reading => reading.sure.includes(only))?.via ?? 'code'
    return others.length === 0 ? resolved(only, via, name) : ambiguous([only, ...others.flat()], name)
  }
  const asked = [...sure, ...perhaps.flat()]
  if (asked.length > 0) return ambiguous([...asked, ...places.flat()], name)
  return places.length > 0 ? unknown(places.flat(), name) : undefined
}

/** An unclear code beside a place of exactly that country ("Köln, DE") is clear. */
function agreed(perhaps: readonly (readonly string[])[], places: readonly (readonly string[])[]): readonly string[] {
  const [codes] = perhaps
  const [place] = places
  if (perhaps.length !== 1 || codes === undefined || place === undefined || place.length !== 1) return []
  return codes.filter(code => code === place[0])
}

/** "China/Hongkong": two countries with a stroke between them are two, whatever they are when read in one breath. */
export function settleList(listed: readonly string[], sources: Sources): Resolution | undefined {
  if (listed.length < 2) return undefined
  const readings = listed.map(part => read(part, sources))
  return readings.every(reading => reading.sure.length > 0) ? settle(readings) : undefined
}

/** "Aachen Germany": a country's name after or before a known place of it. Before or after anything else it is only asked about. */
export function settleEnds(text: string, sources: Sources): Resolution | undefined {
  const asked: string[] = []
  for (const [country, rest] of splitEnds(text)) {
    const reading = read(country, sources)
    if (reading.via === 'code' || reading.sure.length === 0) continue
    const places = sources.places.get(looseKey(fold(rest)))
    if (places?.includes(reading.sure[0]!)) return resolved(reading.sure[0]!, reading.via, name)
    asked.push(...reading.sure, ...(places ?? []))
  }
  return asked.length > 0 ? ambiguous(asked, name) : undefined
}

const QUALIFIER =
  /^(?:sud|nord|ost|west|neu|south|southern|north|northern|east|eastern|west|western|new|guney|kuzey|dogu|bati|yeni|aquatorial|aquatoriale|equatorial|ekvator|zentral|central|bissau|rep|dem rep|republic|republik|republic of|democratic republic|democratic republic of the|republic of the|french|dutch|british|us|franzosisch)$/u

/** "Sudan, Süd": a word that makes another country of the name beside it belongs in front of it. */
export function settleQualified(parts: readonly string[], sources: Sources): Resolution | undefined {
  const [first, second] = parts
  if (parts.length !== 2 || first === undefined || second === undefined || !QUALIFIER.test(fold(second)))
    return undefined
  const joined = settle([read(`${second} ${first}`, sources)]) ?? settle([read(`${first} ${second}`, sources)])
  if (joined !== undefined) return joined
  // "Dallas, US": beside what is no country it is no part of a name.
  const { sure, perhaps } = read(first, sources)
  return sure.length + perhaps.length === 0 ? undefined : ambiguous([...sure, ...perhaps], name)
}

/** "Deutsch-Türkisch": two countries joined by a hyphen that is no part of a name. */
export function settlePair(text: string, sources: Sources): Resolution | undefined {
  const halves = text.split(/[-–]/)
  if (halves.length !== 2) return undefined
  const readings = halves.map(half => read(half.trim(), sources))
  return readings.every(reading => reading.sure.length > 0) ? settle(readings) : undefined
}
