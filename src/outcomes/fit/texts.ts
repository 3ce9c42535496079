import { dayText } from '../../introductions/day-text.ts'
import type { Learned } from '../../policy/learned.ts'
import type { Locale } from '../../vocabulary/locale.ts'

interface Moved {
  readonly name: string
  /** Units of log-odds. */
  readonly before: string
  readonly after: string
  readonly error: string
  readonly known: number
}

interface FitTexts {
  readonly from: (learned: Learned) => string
  readonly drawn: (pairs: number) => string
  readonly moved: (moved: Moved) => string
  readonly still: (signals: number) => string
  readonly base: (before: string, after: string) => string
  readonly reciprocity: (before: string, after: string) => string
  /** @param best what stands furthest above chance; none where nothing does */
  readonly table: (signal: string, cells: number, best: readonly string[]) => string
  readonly came: (expected: string, observed: string, pairs: number) => string
  /** Where the slope is the least there is. */
  readonly level: string
}

/** What `tellFit` says. Counts stand after a colon, so that no noun has to agree with a number. */
export const FIT_TEXTS: Readonly<Record<Locale, FitTexts>> = {
  de: {
    from: ({ from, to, successes, failures }) =>
      `Gelernt aus Begegnungen vom ${dayText(from, 'de')} bis ${dayText(to, 'de')}; gelungen: ${successes}, misslungen: ${failures}.`,
    drawn: pairs => `Kaum eine wurde abgelehnt; deshalb verglichen mit ausgelosten Paaren: ${pairs}.`,
    moved: ({ name, before, after, error, known }) =>
      `${name}: Gewicht ${before} → ${after} (± ${error}, bekannte Fälle: ${known}).`,
    still: signals => `Signale ohne nachweisbare Änderung: ${signals}.`,
    base: (before, after) => `Ein Paar, über das nichts bekannt ist: ${before} → ${after}.`,
    reciprocity: (before, after) =>
      `Gegenseitigkeit (1 = nur die weniger interessierte Seite zählt): ${before} → ${after}.`,
    table: (signal, cells, best) =>
      `${signal}: gelernte Zellen: ${cells}; ${best.length === 0 ? 'keine über dem Zufall' : `am deutlichsten über dem Zufall: ${best.join(', ')}`}.`,
    came: (expected, observed, pairs) =>
      `Zurückgehalten: erwartet ${expected}, eingetreten ${observed} (Paare: ${pairs}).`,
    level:
      'Höhere Bewertungen kamen unter den zurückgehaltenen Paaren nicht öfter zustande; deshalb haben alle Paare fast dieselbe Chance.',
  },
  tr: {
    from: ({ from, to, successes, failures }) =>
      `Öğrenilen: ${dayText(from, 'tr')} – ${dayText(to, 'tr')} arasında ${successes} başarılı, ${failures} başarısız tanıştırma.`,
    drawn: pairs => `Neredeyse hiç ret yok; bu yüzden kurayla seçilen ${pairs} çiftle karşılaştırıldı.`,
    moved: ({ name, before, after, error, known }) =>
      `${name}: ağırlık ${before} → ${after} (± ${error}, ${known} durumda biliniyor).`,
    still: signals => `Değiştiği kanıtlanamayan sinyal sayısı: ${signals}.`,
    base: (before, after) => `Hakkında hiçbir şey bilinmeyen bir çift: ${before} → ${after}.`,
    reciprocity: (before, after) => `Karşılıklılık (1 = yalnız daha az ilgilenen taraf sayılır): ${before} → ${after}.`,
    table: (signal, cells, best) =>
      `${signal}: öğrenilen hücre: ${cells}; ${best.length === 0 ? 'hiçbiri rastlantının üstünde değil' : `rastlantının en çok üstünde: ${best.join(', ')}`}.`,
    came: (expected, observed, pairs) =>
      `Ayrılan örnekler: beklenen ${expected}, gerçekleşen ${observed} (${pairs} çift).`,
    level:
      'Ayrılan çiftler arasında daha yüksek puanlılar daha sık başarılı olmadı; bu yüzden bütün çiftlerin olasılığı neredeyse aynı.',
  },
  en: {
    from: ({ from, to, successes, failures }) =>
      `Learned from introductions, ${from} to ${to}; came to something: ${successes}, did not: ${failures}.`,
    drawn: pairs => `Hardly any was declined; so they were set against pairs drawn by lot: ${pairs}.`,
    moved: ({ name, before, after, error, known }) =>
      `${name}: weight ${before} → ${after} (± ${error}, known cases: ${known}).`,
    still: signals => `Signals not shown to have changed: ${signals}.`,
    base: (before, after) => `A pair about which nothing is known: ${before} → ${after}.`,
    reciprocity: (before, after) => `Reciprocity (1 = only the less interested side counts): ${before} → ${after}.`,
    table: (signal, cells, best) =>
      `${signal}: cells learned: ${cells}; ${best.length === 0 ? 'none above chance' : `furthest above chance: ${best.join(', ')}`}.`,
    came: (expected, observed, pairs) => `Held out: expected ${expected}, came true ${observed} (pairs: ${pairs}).`,
    level:
      'Held-out pairs that scored higher did not come to something more often; so the chances of all pairs are nearly the same.',
  },
}
