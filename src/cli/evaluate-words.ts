import { dayText } from '../introductions/day-text.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { counted } from './counted.ts'

interface EvaluateWords {
  /** The day is undefined where nothing has a date. */
  readonly known: (ties: number, day: string | undefined) => string
  readonly measured: (queries: number, truths: number) => string
  readonly nothing: string
  readonly refused: (truths: number) => string
  readonly dropped: (ties: number) => string
  /** Of a policy that was learned until a day from which on it is measured. */
  readonly learnedLater: (policy: string, until: string, day: string) => string
  readonly policy: string
  readonly recall: (k: number) => string
  readonly precision: (k: number) => string
  readonly ndcg: (k: number) => string
  readonly auc: string
  readonly aucMatched: string
  readonly newcomers: (queries: number, k: number) => string
  readonly crossBorder: (k: number) => string
  readonly effective: (k: number) => string
  readonly coverage: string
  readonly gini: string
  readonly interval: string
  readonly calibration: Readonly<Record<'judged' | 'candidates', string>>
  readonly chance: (predicted: string, observed: string, pairs: string) => string
  readonly comparison: (mine: string, other: string) => string
  readonly better: string
  readonly worse: string
  readonly even: string
}

/** What `kontor evaluate` says around its figures. */
export const EVALUATE_WORDS: Readonly<Record<Locale, EvaluateWords>> = {
  de: {
    known: (ties, day) =>
      `Bekannt: ${counted(ties, 'Beziehung', 'Beziehungen')} ${day === undefined ? 'ohne Datum' : `vor dem ${dayText(day, 'de')}`}`,
    measured: (queries, truths) => `Gemessene Mitglieder: ${queries}; Partner, die sie danach fanden: ${truths}`,
    nothing: 'Danach ist nichts geschehen, woran sich messen ließe.',
    refused: truths => `Weitere Partner, die die Regeln nicht zulassen: ${truths}`,
    dropped: ties =>
      `Weggelassen, weil ohne Datum und zwischen Mitgliedern, an denen gemessen wird: ${counted(ties, 'Beziehung', 'Beziehungen')}`,
    learnedLater: (policy, until, day) =>
      `„${policy}“ hat aus dem gelernt, was bis zum ${dayText(until, 'de')} geschah, und wird daran ab dem ${dayText(day, 'de')} gemessen: Die Zahlen sind zu schön. Mit kontor learn --now und einem Tag davor neu lernen`,
    policy: 'Regelwerk',
    recall: k => `Gefundene Partner unter den ersten ${k}`,
    precision: k => `Plätze unter den ersten ${k}, die ein Partner hat`,
    ndcg: k => `Güte der Reihenfolge (NDCG@${k})`,
    auc: 'Partner steht vor einem anderen Mitglied (AUC)',
    aucMatched: '… vor einem ähnlichen: Land, Art, Zahl der Kontakte',
    newcomers: (queries, k) => `Neue ohne Kontakte (${queries}): gefunden unter den ersten ${k}`,
    crossBorder: k => `Nur andere Länder: gefunden unter den ersten ${k}`,
    effective: k => `Gefunden bei begrenzter Kapazität (ohne Angabe: ${k})`,
    coverage: 'Mitglieder, die auf einer Liste stehen',
    gini: 'Ungleichheit der zu erwartenden Plätze (Gini)',
    interval: '95 % der Stichproben liegen zwischen den Werten in Klammern.',
    calibration: {
      judged: 'Angegebene Chance und tatsächlicher Anteil (beurteilte Paare)',
      candidates: 'Angegebene Chance und tatsächlicher Anteil (alle Kandidaten; Schweigen gilt als Nein)',
    },
    chance: (predicted, observed, pairs) => `${predicted} angegeben, ${observed} eingetreten; Paare: ${pairs}`,
    comparison: (mine, other) => `„${mine}“ gegenüber „${other}“, Mitglied für Mitglied`,
    better: 'besser',
    worse: 'schlechter',
    even: 'kein Unterschied, den diese Daten zeigen',
  },
  tr: {
    known: (ties, day) =>
      `Bilinen: ${day === undefined ? 'tarihsiz' : `${dayText(day, 'tr')} tarihinden önceki`} ${ties} bağ`,
    measured: (queries, truths) => `Ölçülen: ${queries} üye, sonradan bulunan ${truths} ortak`,
    nothing: 'Sonrasında ölçülebilecek bir şey olmamış.',
    refused: truths => `Kurallar ${truths} ortağa daha izin vermiyor.`,
    dropped: ties => `Ölçülen üyeler arasındaki tarihsiz ${ties} bağ dışarıda bırakıldı`,
    learnedLater: (policy, until, day) =>
      `“${policy}”, ${dayText(until, 'tr')} tarihine kadar olanlardan öğrendi ve ${dayText(day, 'tr')} tarihinden sonrasıyla ölçülüyor: değerler olduğundan iyi görünür. kontor learn --now ile daha önceki bir güne kadar yeniden öğrenin`,
    policy: 'Politika',
    recall: k => `İlk ${k} içinde bulunan ortaklar`,
    precision: k => `İlk ${k} yerden ortaklara ait olanlar`,
    ndcg: k => `Sıralamanın niteliği (NDCG@${k})`,
    auc: 'Ortak, başka bir üyenin önünde (AUC)',
    aucMatched: '… benzer bir üyenin önünde: ülke, tür, bağ sayısı',
    newcomers: (queries, k) => `Bağı olmayan yeniler (${queries}): ilk ${k} içinde bulunan`,
    crossBorder: k => `Yalnızca başka ülkeler: ilk ${k} içinde bulunan`,
    effective: k => `Sınırlı kapasiteyle bulunan (belirtilmemişse ${k})`,
    coverage: 'Bir listede yer alan üyeler',
    gini: 'Beklenen yerlerin eşitsizliği (Gini)',
    interval: 'Örneklemlerin %95’i parantez içindeki değerlerin arasındadır.',
    calibration: {
      judged: 'Belirtilen olasılık ve gerçekleşen oran (değerlendirilen çiftler)',
      candidates: 'Belirtilen olasılık ve gerçekleşen oran (tüm adaylar; sessizlik hayır sayılır)',
    },
    chance: (predicted, observed, pairs) => `belirtilen ${predicted}, gerçekleşen ${observed}; çift sayısı: ${pairs}`,
    comparison: (mine, other) => `“${mine}”, “${other}” ile üye üye karşılaştırıldığında`,
    better: 'daha iyi',
    worse: 'daha kötü',
    even: 'bu verilerin gösterdiği bir fark yok',
  },
  en: {
    known: (ties, day) =>
      `Known: ${counted(ties, 'tie', 'ties')} ${day === undefined ? 'without a date' : `from before ${day}`}`,
    measured: (queries, truths) =>
      `Measured: ${counted(queries, 'member', 'members')}; partners they found afterwards: ${truths}`,
    nothing: 'Nothing happened afterwards that could be measured by.',
    refused: truths => `More partners that the rules refuse: ${truths}`,
    dropped: ties =>
      `Left out, without a date and between members that are measured by: ${counted(ties, 'tie', 'ties')}`,
    learnedLater: (policy, until, day) =>
      `“${policy}” was learned from what happened up to ${until}, and is measured by it from ${day} on: its figures flatter. Learn anew with kontor learn --now and a day before`,
    policy: 'Policy',
    recall: k => `Partners found among the first ${k}`,
    precision: k => `Of the first ${k} places, those of partners`,
    ndcg: k => `Quality of the order (NDCG@${k})`,
    auc: 'A partner stands before another member (AUC)',
    aucMatched: '… before one alike: country, kind, number of contacts',
    newcomers: (queries, k) => `Newcomers without contacts (${queries}): found among the first ${k}`,
    crossBorder: k => `Other countries only: found among the first ${k}`,
    effective: k => `Found with limited capacity (${k} if none is stated)`,
    coverage: 'Members who stand on some list',
    gini: 'Inequality of the places to expect (Gini)',
    interval: '95% of samples lie between the values in brackets.',
    calibration: {
      judged: 'Chance stated and share that succeeded (pairs that were judged)',
      candidates: 'Chance stated and share that succeeded (all candidates; silence counts as no)',
    },
    chance: (predicted, observed, pairs) => `${predicted} stated, ${observed} succeeded; pairs: ${pairs}`,
    comparison: (mine, other) => `“${mine}” against “${other}”, member by member`,
    better: 'better',
    worse: 'worse',
    even: 'no difference that these data show',
  },
}
