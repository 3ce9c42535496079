import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { resolve } from 'node:path'

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

/** Timers know whole milliseconds; what is left is waited out, for a draft may be there for less. */
const SPUN = 2

/** Runs the built command line, with an eye on the folder it writes into, and kills it (kill -9) at the moment. */
export async function runToKill(args: readonly string[], folder: string, kill: Kill | undefined): Promise<Ran> {
  const begun = performance.now()
  let [appeared, gone] = [0, 0]
  const watcher = watch(folder, (event, name) => {
    if (event !== 'rename' || name?.endsWith('.part') !== true) return
    if (appeared > 0) {
      gone ||= performance.now()
      return
    }
    appeared = performance.now()
    if (kill?.from === 'draft') killAt(appeared + kill.after)
  })
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { stdio: 'ignore' })
  let timer: NodeJS.Timeout | undefined
  const killAt = (moment: number) => {
    timer = setTimeout(
      () => {
        while (performance.now() < moment) {}
        child.kill('SIGKILL')
      },
      Math.max(0, moment - performance.now() - SPUN),
    )
  }
  if (kill?.from === 'start') killAt(begun + kill.after)
  const [code] = (await once(child, 'exit')) as [number | null]
  const ended = performance.now()
  clearTimeout(timer)
  watcher.close()
  return { code, took: ended - begun, drafted: appeared === 0 ? 0 : (gone || ended) - appeared }
}
