/** A mark of what was made, by which a change of it is seen: FNV-1a of 32 bits over the units of its JSON. */
export function mark(made: unknown): string {
  const text = JSON.stringify(made)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
