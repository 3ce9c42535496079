import { readFileSync } from 'node:fs'
import type { Resolution } from '../../src/vocabulary/resolution.ts'

export type Part = 'tuned' | 'untouched'

interface Row {
  readonly word: string
  readonly expected: string
}

/** The rows of a list; with `languages`, those in one of them. */
export function readList(name: string, part: Part, languages?: readonly string[]): Row[] {
  const text = readFileSync(new URL(`./lists/${name}.${part}.tsv`, import.meta.url), 'utf8')
  const lines = text.split('\n').slice(1)
  return lines
    .filter(line => line !== '')
    .map(line => line.split('\t'))
    .filter(([, , language = '']) => languages === undefined || languages.includes(language))
    .map(([word = '', expected = '']) => ({ word, expected }))
}

/** What became of a list. `right` counts words resolved at once among those that should be; `helped` the asked ones whose answer was offered. */
export interface Figures {
  readonly words: number
  readonly right: number
  readonly wrong: readonly string[]
  readonly rightShare: number
  readonly asked: number
  readonly helpedShare: number
}

/** A row `ask:CODE` must not be resolved and offer CODE; a row `-` must not be resolved. */
export function measure(rows: readonly Row[], resolve: (word: string) => Resolution): Figures {
  const wrong: string[] = []
  let right = 0
  let clear = 0
  let asked = 0
  let helped = 0
  for (const { word, expected } of rows) {
    const { status, code, candidates } = resolve(word)
    const mustAsk = expected.startsWith('ask:')
    const answer = mustAsk ? expected.slice(4) : expected
    if (!mustAsk) clear++
    if (status === 'resolved') {
      if (!mustAsk && code === answer) right++
      else wrong.push(`${word} → ${code}, not ${expected}`)
    } else if (expected === '-') right++
    else {
      asked++
      if (candidates.some(candidate => candidate.code === answer)) helped++
    }
  }
  return {
    words: rows.length,
    right,
    wrong,
    rightShare: clear === 0 ? 1 : right / clear,
    asked,
    helpedShare: asked === 0 ? 1 : helped / asked,
  }
}

export function show(title: string, { words, rightShare, wrong, asked, helpedShare }: Figures): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const mistakes = wrong.length === 0 ? '' : ` (${wrong.join('; ')})`
  return `${title}: ${words} words, right at once ${percent(rightShare)}, silently wrong ${wrong.length}${mistakes}, asked ${asked}, answer offered ${percent(helpedShare)}`
}
