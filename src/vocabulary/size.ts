import { createChoice } from './choice.ts'
import { fold } from './fold.ts'

const SIZE_WORDS = `
micro kleinst|Kleinstunternehmen|Kleinstbetrieb|Kleinstfirma|sehr klein|Einzelunternehmen|Ein-Mann-Betrieb|Einmannbetrieb|Solo|mikro|mikro işletme|mikro ölçekli|çok küçük|micro|micro enterprise|micro business|micro company|very small|XS|solo entrepreneur|tek kişi|tek kişilik|Kleinst-Unternehmen|weniger als 10|unter 10|bis 10|bis 9|less than 10|10'dan az|Solo-Selbstständig|Einzelunternehmer
small klein|kleines Unternehmen|Kleinunternehmen|Kleinbetrieb|klein (10–49)|küçük|küçük işletme|küçük ölçekli|small|small enterprise|small business|small company|S|kleine|kleiner Betrieb|bis 49|weniger als 50|unter 50|less than 50|50'den az|küçük ölçekli işletme
medium mittel|mittelgroß|mittleres Unternehmen|Mittelbetrieb|mittelständisch|Mittelstand|mittelständisches Unternehmen|mittlere|orta|orta boy|orta ölçekli|orta büyüklükte|orta büyüklükte işletme|medium|medium-sized|mid-size|midsize|mid-sized|medium enterprise|medium company|M|orta işletme|bis 249|weniger als 250|unter 250|less than 250|orta ölçekli işletme
large groß|Großunternehmen|Großbetrieb|Konzern|großes Unternehmen|große|sehr groß|büyük|büyük işletme|büyük ölçekli|büyük şirket|holding|large|large enterprise|big|large company|corporate group|L|XL|enterprise|multinational|Großkonzern|über 250|mehr als 250|more than 250|over 250|ab 250|250+|250 und mehr|250 ve üzeri|250'den fazla|250 üzeri|büyük ölçekli işletme
`

const choose = createChoice(SIZE_WORDS)
/** Commission Recommendation 2003/361/EC: fewer than 10, 50 and 250 employees. */
const CLASSES: readonly (readonly [below: number, size: string])[] = [
  [10, 'micro'],
  [50, 'small'],
  [250, 'medium'],
]

/**
 * The size a word stands for, or a number or range of employees ("10-49", "<50", "1 200 Mitarbeiter") by the European classes; a
 * range counts by its upper end. Undefined when it is none.
 */
export function resolveSize(word: string): string | undefined {
  // Of "< 250" it sees the number alone, which is one of its words.
  const named = word.includes('<') ? undefined : choose(word)
  if (named !== undefined) return named
  if (word.length > LONGEST) return undefined
  const text = word.replace(/(\d)[.,'’\s](?=\d{3}(?!\d))/gu, '$1')
  const begin = text.search(/\d/)
  const sign = SIGN.exec(text.slice(0, Math.max(0, begin)))?.[0]
  const range = begin > MOST_BEFORE || sign === '-' ? null : RANGE.exec(text.slice(begin))
  if (range === null || /\d/u.test(text.slice(begin + range[0].length))) return undefined
  if (
    !fold(text)
      .split(/[\d\s]+/)
      .every(isBeside)
  )
    return undefined
  const employees = Number(range[2] ?? range[1]) - (sign === '<' ? 1 : 0)
  return employees <= 0 ? undefined : (CLASSES.find(([below]) => employees < below)?.[1] ?? 'large')
}

const LONGEST = 200
/** `ca. `, `less than `. */
const MOST_BEFORE = 12
/** What makes another number of the one behind it: "<50" ends with 49, and nobody has "-5". */
const SIGN = /[<-](?=\s*$)/u
const RANGE = /^(\d{1,7})(?!\d)(?:\s*(?:[-–—]|bis|to|ile)\s*(\d{1,7}))?/u

/** What may stand beside the digits: words for people at work. */
const BESIDE = new Set(
  'bis to ile ca circa rund etwa about yaklasik mitarbeiter mitarbeitende mitarbeiterinnen beschaftigte angestellte personen leute ma employees employee staff people fte calisan calisani kisi personel'.split(
    ' ',
  ),
)

function isBeside(word: string): boolean {
  return word === '' || BESIDE.has(word)
}
