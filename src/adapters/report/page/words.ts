import type { ReportFact } from '../model.ts'

export interface Words {
  readonly language: string
  readonly skip: string
  readonly network: string
  readonly matrix: string
  readonly introductions: string
  readonly members: string
  readonly bridges: string
  readonly gaps: string
  readonly coverage: string
  readonly audit: string
  readonly timetable: string
  readonly asOf: string
  readonly audience: Readonly<Record<'manager' | 'members' | 'member', string>>
  /** Where not everybody is shown. */
  readonly part: (members: number) => string
  readonly tiles: readonly [members: string, countries: string, ties: string, introductions: string, newcomers: string]
  readonly mapHelp: string
  readonly mapLabel: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly whole: string
  readonly tie: string
  readonly crossBorder: string
  readonly proposed: string
  readonly otherCountries: string
  readonly search: string
  readonly corridor: string
  readonly and: string
  readonly industry: string
  readonly kind: string
  readonly anything: string
  readonly newcomersOnly: string
  readonly reset: string
  readonly found: string
  readonly more: string
  readonly nothing: string
  readonly gains: string
  readonly chance: string
  readonly levels: readonly [string, string, string]
  readonly introducer: string
  readonly newcomer: string
  readonly facts: Readonly<Record<ReportFact, string>>
  readonly contacts: string
  readonly back: string
  readonly country: string
  readonly notStated: string
  readonly matrixHelp: string
  readonly columns: readonly [
    group: string,
    members: string,
    introduced: string,
    interval: string,
    share: string,
    ratio: string,
  ]
  readonly suppressed: string
  readonly below: string
  readonly slot: string
  readonly table: string
  readonly sides: readonly [member: string, other: string]
  readonly print: string
}

