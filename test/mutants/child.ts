import { fork } from 'node:child_process'

/** A process in which one thing after another is asked of the tests; see child.mjs. */
export class Child {
  readonly #process = fork('test/mutants/child.mjs', { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })

  /**
   * Undefined if it takes too long, or the process ends.
   * @param patience milliseconds until what comes next is no longer waited for, the answer or that it begins with something that
   * took so many milliseconds before: nothing else ends a loop that comes by no mutant
   */
  ask<Answer>(question: object, patience: (took: number) => number): Promise<Answer | undefined> {
    return new Promise(answer => {
      const tell = (said?: unknown) => {
        clearTimeout(timer)
        this.#process.removeAllListeners()
        answer(said as Answer | undefined)
      }
      const wait = (took: number) => setTimeout(() => tell(), patience(took))
      let timer = wait(0)
      this.#process.on('message', said => {
        const took = beginning(said)
        if (took === undefined) tell(said)
        else {
          clearTimeout(timer)
          timer = wait(took)
        }
      })
      this.#process.on('exit', () => tell())
      this.#process.send(question)
    })
  }

  stop(): void {
    this.#process.kill('SIGKILL')
  }

  anew(): Child {
    this.stop()
    return new Child()
  }
}

function beginning(said: unknown): number | undefined {
  return typeof said === 'object' && said !== null && 'began' in said ? Number(said.began) : undefined
}
