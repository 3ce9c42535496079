import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The programs in `peers/*.c`. */
export type Program = 'scan' | 'engine'

export interface TimedAnswer {
  readonly us: number
  /** `place:score …`, best first. */
  readonly answer: string
}

/** Compiles a program with gcc and has it answer the layout in a folder; undefined where there is no gcc. */
export function runNative(program: Program, folder: string): TimedAnswer[] | undefined {
  const binary = join(folder, program)
  const compiled = spawnSync('gcc', ['-O3', '-march=native', `bench/peers/${program}.c`, '-o', binary, '-lm'])
  if (compiled.error !== undefined) return undefined
  const { status, stdout, stderr } = spawnSync(binary, [folder], { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (compiled.status !== 0 || status !== 0) throw new Error(`${program}: ${compiled.stderr}${stderr}`)
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => {
      const [us = '', ...answer] = line.split(' ')
      return { us: Number(us), answer: answer.join(' ') }
    })
}
