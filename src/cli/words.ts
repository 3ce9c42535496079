import type { Severity } from '../members/issue.ts'
import type { Locale } from '../vocabulary/locale.ts'
import { counted } from './counted.ts'

/** What the command line says around results, in the language that was asked for. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  de: {
    chance: 'Chance',
    uncalibrated: 'unkalibriert',
    known: 'bekannt',
    gains: 'Was {name} davon hat',
    nothing: 'Keine Begegnung, für die genug spricht.',
    refused: 'Nicht vorgeschlagen',
    noReason: 'nichts Bekanntes spricht dafür oder dagegen',
    unknown: 'Unbekannt',
    severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
    rows: (rows, accepted, rejected) =>
      `${counted(rows, 'Zeile', 'Zeilen')}: ${accepted} angenommen, ${rejected} abgelehnt`,
    columns: 'Spalten',
    notUsed: 'nicht verwendet',
    byName: 'unter ihrem Namen',
    noColumn: field =>
      `Keine Spalte wurde als ${field} erkannt: eine so überschreiben oder zuordnen, --columns "Überschrift=${field}"`,
    nameAsId: header => `; steht jeder Name nur einmal da, kann er es sein, --columns "${header}=id,${header}=name"`,
    namesakes: names => `Gleicher Name, verschiedene Kennungen: ${names}. Ist es ein Mitglied, nur eine Zeile behalten`,
    problems: (rows, problems) =>
      `${counted(rows, 'Zeile', 'Zeilen')} abgelehnt, ${counted(problems, 'Auffälligkeit', 'Auffälligkeiten')} (kontor check zeigt alle)`,
    written: (file, members) =>
      `${file}: ein Bericht über ${counted(members, 'Mitglied', 'Mitglieder')}, im Browser zu öffnen`,
    partShown: members =>
      `${members} Mitglieder sind zu viele für eine Seite: Sie zeigt die besten Vorstellungen und wer darin vorkommt; alles Übrige als Listen (introduce, round, bridges, gaps mit --csv)`,
    withheld: count =>
      `${counted(count, 'Herkunftsangabe bleibt', 'Herkunftsangaben bleiben')} ungenutzt: Eine Einwilligung fehlt`,
    assertConsent: 'mit --assert-consent bürgen Sie dafür, dass sie vorliegt',
    allIssues: 'alle mit --csv DATEI',
    ask: 'Vorstellen können',
    askNobody: 'Niemand, der beide kennt und gefragt werden darf.',
    whyNot: 'Warum nicht',
    notPublished:
      'Nicht für die Öffentlichkeit: Es haben nicht beide zugestimmt, in Veröffentlichungen gezählt zu werden.',
    noBridge: 'Das Netzwerk hängt an niemandem.',
    noAdvice: 'Kein leeres Feld, das mehr Begegnungen brächte.',
    coverage: 'Das Netzwerk',
    assets: 'Ungenutzte Schätze',
    needs: 'Was gesucht wird und fehlt',
    markets: 'Wohin niemand die Tür öffnet',
    recruits: 'Wen das Netzwerk suchen sollte',
  },
  tr: {
    chance: 'Olasılık',
    uncalibrated: 'kalibre edilmemiş',
    known: 'bilinen',
    gains: '{name} ne kazanır',
    nothing: 'Yeterli nedeni olan bir tanıştırma yok.',
    refused: 'Önerilmiyor',
    noReason: 'lehte veya aleyhte bilinen bir şey yok',
    unknown: 'Bilinmiyor',
    severity: { error: 'hata', warning: 'uyarı', info: 'bilgi' },
    rows: (rows, accepted, rejected) => `${rows} kayıt: ${accepted} kabul edildi, ${rejected} reddedildi`,
    columns: 'Sütunlar',
    notUsed: 'kullanılmadı',
    byName: 'kendi adıyla',
    noColumn: field =>
      `Hiçbir sütun ${field} olarak tanınmadı: birine bu başlığı verin ya da eşleyin, --columns "Başlık=${field}"`,
    nameAsId: header => `; her ad bir kez geçiyorsa kimlik o olabilir, --columns "${header}=id,${header}=name"`,
    namesakes: names => `Aynı ad, farklı kimlik: ${names}. Aynı üyeyse tek kayıt bırakın`,
    problems: (rows, problems) => `${rows} kayıt reddedildi, ${problems} sorun (hepsi için kontor check)`,
    written: (file, members) => `${file}: ${members} üye hakkında rapor, tarayıcıda açılır`,
    partShown: members =>
      `${members} üye bir sayfa için çok fazla: sayfa en iyi tanıştırmaları ve bunlarda yer alanları gösterir; geri kalanı liste olarak (--csv ile introduce, round, bridges, gaps)`,
    withheld: count => `${count} köken bilgisi kullanılmıyor: onay yok`,
    assertConsent: '--assert-consent ile onayın alındığını siz üstlenirsiniz',
    allIssues: 'hepsi için --csv DOSYA',
    ask: 'Tanıştırabilecekler',
    askNobody: 'İki tarafı da tanıyan ve sorulabilecek kimse yok.',
    whyNot: 'Neden değil',
    notPublished: 'Kamuya açık değil: Yayımlanan verilerde sayılmayı iki tarafın da kabul etmesi gerekir.',
    noBridge: 'Ağ tek bir üyeye bağlı değil.',
    noAdvice: 'Daha çok tanıştırma sağlayacak boş bir alan yok.',
    coverage: 'Ağ',
    assets: 'Kullanılmayan değerler',
    needs: 'Aranan ama eksik olanlar',
    markets: 'Kimsenin açmadığı kapılar',
    recruits: 'Ağın araması gereken üyeler',
  },
  en: {
    chance: 'chance',
    uncalibrated: 'uncalibrated',
    known: 'known',
    gains: 'What {name} gains',
    nothing: 'No introduction for which enough speaks.',
    refused: 'Not introduced',
    noReason: 'nothing known speaks for or against it',
    unknown: 'Unknown',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    rows: (rows, accepted, rejected) => `${counted(rows, 'row', 'rows')}: ${accepted} accepted, ${rejected} rejected`,
    columns: 'Columns',
    notUsed: 'not used',
    byName: 'by their name',
    noColumn: field =>
      `No column was recognised as ${field}: give one that heading, or map it, --columns "Heading=${field}"`,
    nameAsId: header => `; if each name is there once, it may be the id, --columns "${header}=id,${header}=name"`,
    namesakes: names => `Same name, different ids: ${names}. If it is one member, keep one row`,
    problems: (rows, problems) =>
      `${counted(rows, 'row', 'rows')} rejected, ${counted(problems, 'problem', 'problems')} (kontor check shows all)`,
    written: (file, members) =>
      `${file}: a report about ${counted(members, 'member', 'members')}, to open in a browser`,
    partShown: members =>
      `${members} members are too many for one page: it shows the best introductions and who is in them; all else as lists (introduce, round, bridges, gaps with --csv)`,
    withheld: count => `${counted(count, 'origin value is', 'origin values are')} not used: no consent was given`,
    assertConsent: '--assert-consent is your word that consent was given',
    allIssues: 'all with --csv FILE',
    ask: 'Can introduce them',
    askNobody: 'Nobody who knows both and may be asked.',
    whyNot: 'Why not',
    notPublished: 'Not for the public: not both have agreed to be counted in what is published.',
    noBridge: 'The network hangs on nobody.',
    noAdvice: 'No empty field that would bring more introductions.',
    coverage: 'The network',
    assets: 'Assets that nobody uses',
    needs: 'Looked for and missing',
    markets: 'Where nobody opens the door',
    recruits: 'Whom the network should look for',
  },
}

export interface Words {
  readonly chance: string
  readonly uncalibrated: string
  readonly known: string
  readonly gains: string
  readonly nothing: string
  readonly refused: string
  readonly noReason: string
  readonly unknown: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly rows: (rows: number, accepted: number, rejected: number) => string
  readonly columns: string
  readonly notUsed: string
  readonly byName: string
  readonly noColumn: (field: string) => string
  /** Goes on where `noColumn` ends. */
  readonly nameAsId: (header: string) => string
  readonly namesakes: (names: string) => string
  readonly problems: (rows: number, problems: number) => string
  readonly written: (file: string, members: number) => string
  readonly partShown: (members: number) => string
  readonly withheld: (count: number) => string
  readonly assertConsent: string
  /** Where some of a kind are shown: how to see all. */
  readonly allIssues: string
  readonly ask: string
  readonly askNobody: string
  readonly whyNot: string
  readonly notPublished: string
  readonly noBridge: string
  readonly noAdvice: string
  readonly coverage: string
  readonly assets: string
  readonly needs: string
  readonly markets: string
  readonly recruits: string
}
