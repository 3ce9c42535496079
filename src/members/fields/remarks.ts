import { fold } from '../../vocabulary/fold.ts'

/** Words of remarks that leave a heading's meaning as it is: how to fill the column in, and in what form. Folded. */
const HARMLESS = new Set(
  `mehrfachnennung mehrfachnennungen mehrfachauswahl mehrfachantwort mehrere moglich erlaubt zulassig bitte wahlen auswahlen
ankreuzen angeben eintragen optional freiwillig pflicht pflichtfeld pflichtangabe erforderlich multiple several possible allowed
select choose please required mandatory voluntary zorunlu istege bagli birden fazla cok secilebilir olabilir seciniz durch mit
getrennt trennen komma semikolon strichpunkt comma commas semicolon separated by virgul virgulle noktali ile ayirin ayrilmis iso
code codes kod kodu kurzel nace wz rev format liste list tt mm jjjj jj dd yyyy yy gg aa ja nein yes no j n y evet hayir e h
de en tr deutsch englisch turkisch german english turkish almanca ingilizce turkce anzahl zahl number count sayi sayisi kisi
personen ca etwa circa approx yaklasik und oder and or ve veya max maximal hochstens stichworte stichwort schlagworte keywords
firma unternehmen betrieb company firm sirket ma`.split(/\s+/),
)
/** What follows is an example, whatever it is. */
const EXAMPLE = /(?:^| )(?:z b|zb|bsp|beispiel|e g|eg|for example|example|orn|ornek|ornegin)(?: |$)/
const NUMBER = /^\d+$/

const NO = /^(?:nein|no|hayir)$/

/** A cross under `Einwilligung (nein)` is no consent. */
export function isHarmless(remark: string, field: string): boolean {
  const [told = ''] = fold(remark).split(EXAMPLE, 1)
  if (field.startsWith('consent') && NO.test(told)) return false
  return told.split(' ').every(word => word === '' || HARMLESS.has(word) || NUMBER.test(word))
}

/** Fields whose columns may be called by the heading of another, with what tells them apart in brackets: `Land (Herkunft)`. */
const TOLD_APART: Readonly<Record<string, readonly string[]>> = {
  baseCountry: ['originCountries', 'accessCountries', 'targetMarkets'],
  place: ['originPlace'],
  offers: ['needs'],
  industries: ['needs'],
  name: ['organization', 'contact'],
  organization: ['name'],
  since: ['last'],
  date: ['since', 'last'],
}

export function mayBecome(field: string, other: string): boolean {
  return field === other || TOLD_APART[field]?.includes(other) === true
}

/** `Ort (Geburt)` → `Geburtsort`, `Land (Ziel)` → `Zielland`, `Ülke (doğum)` → `doğum ülkesi`. */
export function compoundsOf(heading: string, remark: string): readonly string[] {
  const [head, more] = [heading.trim(), remark.trim()]
  return [`${head} ${more}`, `${more} ${head}`, `${more}s${head}`, `${more} ${head}si`, `${more} ${head}i`]
}
