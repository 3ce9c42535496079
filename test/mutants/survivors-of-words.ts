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

const NAMED_ANEW = 'Candidates are named anew in the language that is asked for.'
const NONE_BEFORE = 'Before the first letter there is none that could be equal.'
const LONG_WAY = 'The long way comes to the same.'
const BLANKS = 'Blanks vanish where the key is made.'
const NO_LINE = 'A line of nothing names nothing that is asked for.'
const SAME_TEXT = 'The text is the same, wherever it is kept.'
const FROM_THE_FIRST = 'It begins with the first letter either way, for it takes as many as there are.'

const ROWS: readonly Row[] = [
  ['vocabulary/boolean.ts', TEXT, "''", STRYKER, 'Nobody is asked for by that word.'],
  ['vocabulary/country-reading.ts', CONDITION, 'adjective !== undefined', 'true', 'Under no key there is no word.'],
  [
    'vocabulary/country-settling.ts',
    'ArrowFunction',
    "(code: string) => countryName(code, 'en')",
    '() => undefined',
    NAMED_ANEW,
  ],
  ['vocabulary/distance.ts', 'ArrayDeclaration', '[]', '["Stryker was here"]', FIRST],
  ['vocabulary/distance.ts', EQUALITY, 'j > 1', 'j >= 1', NONE_BEFORE],
  [
    'vocabulary/industry.ts',
    METHOD,
    "codes.every(code => code.startsWith('C'))",
    "codes.some(code => code.startsWith('C'))",
    'Several are asked about either way.',
  ],
  ['vocabulary/industry.ts', ARITHMETIC, 'own.length - 4', 'own.length + 4', SPARED],
  ['vocabulary/industry.ts', CONDITION, 'code.length > 1', 'false', 'No two divisions have a name in common.'],
  [
    'vocabulary/language.ts',
    'ArrowFunction',
    "(code: string) => languageName(code, 'en')",
    '() => undefined',
    NAMED_ANEW,
  ],
  [
    'vocabulary/country.ts',
    'ArrowFunction',
    "(code: string) => countryName(code, 'en')",
    '() => undefined',
    NAMED_ANEW,
  ],
  ['vocabulary/market.ts', 'ArrowFunction', "(code: string) => marketName(code, 'en')", '() => undefined', NAMED_ANEW],
  [
    'vocabulary/industry.ts',
    'ArrowFunction',
    "(code: string) => industryName(code, 'en')",
    '() => undefined',
    NAMED_ANEW,
  ],
  ['vocabulary/distance.ts', CONDITION, 'i > 1 && j > 1', 'true', NONE_BEFORE],
  ['vocabulary/distance.ts', CONDITION, 'i > 1', 'true', NONE_BEFORE],
  ['vocabulary/distance.ts', CONDITION, 'j > 1', 'true', NONE_BEFORE],
  ['vocabulary/distance.ts', EQUALITY, 'i > 1', 'i >= 1', NONE_BEFORE],
  ['vocabulary/distance.ts', 'LogicalOperator', 'i > 1 && j > 1', 'i > 1 || j > 1', NONE_BEFORE],
  ['vocabulary/distance.ts', CONDITION, 'Math.abs(a.length - b.length) > cap', 'false', SPARED],
  ['vocabulary/distance.ts', CONDITION, 'Math.min(...row) > cap', 'false', SPARED],
  ['vocabulary/fold.ts', 'Regex', '/^[a-z0-9]+(?: [a-z0-9]+)*$/', '/^[a-z0-9](?: [a-z0-9]+)*$/', LONG_WAY],
  ['vocabulary/fold.ts', 'Regex', '/^[a-z0-9]+(?: [a-z0-9]+)*$/', '/^[a-z0-9]+(?: [a-z0-9]+)$/', LONG_WAY],
  ['vocabulary/fold.ts', 'Regex', '/^[a-z0-9]+(?: [a-z0-9]+)*$/', '/^[a-z0-9]+(?: [a-z0-9])*$/', LONG_WAY],
  ['vocabulary/fold.ts', 'Regex', '/^[ -~]*$/', '/^[ -~]$/', LONG_WAY],
  ['vocabulary/fold.ts', CONDITION, 'PLAIN.test(text)', 'false', LONG_WAY],
  ['vocabulary/fold.ts', CONDITION, 'LATIN.test(text)', 'false', LONG_WAY],
  ['vocabulary/fold.ts', TEXT, `"'"`, '""', 'Apostrophes are left out then.'],
  [
    'vocabulary/industry-code.ts',
    TEXT,
    "''",
    STRYKER,
    'The types alone ask for it, or it stands behind the digits that are read.',
  ],
  [
    'vocabulary/industry-code.ts',
    CONDITION,
    'division >= first',
    'true',
    'Between two sections there are no divisions, and none before the first.',
  ],
  [
    'vocabulary/industry-code.ts',
    CONDITION,
    'text.length === 4',
    'false',
    'The first two signs of 1.11 are 1 as well.',
  ],
  ['vocabulary/industry-code.ts', CONDITION, "group === ''", 'false', 'Only its first digits are read.'],
  ['vocabulary/industry.ts', METHOD, "folded.replace(GENERIC, '').trim()", "folded.replace(GENERIC, '')", BLANKS],
  ['vocabulary/industry.ts', METHOD, "bare.replace(MAKING, '').trim()", "bare.replace(MAKING, '')", BLANKS],
  ['vocabulary/language.ts', METHOD, "folded.replace(BESIDE, '').trim()", "folded.replace(BESIDE, '')", BLANKS],
  ['vocabulary/language.ts', 'Regex', '/ +/g', '/ /g', BLANKS],
  ['vocabulary/language.ts', CONDITION, 'parts.length < 2', 'false', 'The whole was asked before.'],
  ['vocabulary/industry.ts', METHOD, 'UNCLEAR_INDUSTRIES.trim()', 'UNCLEAR_INDUSTRIES', NO_LINE],
  ['vocabulary/country-lexicon.ts', METHOD, 'UNCLEAR_COUNTRIES.trim()', 'UNCLEAR_COUNTRIES', NO_LINE],
  ['vocabulary/placeholders.ts', METHOD, 'PLACEHOLDERS.trim()', 'PLACEHOLDERS', NO_LINE],
  ['vocabulary/country-lexicon.ts', TEXT, "''", STRYKER, TYPES],
  ['vocabulary/industry.ts', CONDITION, 'only !== undefined', 'true', TYPES],
  ['vocabulary/country.ts', CONDITION, 'only !== undefined', 'true', TYPES],
  ['vocabulary/language.ts', CONDITION, 'primary === undefined', 'false', 'Under no key there is no word.'],
  ['vocabulary/language.ts', CONDITION, "key === ''", 'false', 'Under no key there is no word.'],
  [
    'vocabulary/language.ts',
    'OptionalChaining',
    'TAG.exec(text)?.[1]?.toLowerCase',
    'TAG.exec(text)?.[1].toLowerCase',
    TYPES,
  ],
  ['vocabulary/language.ts', 'ArrayDeclaration', '[]', '["Stryker was here"]', 'One alone is no list.'],
  ['vocabulary/remember.ts', CONDITION, 'text.length < DETACHED_FROM', 'true', SAME_TEXT],
  ['vocabulary/remember.ts', CONDITION, 'text.length < DETACHED_FROM', 'false', SAME_TEXT],
  ['vocabulary/remember.ts', EQUALITY, 'text.length < DETACHED_FROM', 'text.length <= DETACHED_FROM', SAME_TEXT],
  ['vocabulary/remember.ts', EQUALITY, 'text.length < DETACHED_FROM', 'text.length >= DETACHED_FROM', SAME_TEXT],
  [
    'vocabulary/stem.ts',
    'Regex',
    '/^(.{3,})(?:lari|leri|lar|ler)$/u',
    '/(.{3,})(?:lari|leri|lar|ler)$/u',
    FROM_THE_FIRST,
  ],
  ['vocabulary/stem.ts', 'Regex', '/^(.{3,})ligi$/u', '/(.{3,})ligi$/u', FROM_THE_FIRST],
  ['vocabulary/stem.ts', 'Regex', '/^(.{3,})lugu$/u', '/(.{3,})lugu$/u', FROM_THE_FIRST],
  ['vocabulary/stem.ts', 'Regex', '/^(.{3,})ies$/u', '/(.{3,})ies$/u', FROM_THE_FIRST],
  ['vocabulary/stem.ts', 'Regex', '/^(.{3,}[^s])s$/u', '/(.{3,}[^s])s$/u', FROM_THE_FIRST],
  ['vocabulary/stem.ts', 'Regex', '/^(.{4,}?)(?:en|es|e|n)$/u', '/(.{4,}?)(?:en|es|e|n)$/u', FROM_THE_FIRST],
  [
    'vocabulary/country-reading.ts',
    'Regex',
    '/^(.{3,}sch)(?:e|er|es|en|em)$/u',
    '/(.{3,}sch)(?:e|er|es|en|em)$/u',
    FROM_THE_FIRST,
  ],
  ['vocabulary/words.ts', CONDITION, "!folded.includes(' ')", 'false', SPARED],
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
