import { readMembers, readOutcomes, readTies } from '../../src/adapters/csv/read-members.ts'
import type { Issue } from '../../src/members/issue.ts'
import type { ProblemCode } from '../../src/members/messages/codes.ts'
import type { Locale } from '../../src/vocabulary/locale.ts'

/** The smallest file that raises an issue, and where it has to be met: row 0 is the table. */
export interface IssueCase {
  readonly row: number
  readonly path: string
  readonly read: (locale: Locale) => Promise<readonly Issue[]>
}

const JOINED = [
  { id: 'a', name: 'A', kind: 'company' },
  { id: 'b', name: 'B', kind: 'company' },
] as const

interface Read {
  readonly issues: readonly Issue[]
  readonly rejected: readonly { readonly issues: readonly Issue[] }[]
}

const issuesOf = ({ issues, rejected }: Read) => [...issues, ...rejected.flatMap(row => row.issues)]

function table(
  row: number,
  path: string,
  file: string | Uint8Array,
  columns: Readonly<Record<string, string>> = {},
): IssueCase {
  const read = async (locale: Locale) =>
    issuesOf(
      await readMembers(file, { format: 'csv', locale, ...(Object.keys(columns).length > 0 ? { columns } : {}) }),
    )
  return { row, path, read }
}

/** One member of which one more field is told. */
const cell = (path: string, text: string) => table(1, path, `id,name,${path}\na,A,${text}\n`)

function json(row: number, path: string, file: string): IssueCase {
  return { row, path, read: async locale => issuesOf(await readMembers(file, { format: 'json', locale })) }
}

function ties(row: number, path: string, file: string): IssueCase {
  return { row, path, read: async locale => issuesOf(await readTies(file, JOINED, { format: 'csv', locale })) }
}

function outcomes(row: number, path: string, file: string): IssueCase {
  return { row, path, read: async locale => issuesOf(await readOutcomes(file, JOINED, { format: 'csv', locale })) }
}

export const ISSUE_CASES: Readonly<Record<ProblemCode, IssueCase>> = {
  emptyFile: table(0, '', ''),
  headerOnly: table(0, '', 'id,name\n'),
  titleLine: table(0, '', 'Mitglieder 2026,,\n,,\nid,name,place\na,A,B\n'),
  duplicateHeader: table(0, 'name', 'id,name,name\na,A,A\n'),
  unnamedColumn: table(0, 'column 2', 'id,,name\na,x,A\n'),
  unknownField: table(0, 'shoe', 'id,name,shoe\na,A,43\n'),
  unusedConsent: table(0, 'Newsletter-Einwilligung', 'id,name,Newsletter-Einwilligung\na,A,nein\n'),
  missingColumn: table(0, 'shoe', 'id,name\na,A\n', { id: 'id', name: 'name', shoe: 'size' }),
  guessedEncoding: table(0, '', Buffer.from('id,name\na,Dürener Maschinen\n', 'latin1')),
  badJson: json(1, '', '[{"id":"a",}]'),
  notARecord: json(1, '', '[7]'),
  emptyRow: table(1, '', 'id,name\n,\n'),
  headingRow: table(1, '', 'id,name\nid,name\na,A\n'),
  totalsRow: table(1, '', 'id,name\nTotal,3\n'),
  unclosedQuote: table(1, '', 'id,name\na,"A\n'),
  textAfterQuote: table(1, '', 'id,name\na,"A"x\n'),
  brokenText: json(1, 'name', String.raw`[{"id":"a","name":"A\ud800"}]`),
  shortRow: table(1, '', 'id,name,place\na,A\n'),
  longRow: table(1, '', 'id,name\na,A,x\n'),
  noId: table(1, 'id', 'id,name\n,A\n'),
  badId: json(1, 'id', '[{"id":true,"name":"A"}]'),
  numericId: json(1, 'id', '[{"id":7,"name":"A"}]'),
  trimmedId: json(1, 'id', '[{"id":" a","name":"A"}]'),
  duplicateId: table(2, 'id', 'id,name\na,A\na,B\n'),
  lookAlikeId: table(2, 'id', 'id,name\nab,A\nAB,B\n'),
  missingValue: outcomes(1, 'stage', 'from,to,date,stage\na,b,2026-01-01,\n'),
  unknownMember: ties(1, 'to', 'from,to\na,c\n'),
  selfTie: ties(1, 'to', 'from,to\na,a\n'),
  repeatedRow: ties(2, '', 'from,to\na,b\na,b\n'),
  unknownWord: cell('baseCountry', 'Qwxyzland'),
  ambiguousWord: cell('baseCountry', 'Kongo'),
  guessedWord: cell('baseCountry', 'Deutschlannd'),
  commaList: cell('offers', '"Pumpen, Rohrkupplungen"'),
  placeholder: cell('baseCountry', 'none'),
  notShown: cell('consent.matching', '(not shown: private)'),
  failedFormula: cell('consent.matching', '#N/A'),
  wrongType: json(1, 'baseCountry', '[{"id":"a","name":"A","baseCountry":true}]'),
  badDay: cell('joined', '2026-02-30'),
  convertedDay: cell('joined', '31.12.2026'),
  badNumber: cell('capacity', 'many'),
  decimalComma: ties(1, 'strength', 'from,to,strength\na,b,"0,5"\n'),
  conflict: table(1, 'baseCountry', 'id,name,Land,Country\na,A,DE,TR\n'),
  cautious: cell('consent.matching', 'perhaps'),
}
