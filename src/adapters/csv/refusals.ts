import { KontorError } from '../../errors/kontor-error.ts'

/** `no space left on device`: the system's words, without its name for the call and for the temporary file. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*)?$/s, '') : String(error)
}

export function unreadable(path: string, reason: string): KontorError {
  return new KontorError('unreadable-file', `Cannot read ${JSON.stringify(path)}: ${reason}`)
}

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'make the folder first, or name another'],
  ['ENOTDIR', 'name a folder that is one'],
  ['EACCES', 'get leave to write in the folder, or name another'],
  ['EPERM', 'get leave to write in the folder, or name another'],
  ['ERR_ACCESS_DENIED', 'allow this process to write in the folder, or name another'],
  ['EROFS', 'name a folder that can be written to'],
  ['ENOSPC', 'make room on the disk, or name a file on another'],
  ['EDQUOT', 'make room within the quota, or name a file on another disk'],
  ['EFBIG', 'raise the limit on the size of files, or name a file on another disk'],
  ['ENAMETOOLONG', 'give it a shorter name'],
])

export function refusing(path: string): (error: unknown) => never {
  return error => {
    throw unwritable(path, reasonOf(error), REMEDIES.get(codeOf(error)) ?? 'name another file')
  }
}

export function unwritable(path: string, reason: string, remedy: string): KontorError {
  const kept = 'what was there before is as it was'
  return new KontorError('unwritable-file', `Cannot write ${JSON.stringify(path)}: ${reason}; ${remedy} (${kept})`)
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
