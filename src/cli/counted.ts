/** `1 Kreis`, `3 Kreise`; Turkish needs none of it, for a noun after a number stays as it is. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
