import type { Locale } from '../vocabulary/locale.ts'

/** A day as one writes it in a letter; English as the standard does, for day and month come in either order there. */
export function dayText(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split('-')
  return locale === 'en' ? iso : `${day}.${month}.${year}`
}
