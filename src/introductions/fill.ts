/** Fills {placeholders}; one pass, so that a name that looks like a placeholder stays a name. */
export function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values.get(key) ?? whole)
}
