import type { Locale } from '../../vocabulary/locale.ts'
import type { Messages } from './codes.ts'
import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { TURKISH } from './tr.ts'

export const MESSAGES: Readonly<Record<Locale, Messages>> = { de: GERMAN, tr: TURKISH, en: ENGLISH }
