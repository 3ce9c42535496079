import { fill } from '../introductions/fill.ts'
import type { Explanation, Introduction, Reason, Side } from '../introductions/introduction.ts'
import { label, labelAsWritten } from '../introductions/label.ts'
import { percent } from '../introductions/percent.ts'
import { ENTRY_NAMES } from '../introductions/view/texts.ts'
import type { Member } from '../members/member.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { signalName } from './signal-names.ts'
import type { Terminal } from './terminal.ts'
import { harmless, wrap } from './terminal.ts'
import { WORDS } from './words.ts'

const STRONGEST = 3

/** One introduction as a card: who, where, what they do, how likely, and the strongest reasons of both sides. */
export function card(
  intro: Introduction,
  place: string,
  from: Member,
  to: Member,
  locale: Locale,
  t: Terminal,
): string {
  const [a, b] = [harmless(from.name), harmless(to.name)]
  const margin = ' '.repeat(place.length)
  return [
    wrap(`${a} — ${b}`, place, t.width).split('\n').map(t.style.bold).join('\n'),
    wrap(`${a}: ${describe(from, locale)}`, margin, t.width),
    wrap(`${b}: ${describe(to, locale)}`, margin, t.width),
    t.style.dim(margin + likelihood(intro, locale)),
    ...sideLines(intro.forward, a, margin, locale, t, STRONGEST),
    ...sideLines(intro.backward, b, margin, locale, t, STRONGEST),
  ].join('\n')
}

/** Everything there is to say about one pair. */
export function account(told: Explanation, from: Member, to: Member, locale: Locale, t: Terminal): string {
  const head = card(told, '', from, to, locale, t).split('\n').slice(0, 4)
  const refusals = told.refusals.map(({ text, code }) =>
    t.style.bad(wrap(`${harmless(text)} (${code})`, `${WORDS[locale].refused}: `, t.width)),
  )
  const all = Number.POSITIVE_INFINITY
  return [
    ...head,
    ...refusals,
    ...sideLines(told.forward, harmless(from.name), '', locale, t, all),
    ...unknownLines(told.forward, [from, to], locale, t),
    ...sideLines(told.backward, harmless(to.name), '', locale, t, all),
    ...unknownLines(told.backward, [to, from], locale, t),
  ].join('\n')
}

/** Whose entries are missing, and what nothing is known of although no entry is: no table may speak of two countries. */
function unknownLines({ unknown }: Side, members: readonly Member[], locale: Locale, t: Terminal): string[] {
  const missing = unknown.flatMap(one => one.missing)
  const named = members.flatMap(({ id, name }) => {
    const fields = missing.filter(({ member }) => member === id).map(({ field }) => ENTRY_NAMES[locale][field])
    return fields.length === 0 ? [] : [`${name}: ${[...new Set(fields)].join(', ')}`]
  })
  const others = unknown.filter(one => one.missing.length === 0).map(({ signal }) => signalName(signal, locale))
  const text = [...named, ...others].join('; ')
  return text === '' ? [] : [t.style.dim(wrap(harmless(text), `  ? ${WORDS[locale].unknown} – `, t.width))]
}

/** Place and country, then what the member does: industries, else what it offers, else what kind it is. */
function describe(member: Member, locale: Locale): string {
  const country = member.baseCountry === undefined ? undefined : label('country', member.baseCountry, locale)
  const trades = (member.industries ?? []).map(code => label('industry', code, locale))
  const offers = (member.offers ?? []).map(term => labelAsWritten([member], 'term', term, locale))
  const does =
    [trades, offers, member.kind === undefined ? [] : [label('kind', member.kind, locale)]].find(
      list => list.length > 0,
    ) ?? []
  const where = [member.place, country].filter(part => part !== undefined).join(', ')
  return harmless([where, does.slice(0, STRONGEST).join(', ')].filter(part => part !== '').join(' · '))
}

function likelihood({ probability, calibrated, confidence }: Introduction, locale: Locale): string {
  const words = WORDS[locale]
  const chance = `${words.chance} ${percent(probability * 1000, locale)}${calibrated ? '' : ` (${words.uncalibrated})`}`
  return `${chance} · ${words.known} ${percent(confidence, locale)}`
}

/** Reasons that count for or against. */
export function strongest({ reasons }: Side, most = STRONGEST): readonly Reason[] {
  return reasons.filter(({ points }) => points !== 0).slice(0, most)
}

function sideLines(side: Side, name: string, margin: string, locale: Locale, t: Terminal, most: number): string[] {
  const words = WORDS[locale]
  const heading = `${margin}${fill(words.gains, new Map([['name', name]]))}:`
  const said = strongest(side, most)
  const lines = said.map(({ points, text }) => {
    const line = wrap(harmless(text), `${margin}  ${points > 0 ? '+' : '–'} `, t.width)
    return points > 0 ? t.style.good(line) : t.style.bad(line)
  })
  return [heading, ...(lines.length > 0 ? lines : [`${margin}  · ${words.noReason}`])]
}
