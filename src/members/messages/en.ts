import type { Messages } from './codes.ts'

export const ENGLISH: Messages = {
  masked: '(not shown: private)',
  quote: value => `“${value}”`,
  where: (row, line, id, path) => {
    const place = row === 0 ? 'Table' : `Row ${row}${line === undefined ? '' : `, line ${line}`}`
    return `${place}${id === null ? '' : ` (${id})`}${path === '' ? '' : `, ${path}`}: `
  },
  meant: names => `Perhaps: ${names.join(', ')}.`,
  expected: {
    id: 'a text that is not empty and has no control characters',
    text: 'a text',
    textList: 'a list of texts, or a text with | between its parts',
    kind: 'a kind of member (company, entrepreneur, executive, association, chamber, university, public, other)',
    country: 'a country (code or name)',
    market: 'a country or region (code or name)',
    industry: 'an industry (NACE code or everyday word)',
    language: 'a language (code or name)',
    term: 'a term, or a term with the day on which it ends (term@2027-03-31)',
    goal: 'a goal (sell, buy, raise, invest, hire, seek, partner, learn)',
    size: 'a size (micro, small, medium, large)',
    count: 'an integer ≥ 0',
    groupSize: 'an integer ≥ 2',
    share: 'a number from 0 to 1',
    day: 'a day of the calendar as YYYY-MM-DD',
    yesNo: 'yes or no',
    originConsent: 'hidden, manager or members',
    locale: 'de, tr or en',
    stage: 'a stage (proposed, introduced, declined, accepted, met, useful, partners, bad)',
    side: 'from or to',
    record: 'a record (an object with fields)',
    labels: 'an object of texts',
    knownField: 'the name of a known field',
  },
  problems: {
    emptyFile: { says: () => 'the file is empty.', remedy: 'Check that the right file was given.' },
    headerOnly: { says: () => 'the file has headers but no rows.', remedy: 'Check that the export was complete.' },
    titleLine: {
      says: ({ received }) => `${received} stands above the headings and was taken for a title.`,
      remedy: 'If it is none, give every column a heading.',
    },
    duplicateHeader: {
      says: ({ received, also }) => `the header ${received} occurs again; the column is read as ${also}.`,
      remedy: 'Give each column a name of its own.',
    },
    unnamedColumn: {
      says: ({ also }) => `a column has no header; it is called ${also}.`,
      remedy: 'Name the column or delete it.',
    },
    unknownField: {
      says: () => 'the column is not known and was not used.',
      remedy: 'Map it to a field (--columns header=field) or ignore this.',
    },
    unusedConsent: {
      says: () =>
        'the column speaks of consent or objection and was not used: what it says keeps nobody from being introduced.',
      remedy:
        'If it holds for introductions, map it: where a yes agrees, with --columns header=consent.matching; where a yes objects, with --columns header=paused.',
    },
    missingColumn: {
      says: () => 'the mapping names a column that does not occur.',
      remedy: 'Check the spelling of the header in the mapping.',
    },
    guessedEncoding: {
      says: ({ also }) => `the text is not UTF-8; it was read as ${also}.`,
      remedy: 'If letters look wrong, save the file as UTF-8.',
    },
    badJson: {
      says: () => 'this is not valid JSON.',
      remedy: 'Mend the text of this element.',
    },
    notARecord: {
      says: ({ received }) => `${received} is not a record.`,
      remedy: 'Give one object with fields per row.',
    },
    emptyRow: { says: () => 'the row has no values.', remedy: 'Delete the row or fill it in.' },
    headingRow: { says: () => 'the row is the headings again.', remedy: 'Delete the row.' },
    totalsRow: { says: () => 'the row is one of totals.', remedy: 'Delete the row.' },
    unclosedQuote: {
      says: () => 'a quotation mark is opened and never closed.',
      remedy: 'Close the quotation mark, or write it twice if it belongs to the text.',
    },
    textAfterQuote: {
      says: () => 'there is text after a closing quotation mark.',
      remedy: 'Write quotation marks that belong to the text twice.',
    },
    brokenText: {
      says: () => 'the text has bytes that are no letters.',
      remedy: 'Save the file as UTF-8 and mend the letters of this row.',
    },
    shortRow: {
      says: ({ also }) => `the row has fewer cells than the header (${also}); the rest counts as empty.`,
      remedy: 'Check that no cell of this row is in the wrong column.',
    },
    longRow: {
      says: ({ also, received }) => `the row has more cells than the header (${also}); not used: ${received}.`,
      remedy: 'Put cells that contain the separator in quotation marks.',
    },
    noId: { says: () => 'the row has no id.', remedy: 'Give each row an id that stays the same.' },
    badId: {
      says: ({ received }) => `${received} cannot be an id.`,
      remedy: 'Use letters and digits, without control characters or broken letters.',
    },
    numericId: {
      says: ({ received }) => `the id is a number; it was taken as the text ${received}.`,
      remedy: 'Write ids as texts, so that leading zeros are kept.',
    },
    trimmedId: {
      says: ({ received }) => `the id ${received} has white space around it, which was removed.`,
      remedy: 'Remove the white space.',
    },
    duplicateId: {
      says: ({ received, also }) => `the id ${received} was already used by row ${also}; that row was kept.`,
      remedy: 'Merge the two rows, or give this one an id of its own.',
    },
    lookAlikeId: {
      says: ({ received, also }) => `the id ${received} looks like ${also}. Both were kept.`,
      remedy: 'If both mean the same member, merge the rows.',
    },
    missingValue: { says: ({ expected }) => `there is no value; expected ${expected}.`, remedy: 'Fill the value in.' },
    unknownMember: {
      says: ({ received }) => `${received} is not the id of an admitted member.`,
      remedy: 'Correct the id, or admit the member first.',
    },
    selfTie: {
      says: ({ received }) => `${received} is joined with itself.`,
      remedy: 'Delete the row or correct one id.',
    },
    repeatedRow: {
      says: ({ also }) => `the row is the same as row ${also}, which was kept.`,
      remedy: 'Delete the repetition, or tell the two apart by their dates.',
    },
    unknownWord: {
      says: ({ received, expected }) => `${received} was not understood; expected ${expected}.`,
      remedy: 'Use a code or one of the usual names.',
    },
    ambiguousWord: {
      says: ({ received, expected }) => `${received} has several meanings; expected ${expected}.`,
      remedy: 'Choose one and write its code.',
    },
    guessedWord: {
      says: ({ received, also }) => `${received} was understood as ${also}.`,
      remedy: 'If that is wrong, write the code.',
    },
    commaList: {
      says: ({ received, also }) => `${received} was read as several things: ${also}.`,
      remedy: 'Part several by |; write a single one without a comma.',
    },
    placeholder: { says: ({ received }) => `${received} was taken as “no value”.`, remedy: 'Leave the cell empty.' },
    notShown: {
      says: ({ received, also }) =>
        `${received} is no value: it was left out when the file was written${also === '' ? '' : `; the cautious answer was taken: ${also}`}.`,
      remedy: 'Write the value here, or make the file anew with private values (--show-private).',
    },
    failedFormula: {
      says: ({ received, also }) => `${received} is a formula that failed; the cautious answer was taken: ${also}.`,
      remedy: 'Mend the formula, or write the answer itself.',
    },
    wrongType: {
      says: ({ received, expected }) => `expected ${expected}, got ${received}.`,
      remedy: 'Write the value in the expected form.',
    },
    badDay: {
      says: ({ received, expected }) => `${received} is not ${expected}.`,
      remedy: 'Write days as YYYY-MM-DD.',
    },
    convertedDay: {
      says: ({ received, also }) => `${received} was read as ${also}.`,
      remedy: 'Write days as YYYY-MM-DD.',
    },
    badNumber: {
      says: ({ received, expected }) => `${received} is not usable; expected ${expected}.`,
      remedy: 'Write the number in digits.',
    },
    decimalComma: {
      says: ({ received, also }) => `${received} was read as ${also}.`,
      remedy: 'Write numbers with a decimal point.',
    },
    conflict: {
      says: ({ received, also }) => `two columns disagree: ${received} was not used, ${also} was kept.`,
      remedy: 'Keep one of the two columns.',
    },
    cautious: {
      says: ({ received, also, expected }) =>
        `${received} was not understood (expected ${expected}); the cautious answer was taken${also === '' ? '' : `: ${also}`}.`,
      remedy: 'Ask the member and write the answer in the expected form.',
    },
  },
}
