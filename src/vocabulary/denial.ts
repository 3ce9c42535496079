import { fold } from './fold.ts'

/** Not "no", which is a code of Norwegian, nor a stroke. "All but the EU" does not claim the EU either. */
const DENIAL =
  /\b(?:kein|keine|keinen|keinerlei|nein|nicht|nie|ohne|ausser|ausgenommen|not|none|never|without|non|except|excluding|outside|yok|degil|hayir|haric|disi|disinda)\b/u

/** "Deutsch: keine", "Türkei (nicht mehr)": what such a text names is not claimed, and what is meant has to be asked. */
export function denies(text: string): boolean {
  return DENIAL.test(fold(text))
}