export const WORDS: readonly [de: Words, tr: Words, en: Words] = [
  {
    language: 'Deutsch',
    skip: 'Zum Inhalt',
    network: 'Netzwerk',
    matrix: 'Länder',
    introductions: 'Vorstellungen',
    members: 'Mitglieder',
    bridges: 'Brücken',
    gaps: 'Schätze und Lücken',
    coverage: 'Überblick',
    audit: 'Chancen für alle',
    timetable: 'Zeitplan',
    asOf: 'Stand',
    audience: { manager: 'nur für das Netzwerkmanagement', members: 'für Mitglieder', member: 'für ein Mitglied' },
    part: members =>
      `Das Netzwerk hat ${members} Mitglieder: Gezeigt sind die besten Vorstellungen und wer darin vorkommt.`,
    tiles: ['Mitglieder', 'Länder', 'Beziehungen', 'beste Vorstellungen', 'Neue'],
    mapHelp:
      'Ziehen verschiebt, Mausrad oder + und − vergrößern, ein Klick öffnet ein Mitglied. Mit den Pfeiltasten geht es auch.',
    mapLabel: 'Karte des Netzwerks. Alle Angaben stehen auch in den Listen darunter.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    whole: 'Alles zeigen',
    tie: 'Beziehung',
    crossBorder: 'Beziehung über eine Grenze',
    proposed: 'mögliche Vorstellung',
    otherCountries: 'andere oder ohne Angabe',
    search: 'Suchen',
    corridor: 'Korridor',
    and: 'und',
    industry: 'Branche',
    kind: 'Art',
    anything: 'alle',
    newcomersOnly: 'nur Neue',
    reset: 'Zurücksetzen',
    found: 'gefunden',
    more: 'Mehr zeigen',
    nothing: 'Dazu gibt es hier nichts.',
    gains: 'gewinnt',
    chance: 'Chance',
    levels: ['lohnt ein Gespräch', 'gute Gründe', 'starke Gründe'],
    introducer: 'Vorstellen kann',
    newcomer: 'neu',
    facts: {
      opens: 'Marktzugang',
      industries: 'Branchen',
      targetMarkets: 'Zielmärkte',
      needs: 'Sucht',
      offers: 'Bietet',
      languages: 'Sprachen',
      goals: 'Ziele',
    },
    contacts: 'Kennt',
    back: 'Schließen',
    country: 'Land',
    notStated: 'ohne Angabe',
    matrixHelp:
      'Die besten Vorstellungen jedes Mitglieds, nach den Ländern, in denen beide ansässig sind; in Klammern bestehende Beziehungen. Ein Klick zeigt sie.',
    columns: ['Gruppe', 'Mitglieder', 'dabei', '95 %', 'Anteil', 'Verhältnis'],
    suppressed: 'Nicht gezeigt: Gruppen mit unter zehn Mitgliedern und solche, die eine davon verrieten.',
    below: 'unter vier Fünfteln',
    slot: 'Zeit',
    table: 'Tisch',
    sides: ['Mitglied', 'trifft'],
    print: 'Drucken',
  },
  {
    language: 'Türkçe',
    skip: 'İçeriğe geç',
    network: 'Ağ',
    matrix: 'Ülkeler',
    introductions: 'Tanıştırmalar',
    members: 'Üyeler',
    bridges: 'Köprüler',
    gaps: 'Gizli değerler ve boşluklar',
    coverage: 'Genel bakış',
    audit: 'Herkese fırsat',
    timetable: 'Program',
    asOf: 'Tarih',
    audience: { manager: 'yalnızca ağ yönetimi için', members: 'üyeler için', member: 'bir üye için' },
    part: members => `Ağın ${members} üyesi var: en iyi tanıştırmalar ve bunlarda yer alanlar gösterilir.`,
    tiles: ['Üye', 'Ülke', 'Bağ', 'en iyi tanıştırma', 'Yeni'],
    mapHelp:
      'Sürükleyerek kaydırın, fare tekerleği ya da + ve − ile yakınlaştırın, tıklayınca üye açılır. Ok tuşları da çalışır.',
    mapLabel: 'Ağın haritası. Bütün bilgiler aşağıdaki listelerde de var.',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    whole: 'Tümünü göster',
    tie: 'bağ',
    crossBorder: 'sınır ötesi bağ',
    proposed: 'olası tanıştırma',
    otherCountries: 'diğer veya belirtilmemiş',
    search: 'Ara',
    corridor: 'Koridor',
    and: 've',
    industry: 'Sektör',
    kind: 'Tür',
    anything: 'hepsi',
    newcomersOnly: 'yalnızca yeniler',
    reset: 'Sıfırla',
    found: 'bulundu',
    more: 'Daha fazla göster',
    nothing: 'Burada buna uyan yok.',
    gains: 'ne kazanır',
    chance: 'Olasılık',
    levels: ['görüşmeye değer', 'iyi nedenler', 'güçlü nedenler'],
    introducer: 'Tanıştırabilecek',
    newcomer: 'yeni',
    facts: {
      opens: 'Pazar erişimi',
      industries: 'Sektörler',
      targetMarkets: 'Hedef pazarlar',
      needs: 'Arıyor',
      offers: 'Sunuyor',
      languages: 'Diller',
      goals: 'Hedefler',
    },
    contacts: 'Tanıdıkları',
    back: 'Kapat',
    country: 'Ülke',
    notStated: 'belirtilmemiş',
    matrixHelp:
      'İki tarafın bulunduğu ülkeye göre her üyenin en iyi tanıştırmaları; ayraç içinde mevcut bağlar. Tıklayınca listelenir.',
    columns: ['Grup', 'Üye', 'turda', '%95', 'Pay', 'Oran'],
    suppressed: 'Gösterilmeyenler: 10’dan az üyesi olan gruplar ve böyle bir grubu ele verecek olanlar.',
    below: 'beşte dördün altında',
    slot: 'Saat',
    table: 'Masa',
    sides: ['Üye', 'görüştüğü'],
    print: 'Yazdır',
  },
  {
    language: 'English',
    skip: 'Skip to content',
    network: 'Network',
    matrix: 'Countries',
    introductions: 'Introductions',
    members: 'Members',
    bridges: 'Bridges',
    gaps: 'Hidden assets and gaps',
    coverage: 'Overview',
    audit: 'A fair chance for all',
    timetable: 'Timetable',
    asOf: 'As of',
    audience: { manager: 'for the network’s management only', members: 'for members', member: 'for one member' },
    part: members => `The network has ${members} members: shown are the best introductions and who is in them.`,
    tiles: ['members', 'countries', 'ties', 'best introductions', 'newcomers'],
    mapHelp: 'Drag to move, zoom with the wheel or + and −, click to open a member. The arrow keys work too.',
    mapLabel: 'Map of the network. All it shows also stands in the lists below.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show all',
    tie: 'tie',
    crossBorder: 'tie across a border',
    proposed: 'possible introduction',
    otherCountries: 'others or not stated',
    search: 'Search',
    corridor: 'Corridor',
    and: 'and',
    industry: 'Industry',
    kind: 'Kind',
    anything: 'all',
    newcomersOnly: 'newcomers only',
    reset: 'Reset',
    found: 'found',
    more: 'Show more',
    nothing: 'There is nothing here that fits.',
    gains: 'gains',
    chance: 'Chance',
    levels: ['worth a conversation', 'good reasons', 'strong reasons'],
    introducer: 'Can introduce them',
    newcomer: 'new',
    facts: {
      opens: 'Market access',
      industries: 'Industries',
      targetMarkets: 'Target markets',
      needs: 'Looks for',
      offers: 'Offers',
      languages: 'Languages',
      goals: 'Goals',
    },
    contacts: 'Knows',
    back: 'Close',
    country: 'Country',
    notStated: 'not stated',
    matrixHelp:
      'Each member’s best introductions, by the countries where the two are based; existing ties in brackets. A click lists them.',
    columns: ['Group', 'Members', 'introduced', '95%', 'Share', 'Ratio'],
    suppressed: 'Not shown: groups of fewer than ten members, and those that would give one away.',
    below: 'below four fifths',
    slot: 'Time',
    table: 'Table',
    sides: ['Member', 'meets'],
    print: 'Print',
  },
]
