/** The languages kontor speaks: names, reasons and messages exist in each. The first is where the project comes from. */
export const LOCALES = ['de', 'tr', 'en'] as const

export type Locale = (typeof LOCALES)[number]
