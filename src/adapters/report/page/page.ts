import { dayText } from '../../../introductions/day-text.ts'
import type { ReportMember, ReportModel } from '../model.ts'
import type { Words } from './words.ts'
import { WORDS } from './words.ts'

/** Names stand as marks in sentences: see texts.ts. */
const FIRST_MARK = 0xf0000

export type Language = 0 | 1 | 2
export const CODES = ['de', 'tr', 'en'] as const

/** The data in the language chosen. */
export interface Page {
  readonly model: ReportModel
  readonly language: Language
  readonly words: Words
  text(number: number, names?: readonly string[]): string
  country(code: string): string
  day(iso: string): string
  member(place: number): ReportMember
  readonly contactsOf: (place: number) => readonly number[]
}

export function createPage(model: ReportModel): (language: Language) => Page {
  const contacts = new Map<number, number[]>()
  const join = (a: number, b: number) => {
    const known = contacts.get(a)
    if (known === undefined) contacts.set(a, [b])
    else known.push(b)
  }
  for (let i = 0; i < model.ties.length; i += 2) {
    join(model.ties[i]!, model.ties[i + 1]!)
    join(model.ties[i + 1]!, model.ties[i]!)
  }
  return language => {
    const words = WORDS[language]
    const text = (number: number, names: readonly string[] = []) =>
      names.reduce(
        (told, name, i) => told.replaceAll(String.fromCodePoint(FIRST_MARK + i), () => isolated(name)),
        model.texts[language]![number]!,
      )
    return {
      model,
      language,
      words,
      text,
      country: code => (code === '' ? words.notStated : text(model.countries[code]!)),
      day: iso => dayText(iso, CODES[language]),
      member: place => model.members[place]!,
      contactsOf: place => contacts.get(place) ?? [],
    }
  }
}

export function percent(thousandths: number, language: Language): string {
  const whole = Math.round(thousandths / 10)
  return [`${whole} %`, `%${whole}`, `${whole}%`][language]!
}

/** FIRST STRONG ISOLATE and its end, which nobody sees in a source either. */
const [ISOLATE, END] = [0x2068, 0x2069].map(code => String.fromCodePoint(code))

/** What people wrote, within a sentence: written from right to left, it leaves what stands beside it where it is. */
export function isolated(text: string): string {
  return `${ISOLATE}${text}${END}`
}

/** Without accents, and ı as i, ß as ss: as one types it on any keyboard. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replaceAll('ß', 'ss').trim()
}

export function addressOf(member: ReportMember): string {
  return `#member=${encodeURIComponent(member.id)}`
}

/** Countries in which most members are based, most first; the colours of the map are theirs. */
export function mainCountries({ members }: ReportModel, most: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const { country } of members) if (country !== '') counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts]
    .sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([code]) => code)
}
