import { fork } from 'node:child_process'

/** A process in which one thing after another is asked of the tests; see child.mjs. */
export class Child {
  readonly #process = fork('test/mutants/child.mjs', { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })

  /**
   * Undefined if it takes too long, or the process ends.
   * @param patience milliseconds until the answer is no longer waited for: nothing else ends a loop that comes by no mutant
   */
  ask<Answer>(question: object, patience: number): Promise<Answer | undefined> {
    return new Promise(answer => {
      const tell = (said?: unknown) => {
        clearTimeout(timer)
        this.#process.removeAllListeners()
        answer(said as Answer | undefined)
      }
      const timer = setTimeout(() => tell(), patience)
      this.#process.on('message', tell)
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
