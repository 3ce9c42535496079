import { parseJson } from './json-text.ts'
import type { Parser, Sink } from './sink.ts'

/** Reads one JSON value a line; a damaged line costs itself. Blank lines are no rows. */
export function createJsonLinesParser(sink: Sink): Parser {
  let rest = ''
  let line = 1
  let rows = 0

  function take(text: string, broken: boolean): void {
    const raw = text.trim()
    if (raw === '') return
    rows++
    const parsed = broken && raw.includes('\ufffd') ? undefined : parseJson(raw)
    const code = parsed === undefined && broken ? 'brokenText' : 'badJson'
    if (parsed === undefined) sink.unreadable(raw, { code, severity: 'error', received: raw }, line)
    else sink.record(parsed.value, line)
  }

  return {
    push(text, broken) {
      const all = rest === '' ? text : rest + text
      const damaged = broken || rest.includes('\ufffd')
      let at = 0
      for (let end = all.indexOf('\n'); end !== -1; end = all.indexOf('\n', at)) {
        take(all.slice(at, end), damaged)
        line++
        at = end + 1
      }
      rest = all.slice(at)
    },
    end() {
      take(rest, rest.includes('\ufffd'))
      if (rows === 0) sink.note('', { code: 'emptyFile', severity: 'warning' })
    },
  }
}
