import { isIndustry } from './industry-name.ts'

/** What a code says: the industries it may mean (one when it is clear), and the words that stood beside it. */
export interface IndustryReading {
  readonly codes: readonly string[]
  readonly label: string
  /** Could the code be a mere number ("24 Stunden Pflege")? */
  readonly bare: boolean
}

/** Of a code with its label; expressions here look at white space again from each of its places. */
const LONGEST = 500

type Revision = '2' | '2.1'

/** A short mark of the revision (`WZ 08`, `NACE 2`) is one only before a code: in "NACE 25.62" and "WZ 08" it is the division. */
const MARK =
  /^(?:NACE|[ÖO]NACE|WZ|ISIC)(?:[\s-]*Rev\.?)?[\s-]*(2\.1|2008|2025|(?:0?8|25|2)(?=[\s:-]+(?:[A-V]\b|[A-V]?[\s.-]?\d{2})))?(?=[\s:.-]|$)[\s:.-]*(?:Code\s*)?/iu
/** Six digits are a Turkish code (28.13.01) that a spreadsheet took for a number, unless they merely fill the cell. */
const CODE =
  /^(?!123456)([A-V])?[\s.-]?(\d{2})(?:\.?(\d{1,2})(?:\.\d{1,2}|(?<=\d{4})\d{2})?)?(?=$|[^\d.%])[\s:,()–—-]*(.*)$/u
/** Classes of divisions 01 to 09 as a spreadsheet writes them that takes codes for numbers: 111, 1.11. */
const WITHOUT_ZERO =
  /^(?:1\.?(?:1[1-69]|2[1-9]|30|4[1-9]|50|6[1-4]|70)|2\.?[1-4]0|3\.?(?:1[12]|2[12]|30)|[56]\.?[12]0|7\.?(?:10|21|29)|8\.?(?:1[12]|9[1239])|9\.?[19]0)$/u
const SECTION = /^([A-V])(?:$|[\s:()–—-]+(.*)$)/u

/** Divisions in the order of their sections, for each revision: `A1-3` says that section A has divisions 1 to 3. */
const SECTIONS: Readonly<Record<Revision, string>> = {
  '2': 'A1-3 B5-9 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-63 K64-66 L68-68 M69-75 N77-82 O84-84 P85-85 Q86-88 R90-93 S94-96 T97-98 U99-99',
  '2.1':
    'A1-3 B5-9 C10-33 D35-35 E36-39 F41-43 G46-47 H49-53 I55-56 J58-60 K61-63 L64-66 M68-68 N69-75 O77-82 P84-84 Q85-85 R86-88 S90-93 T94-96 U97-98 V99-99',
}

/** Classes and groups of Rev. 2 whose division is another one in Rev. 2.1 and whose number Rev. 2.1 does not use otherwise. */
const MOVED: readonly (readonly [prefix: string, codes: string])[] = [
  ['41.1', 'M68'],
  ['45.2', 'T95'],
  ['45.31', 'G46'],
  ['45.32', 'G47'],
  ['45', 'G46 G47 T95'],
  ['63.91', 'J60 K63'],
  ['70.21', 'N73'],
]

function sectionOf(division: number, revision: Revision): string | undefined {
  return SECTIONS[revision].split(' ').find(entry => {
    const [first = 0, last = 0] = entry.slice(1).split('-').map(Number)
    return division >= first && division <= last
  })?.[0]
}

/** A section letter of Rev. 2 in Rev. 2.1, through its divisions: K (finance) is L now; J (information) was split into J and K. */
function sectionsSince(letter: string): string[] {
  const divisions = Array.from({ length: 99 }, (_, i) => i + 1).filter(each => sectionOf(each, '2') === letter)
  return [...new Set(divisions.flatMap(each => sectionOf(each, '2.1') ?? []))]
}

/**
 * Reads a code of NACE (or the German WZ, whose divisions are NACE's) with or without a label: `28`, `C28`, `28.1`, `28.13`,
 * `C 28.13.0`, "C28 Maschinenbau"; classes are taken to their division. Undefined when the word is no code.
 *
 * The two revisions number their divisions alike but for 45, which Rev. 2.1 dissolved, so two digits need no mark; a letter with
 * digits may be either revision's (`J62` and `K62` are both software). A lone letter is Rev. 2.1's, unless it is marked
 * ("NACE Rev. 2 K", "WZ 2008: K" are finance, today's L). Classes that moved to another division are read as Rev. 2 where
 * Rev. 2.1 has no such number or the code is marked; 63.91, which both use, is asked about unless marked.
 */
export function readIndustryCode(text: string): IndustryReading | undefined {
  if (text.length > LONGEST) return undefined
  const mark = MARK.exec(text)
  const revision = revisionOf(mark?.[1])
  const plain = mark === null ? text : text.slice(mark[0].length)
  const rest = plain.replace(/^[a-v](?=[\s.-]?\d{2})/u, letter => letter.toUpperCase())
  if (WITHOUT_ZERO.test(rest)) return readWithoutZero(rest, revision)
  const found = CODE.exec(rest)
  if (found === null) {
    const section = SECTION.exec(rest)
    return section === null ? undefined : readSection(section[1]!, section[2] ?? '', revision)
  }
  const [, letter, digits = '', group = '', label = ''] = found
  const codes = divisionsOf(letter, Number(digits), group, revision)
  return codes === undefined ? undefined : { codes, label: label.trim(), bare: letter === undefined && mark === null }
}

/** 1.11 can only be 01.11; 111 may be 11.1 as well, and is asked about. */
function readWithoutZero(text: string, revision: Revision | undefined): IndustryReading {
  // Divisions 01 to 09 are in both revisions, with all their groups; of the others some numbers are none, such as 89.
  const lost = divisionsOf(undefined, Number(text[0]), '', revision)!
  const kept = text.length === 4 ? [] : (divisionsOf(undefined, Number(text.slice(0, 2)), text[2]!, revision) ?? [])
  return { codes: [...new Set([...kept, ...lost])], label: '', bare: true }
}

function revisionOf(mark: string | undefined): Revision | undefined {
  if (mark === undefined) return undefined
  return mark === '2.1' || mark.endsWith('25') ? '2.1' : '2'
}

function readSection(letter: string, label: string, revision: Revision | undefined): IndustryReading | undefined {
  const codes = revision === '2' ? sectionsSince(letter) : [letter]
  if (codes.length === 0) return undefined
  if (revision === undefined && label !== '')
    return { codes: [...new Set([letter, ...sectionsSince(letter)])], label, bare: false }
  return { codes, label, bare: false }
}

function divisionsOf(letter: string | undefined, division: number, group: string, revision: Revision | undefined) {
  const now = sectionOf(division, '2.1')
  const before = sectionOf(division, '2')
  if (letter !== undefined && letter !== now && letter !== before) return undefined
  const number = `${String(division).padStart(2, '0')}${group === '' ? '' : `.${group}`}`
  const isOld = revision === '2' || (revision === undefined && letter !== undefined && letter !== now)
  const moved = revision === '2.1' ? undefined : MOVED.find(([prefix]) => number.startsWith(prefix))?.[1].split(' ')
  if (isOld && number === '63.91') return ['J60']
  if (moved !== undefined) return moved
  const code = `${now ?? ''}${number.slice(0, 2)}`
  return isIndustry(code) ? [code] : undefined
}
