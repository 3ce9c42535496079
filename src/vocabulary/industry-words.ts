/** Everyday words for industries in German, Turkish and English. Lines of `CODE word|word`. */
export const INDUSTRY_WORDS = `
C28 Maschinenbau|Anlagenbau|makine|machine building
`
