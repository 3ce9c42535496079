import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'

/** When a process is killed: so many milliseconds after it began, or after its draft appeared. */
export interface Kill {
  readonly from: 'start' | 'draft'
  readonly after: number
}

export interface Ran {
  readonly code: number | null
  /** Milliseconds from beginning to end. */
  readonly took: number
  /** Milliseconds from when the draft was seen until it was seen to go; 0 if it never was seen. */
  readonly drafted: number
}

/**
 * Runs the built command line and kills it (kill -9) at the moment. The folder it writes into is looked at without rest: a
 * small file's draft is gone before a notice of the system or a timer would come.
 */
export async function runToKill(args: readonly string[], folder: string, kill: Kill | undefined): Promise<Ran> {
  const left = countDrafts(folder)
  const begun = performance.now()
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { stdio: 'ignore' })
  let code: number | null | undefined
  const exit = once(child, 'exit').then(([told]) => {
    code = told
  })
  let [appeared, gone] = [Number.POSITIVE_INFINITY, 0]
  while (code === undefined) {
    const now = performance.now()
    const isThere = countDrafts(folder) > left
    if (isThere) appeared = Math.min(appeared, now)
    else if (appeared < now) gone ||= now
    if (kill !== undefined && now >= (kill.from === 'start' ? begun : appeared) + kill.after) child.kill('SIGKILL')
    await setImmediate()
  }
  await exit
  const ended = performance.now()
  return { code, took: ended - begun, drafted: appeared < ended ? (gone || ended) - appeared : 0 }
}

function countDrafts(folder: string): number {
  return readdirSync(folder).filter(name => name.endsWith('.part')).length
}
