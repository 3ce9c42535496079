interface Speaks {
  readonly id: string
  readonly languages: readonly string[]
}

/** Can the two talk? Who states no language is taken to manage: unknown holds nobody back. */
export function sharesLanguage({ languages: one }: Speaks, { languages: other }: Speaks): boolean {
  return one.length === 0 || other.length === 0 || one.some(language => other.includes(language))
}

/** Is a third who speaks a language of the one and a language of the other. */
export function canInterpret({ id, languages }: Speaks, one: Speaks, other: Speaks): boolean {
  const knows = (side: Speaks) => side.id !== id && side.languages.some(language => languages.includes(language))
  return knows(one) && knows(other)
}

interface Present extends Speaks {
  readonly slots: readonly number[]
}

/**
 * Are both there in one of the slots, with a language in common or somebody there who interprets?
 * @defaultValue slots those of the one
 */
export function canMeet(
  interpreters: readonly Present[],
  one: Present,
  other: Present,
  slots: readonly number[] = one.slots,
): boolean {
  const isBoth = (slot: number) => one.slots.includes(slot) && other.slots.includes(slot)
  if (sharesLanguage(one, other)) return slots.some(isBoth)
  const isThree = (third: Present) => slots.some(slot => third.slots.includes(slot) && isBoth(slot))
  return interpreters.some(third => canInterpret(third, one, other) && isThree(third))
}
