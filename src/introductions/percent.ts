import type { Locale } from '../vocabulary/locale.ts'

/** Thousandths as whole hundredths, half up; Turkish puts the sign first. */
export function percent(thousandths: number, locale: Locale): string {
  return signed(String(Math.floor(thousandths / 10 + 0.5)), locale)
}

/**
 * Two shares in ten-thousandths, the first the smaller, as hundredths with as many decimals as tell them apart; undefined where
 * it is not the smaller.
 */
export function percentsApart(low: number, high: number, locale: Locale): [string, string] | undefined {
  for (const decimals of [0, 1, 2]) {
    const unit = [100, 10, 1][decimals]!
    const [p, q] = [low, high].map(share => Math.floor(share / unit + 0.5)) as [number, number]
    if (p < q) return [withDecimals(p, decimals, locale), withDecimals(q, decimals, locale)]
  }
  return undefined
}

function withDecimals(number: number, decimals: number, locale: Locale): string {
  const digits = String(number).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}${locale === 'en' ? '.' : ','}${digits.slice(point)}`
  return signed(text, locale)
}

function signed(number: string, locale: Locale): string {
  return { de: `${number} %`, tr: `%${number}`, en: `${number}%` }[locale]
}
