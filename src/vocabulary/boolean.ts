import { fold } from './fold.ts'

const YES = new Set(
  'ja j jawohl yes y yep yeah true t 1 x evet e var on ok okay wahr dogru richtig stimmt zutreffend zugestimmt einverstanden erteilt kabul onayli onaylandi onayliyorum verildi istiyor given granted agreed accepted consented si oui da vrai 是 да نعم'.split(
    ' ',
  ),
)
const NO = new Set(
  'nein n no nope false f 0 hayir h yok off falsch yanlis abgelehnt widerrufen verilmedi istemiyor onaylamiyorum reddedildi kein keine none non net niet нет 否 لا'.split(
    ' ',
  ),
)
const PHRASES: Readonly<Record<string, boolean>> = {
  'liegt vor': true,
  'izin var': true,
  'kabul ediyorum': true,
  'liegt nicht vor': false,
  'nicht erteilt': false,
  'nicht einverstanden': false,
  'izin yok': false,
  'kabul etmiyorum': false,
  'not given': false,
  'not granted': false,
}

/** Answers to "is it paused?" that are no yes or no. */
const PAUSED = new Set(
  'ruht ruhend pausiert pause inaktiv passiv paused inactive suspended duraklatildi pasif beklemede'.split(' '),
)
const UNPAUSED = new Set('aktiv active aktif'.split(' '))

/** Whether somebody is paused: yes or no, or the state in a word. */
export function resolvePaused(word: string): boolean | undefined {
  const folded = isPlain(word) ? fold(word) : ''
  return PAUSED.has(folded) ? true : UNPAUSED.has(folded) ? false : resolveBoolean(word)
}

const PLAIN = /^[\p{L}\p{N}\p{Cf}\s✓✔☑✅☒'’"„“”.,;:!()[\]=+_-]*$/u
const EMPTY_BOX = /[([]\s*[)\]]/u

/**
 * Is a word said without doubt or condition? Folding drops signs, and some of them say more than the word: `ja?`, `ja*`, an
 * empty box before it (`☐ ja`, `[ ] yes`), a letter struck out.
 */
export function isPlain(word: string): boolean {
  return PLAIN.test(word.normalize('NFC')) && !EMPTY_BOX.test(word)
}

/** Yes or no in German, Turkish and English, `1`/`0`, a cross or a tick; undefined when it is neither (an empty cell is no answer). */
export function resolveBoolean(word: string): boolean | undefined {
  const text = word.trim()
  if (/^[✓✔☑✅☒]$/u.test(text) || text === '+') return true
  if (/^[✗✘❌☐]$/u.test(text)) return false
  if (!isPlain(text)) return undefined
  const folded = fold(text)
  if (Object.hasOwn(PHRASES, folded)) return PHRASES[folded]
  if (YES.has(folded)) return true
  return NO.has(folded) ? false : undefined
}
