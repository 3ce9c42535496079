/** One text for two people, whichever is named first. */
export function pairKey({ a, b }: { readonly a: string; readonly b: string }): string {
  return JSON.stringify([a, b].sort())
}
