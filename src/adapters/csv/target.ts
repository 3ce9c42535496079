import type { FilesOfNode } from './files-of-node.ts'
import { codeOf } from './refusals.ts'

/** Where a path leads: a link leads to its file before that is there, too, and one to itself nowhere. */
export async function targetOf(path: string, node: FilesOfNode): Promise<string> {
  try {
    return await node.realpath(path)
  } catch (error) {
    if (codeOf(error) === 'ELOOP') throw error
  }
  const link = await node.readlink(path).catch(() => undefined)
  if (link === undefined) return path
  const folder = await node.realpath(node.dirname(path))
  return targetOf(node.resolve(folder, link), node)
}
