/** Where a text stops being JSON, and what could have stood there. The engine's own words differ, and often lack the place. */
export interface JsonFault {
  readonly at: number
  readonly expected: string
}

type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or }' | ', or ]' | 'end'

const EXPECTED: Readonly<Record<Wanted, string>> = {
  value: 'a value',
  'value or ]': 'a value or `]`',
  name: 'a name in quotation marks',
  'name or }': 'a name in quotation marks or `}`',
  ':': '`:`',
  ', or }': '`,` or `}`',
  ', or ]': '`,` or `]`',
  end: 'nothing more',
}

/** A name that an object has already. Readers keep the last, and what was said first is lost. */
export interface RepeatedName {
  readonly at: number
  readonly name: string
}

/** What has been read so far: brackets still open, the names of each open object, the place, and what may follow there. */
interface State {
  readonly open: string[]
  readonly names: Set<string>[]
  repeated?: RepeatedName
  at: number
  wanted: Wanted
}

/** The first fault; undefined if the text is JSON. */
export function findFault(text: string): JsonFault | undefined {
  return readThrough(text).fault
}

/** The first name that its object has already, in a text that is JSON. */
export function findRepeated(text: string): RepeatedName | undefined {
  return readThrough(text).state.repeated
}

function readThrough(text: string): { readonly state: State; readonly fault?: JsonFault } {
  const state: State = { open: [], names: [], at: endOf(SPACE, text, 0), wanted: 'value' }
  while (state.at < text.length) {
    const fault = step(text, state)
    if (fault !== undefined) return { state, fault }
    state.at = endOf(SPACE, text, state.at)
  }
  return state.wanted === 'end' ? { state } : { state, fault: { at: state.at, expected: EXPECTED[state.wanted] } }
}

function step(text: string, state: State): JsonFault | undefined {
  const { open, at, wanted } = state
  const sign = text[at]!
  const refused = { at, expected: EXPECTED[wanted] }
  if (wanted === 'end') return refused
  if ((sign === '}' || sign === ']') && wanted.endsWith(sign)) {
    open.pop()
    if (sign === '}') state.names.pop()
    return goOn(state, at + 1, afterValue(open))
  }
  if (wanted === ':') return sign === ':' ? goOn(state, at + 1, 'value') : refused
  if (wanted.startsWith(','))
    return sign === ',' ? goOn(state, at + 1, open.at(-1) === '{' ? 'name' : 'value') : refused
  if (sign === '"') return takeString(text, state)
  return wanted.startsWith('name') ? refused : takeValue(text, state)
}

function goOn(state: State, at: number, wanted: Wanted): undefined {
  state.at = at
  state.wanted = wanted
}

function afterValue(open: readonly string[]): Wanted {
  return open.length === 0 ? 'end' : open.at(-1) === '{' ? ', or }' : ', or ]'
}

const SPACE = /[ \t\n\r]*/y
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)?/y
/** From the space up, without quotation mark and backslash. */
const LETTERS = /[ !#-[\]-\uffff]*/y
const ESCAPE = /(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))?/y

/** The end of what the expression, which may be nothing, finds here. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  expression.test(text)
  return expression.lastIndex
}

function takeString(text: string, state: State): JsonFault | undefined {
  let at = state.at + 1
  for (;;) {
    at = endOf(LETTERS, text, at)
    if (text[at] === '"') break
    const next = endOf(ESCAPE, text, at)
    if (next === at) return { at, expected: 'the text to go on, or to end with `"`' }
    at = next
  }
  if (!state.wanted.startsWith('name')) return goOn(state, at + 1, afterValue(state.open))
  meetName(JSON.parse(text.slice(state.at, at + 1)), state)
  return goOn(state, at + 1, ':')
}

function meetName(name: string, state: State): void {
  const names = state.names.at(-1)!
  if (names.has(name)) state.repeated ??= { at: state.at, name }
  names.add(name)
}

function takeValue(text: string, state: State): JsonFault | undefined {
  const { open, at, wanted } = state
  const sign = text[at]!
  if (sign === '{' || sign === '[') {
    open.push(sign)
    if (sign === '{') state.names.push(new Set())
    return goOn(state, at + 1, sign === '{' ? 'name or }' : 'value or ]')
  }
  const end = endOf(WORD, text, at)
  return end === at ? { at, expected: EXPECTED[wanted] } : goOn(state, end, afterValue(open))
}
