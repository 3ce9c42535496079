/** What reading and writing files takes of Node. */
export type FilesOfNode = Pick<typeof import('node:fs'), 'createReadStream'> &
  Pick<typeof import('node:fs/promises'), 'open' | 'readlink' | 'realpath' | 'rename' | 'rm' | 'stat'> &
  Pick<typeof import('node:path'), 'basename' | 'dirname' | 'join' | 'resolve'>

/**
 * Asked for when a file is read or written, and never imported: whoever reads a text in a browser loads this room as well,
 * and there an import of Node's, a late one too, fails or is warned of. Undefined where there are no files.
 */
export function filesOfNode(): FilesOfNode | undefined {
  if (typeof process === 'undefined') return undefined
  const fs = process.getBuiltinModule?.('node:fs')
  const path = process.getBuiltinModule?.('node:path')
  if (fs === undefined || path === undefined) return undefined
  return { ...fs.promises, createReadStream: fs.createReadStream, ...path }
}
