import type { Messages } from './codes.ts'

export const GERMAN: Messages = {
  masked: '(nicht gezeigt: vertraulich)',
  quote: value => `„${value}“`,
  where: (row, line, id, path) => {
    const place = row === 0 ? 'Tabelle' : `Zeile ${row}${line === undefined ? '' : ` (Dateizeile ${line})`}`
    return `${place}${id === null ? '' : ` (${id})`}${path === '' ? '' : `, ${path}`}: `
  },
  meant: names => `Vielleicht: ${names.join(', ')}.`,
  expected: {
    id: 'ein nicht leerer Text ohne Steuerzeichen',
    text: 'ein Text',
    textList: 'eine Liste von Texten oder ein Text mit | zwischen den Teilen',
    kind: 'eine Art von Mitglied (company, entrepreneur, executive, association, chamber, university, public, other)',
    country: 'ein Land (Code oder Name)',
    market: 'ein Land oder eine Region (Code oder Name)',
    industry: 'eine Branche (NACE-Code oder Alltagswort)',
    language: 'eine Sprache (Code oder Name)',
    term: 'ein Begriff, oder ein Begriff mit dem Tag, an dem er endet (Begriff@2027-03-31)',
    goal: 'ein Ziel (sell, buy, raise, invest, hire, seek, partner, learn)',
    size: 'eine Größe (micro, small, medium, large)',
    count: 'eine ganze Zahl ≥ 0',
    groupSize: 'eine ganze Zahl ≥ 2',
    share: 'eine Zahl von 0 bis 1',
    day: 'ein Tag des Kalenders in der Form JJJJ-MM-TT',
    yesNo: 'ja oder nein',
    originConsent: 'hidden, manager oder members',
    locale: 'de, tr oder en',
    stage: 'ein Stand (proposed, introduced, declined, accepted, met, useful, partners, bad)',
    side: 'from oder to',
    record: 'ein Datensatz (ein Objekt mit Feldern)',
    labels: 'ein Objekt aus Texten',
    knownField: 'der Name eines bekannten Feldes',
  },
  problems: {
    emptyFile: { says: () => 'Die Datei ist leer.', remedy: 'Prüfen, ob die richtige Datei angegeben wurde.' },
    headerOnly: {
      says: () => 'Die Datei hat Überschriften, aber keine Zeilen.',
      remedy: 'Prüfen, ob der Export vollständig war.',
    },
    titleLine: {
      says: ({ received }) => `${received} steht über den Überschriften und wurde als Titel gelesen.`,
      remedy: 'Falls es keiner ist, jeder Spalte eine Überschrift geben.',
    },
    duplicateHeader: {
      says: ({ received, also }) =>
        `Die Überschrift ${received} kommt mehrfach vor; die Spalte wird als ${also} gelesen.`,
      remedy: 'Jeder Spalte einen eigenen Namen geben.',
    },
    unnamedColumn: {
      says: ({ also }) => `Eine Spalte hat keine Überschrift; sie heißt hier ${also}.`,
      remedy: 'Die Spalte benennen oder löschen.',
    },
    unknownField: {
      says: () => 'Die Spalte ist unbekannt und wurde nicht verwendet.',
      remedy: 'Einem Feld zuordnen (--columns Überschrift=Feld) oder so lassen.',
    },
    unusedConsent: {
      says: () =>
        'Die Spalte spricht von Einwilligung oder Widerspruch und wurde nicht verwendet: Was darin steht, hält niemanden von Vorstellungen fern.',
      remedy:
        'Gilt sie für Vorstellungen, zuordnen: wo ein Ja einwilligt, mit --columns Überschrift=consent.matching; wo ein Ja ablehnt, mit --columns Überschrift=paused.',
    },
    missingColumn: {
      says: () => 'Die Zuordnung nennt eine Spalte, die nicht vorkommt.',
      remedy: 'Die Schreibweise der Überschrift in der Zuordnung prüfen.',
    },
    guessedEncoding: {
      says: ({ also }) => `Der Text ist kein UTF-8; er wurde als ${also} gelesen.`,
      remedy: 'Sehen Buchstaben falsch aus, die Datei als UTF-8 speichern.',
    },
    badJson: {
      says: () => 'Das ist kein gültiges JSON.',
      remedy: 'Den Text dieses Elements berichtigen.',
    },
    notARecord: {
      says: ({ received }) => `${received} ist kein Datensatz.`,
      remedy: 'Je Zeile ein Objekt mit Feldern angeben.',
    },
    emptyRow: { says: () => 'Die Zeile hat keine Werte.', remedy: 'Die Zeile löschen oder ausfüllen.' },
    headingRow: { says: () => 'Die Zeile wiederholt die Überschriften.', remedy: 'Die Zeile löschen.' },
    totalsRow: { says: () => 'Die Zeile nennt Summen.', remedy: 'Die Zeile löschen.' },
    unclosedQuote: {
      says: () => 'Ein Anführungszeichen wird geöffnet und nie geschlossen.',
      remedy: 'Das Anführungszeichen schließen oder, wenn es zum Text gehört, doppelt schreiben.',
    },
    textAfterQuote: {
      says: () => 'Nach einem schließenden Anführungszeichen steht noch Text.',
      remedy: 'Anführungszeichen, die zum Text gehören, doppelt schreiben.',
    },
    brokenText: {
      says: () => 'Der Text enthält Bytes, die keine Buchstaben sind.',
      remedy: 'Die Datei als UTF-8 speichern und die Buchstaben dieser Zeile berichtigen.',
    },
    shortRow: {
      says: ({ also }) => `Die Zeile hat weniger Zellen als die Kopfzeile (${also}); der Rest gilt als leer.`,
      remedy: 'Prüfen, ob eine Zelle dieser Zeile in der falschen Spalte steht.',
    },
    longRow: {
      says: ({ also, received }) =>
        `Die Zeile hat mehr Zellen als die Kopfzeile (${also}); nicht verwendet: ${received}.`,
      remedy: 'Zellen, die das Trennzeichen enthalten, in Anführungszeichen setzen.',
    },
    noId: { says: () => 'Die Zeile hat keine Kennung (id).', remedy: 'Jeder Zeile eine bleibende Kennung geben.' },
    badId: {
      says: ({ received }) => `${received} kann keine Kennung sein.`,
      remedy: 'Buchstaben und Ziffern verwenden, ohne Steuerzeichen und zerbrochene Zeichen.',
    },
    numericId: {
      says: ({ received }) => `Die Kennung ist eine Zahl; sie wurde als Text ${received} übernommen.`,
      remedy: 'Kennungen als Text schreiben, damit führende Nullen bleiben.',
    },
    trimmedId: {
      says: ({ received }) => `Um die Kennung ${received} stand Leerraum, der entfernt wurde.`,
      remedy: 'Den Leerraum entfernen.',
    },
    duplicateId: {
      says: ({ received, also }) => `Die Kennung ${received} hat schon Zeile ${also}; jene Zeile wurde behalten.`,
      remedy: 'Die beiden Zeilen zusammenführen oder dieser eine eigene Kennung geben.',
    },
    lookAlikeId: {
      says: ({ received, also }) => `Die Kennung ${received} sieht aus wie ${also}. Beide wurden behalten.`,
      remedy: 'Ist dasselbe Mitglied gemeint, die Zeilen zusammenführen.',
    },
    missingValue: {
      says: ({ expected }) => `Es fehlt ein Wert; erwartet wird ${expected}.`,
      remedy: 'Den Wert eintragen.',
    },
    unknownMember: {
      says: ({ received }) => `${received} ist nicht die Kennung eines aufgenommenen Mitglieds.`,
      remedy: 'Die Kennung berichtigen oder das Mitglied zuerst aufnehmen.',
    },
    selfTie: {
      says: ({ received }) => `${received} ist mit sich selbst verbunden.`,
      remedy: 'Die Zeile löschen oder eine der Kennungen berichtigen.',
    },
    repeatedRow: {
      says: ({ also }) => `Die Zeile ist dieselbe wie Zeile ${also}, die behalten wurde.`,
      remedy: 'Die Wiederholung löschen oder die beiden durch ihr Datum unterscheiden.',
    },
    unknownWord: {
      says: ({ received, expected }) => `${received} wurde nicht verstanden; erwartet wird ${expected}.`,
      remedy: 'Einen Code oder einen üblichen Namen verwenden.',
    },
    ambiguousWord: {
      says: ({ received, expected }) => `${received} ist mehrdeutig; erwartet wird ${expected}.`,
      remedy: 'Sich entscheiden und den Code schreiben.',
    },
    guessedWord: {
      says: ({ received, also }) => `${received} wurde als ${also} verstanden.`,
      remedy: 'Ist das falsch, den Code schreiben.',
    },
    commaList: {
      says: ({ received, also }) => `${received} wurde als mehrere Dinge gelesen: ${also}.`,
      remedy: 'Mehrere mit | trennen; ein einziges ohne Komma schreiben.',
    },
    placeholder: {
      says: ({ received }) => `${received} wurde als „kein Wert“ verstanden.`,
      remedy: 'Die Zelle leer lassen.',
    },
    notShown: {
      says: ({ received, also }) =>
        `${received} ist kein Wert: Er wurde weggelassen, als die Datei geschrieben wurde${also === '' ? '' : `; die vorsichtige Antwort gilt: ${also}`}.`,
      remedy: 'Den Wert hier eintragen oder die Datei mit vertraulichen Werten neu erzeugen (--show-private).',
    },
    failedFormula: {
      says: ({ received, also }) =>
        `${received} ist eine fehlgeschlagene Formel; die vorsichtige Antwort gilt: ${also}.`,
      remedy: 'Die Formel berichtigen oder die Antwort selbst eintragen.',
    },
    wrongType: {
      says: ({ received, expected }) => `Erwartet wird ${expected}, angegeben ist ${received}.`,
      remedy: 'Den Wert in der erwarteten Form schreiben.',
    },
    badDay: {
      // `expected` begins with „ein“, and its denial is „kein“.
      says: ({ received, expected }) => `${received} ist k${expected}.`,
      remedy: 'Tage in der Form JJJJ-MM-TT schreiben.',
    },
    convertedDay: {
      says: ({ received, also }) => `${received} wurde als ${also} gelesen.`,
      remedy: 'Tage in der Form JJJJ-MM-TT schreiben.',
    },
    badNumber: {
      says: ({ received, expected }) => `${received} ist nicht brauchbar; erwartet wird ${expected}.`,
      remedy: 'Die Zahl in Ziffern schreiben.',
    },
    decimalComma: {
      says: ({ received, also }) => `${received} wurde als ${also} gelesen.`,
      remedy: 'Zahlen mit Dezimalpunkt schreiben.',
    },
    conflict: {
      says: ({ received, also }) =>
        `Zwei Spalten widersprechen sich: ${received} wurde nicht verwendet, ${also} behalten.`,
      remedy: 'Nur eine der beiden Spalten behalten.',
    },
    cautious: {
      says: ({ received, also, expected }) =>
        `${received} wurde nicht verstanden (erwartet wird ${expected}); die vorsichtige Antwort gilt${also === '' ? '' : `: ${also}`}.`,
      remedy: 'Das Mitglied fragen und die Antwort in der erwarteten Form schreiben.',
    },
  },
}
