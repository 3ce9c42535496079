import type { Row } from './survivor.ts'
import { FIRST, fromRows, KINDS, SPARED, TYPES } from './survivor.ts'

const STRYKER = '"Stryker was here!"'
const {
  condition: CONDITION,
  equality: EQUALITY,
  arithmetic: ARITHMETIC,
  method: METHOD,
  text: TEXT,
  boolean: BOOLEAN,
} = KINDS
const LAST_RESORT =
  'A last resort is read only where its field has no other column, and stands among the others all the same.'

const ROWS: readonly Row[] = [
  ['vocabulary/boolean.ts', TEXT, "''", STRYKER, 'Nobody is asked for by that word.'],
  ['vocabulary/country-reading.ts', CONDITION, 'adjective !== undefined', 'true', 'Under no key there is no word.'],
  [
    'vocabulary/country-settling.ts',
    'ArrowFunction',
    "(code: string) => countryName(code, 'en')",
    '() => undefined',
    'Candidates are named anew in the language that is asked for.',
  ],
  ['vocabulary/distance.ts', 'ArrayDeclaration', '[]', '["Stryker was here"]', FIRST],
  ['vocabulary/distance.ts', EQUALITY, 'j > 1', 'j >= 1', 'Before the first letter there is none that could be equal.'],
  [
    'vocabulary/industry.ts',
    METHOD,
    "codes.every(code => code.startsWith('C'))",
    "codes.some(code => code.startsWith('C'))",
    'Several are asked about either way.',
  ],
  ['vocabulary/industry.ts', ARITHMETIC, 'own.length - 4', 'own.length + 4', SPARED],
  ['vocabulary/industry.ts', CONDITION, 'code.length > 1', 'false', 'No two divisions have a name in common.'],
  ['vocabulary/per-texts.ts', BOOLEAN, 'true', 'false', SPARED],
  ['vocabulary/remember.ts', EQUALITY, 'known.size >= most', 'known.size < most', SPARED],
  ['members/admission/mapping.ts', ARITHMETIC, 'rank + 1', 'rank - 1', LAST_RESORT],
  ['members/fields/labels-field.ts', CONDITION, 'cell === null', 'false', 'An empty cell is put nowhere.'],
  ['members/fields/remarks.ts', TEXT, "''", STRYKER, TYPES],
  ['members/issue.ts', METHOD, 'text.slice(0, LONGEST_RECEIVED + 1)', 'text', SPARED],
  ['members/reading/numbers.ts', TEXT, "''", STRYKER, 'No number and no day is written so.'],
  ['members/reading/text.ts', EQUALITY, 'i < text.length', 'i <= text.length', 'Behind the last unit there is none.'],
  ['members/reading/text.ts', BOOLEAN, 'false', 'true', SPARED],
  [
    'members/vocabulary.ts',
    CONDITION,
    'code === undefined',
    'false',
    'Of a choice only the code and the candidates are read.',
  ],
]

export const SURVIVORS_OF_WORDS = fromRows(ROWS)
