import { fold } from './fold.ts'

/** Not "no", which is a code of Norwegian, nor a stroke. */
const DENIAL = /\b(?:kein|keine|keinen|keinerlei|nein|nicht|nie|ohne|not|none|never|without|yok|degil|hayir)\b/u

/** "Deutsch: keine", "Türkei (nicht mehr)": what such a text names is not claimed, and what is meant has to be asked. */
export function denies(text: string): boolean {
  return DENIAL.test(fold(text))
}
