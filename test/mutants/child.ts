import { fork } from 'node:child_process'

/** A process in which one thing after another is asked of the tests; see child.mjs. */
export class Child {
  readonly #patience: number
  readonly #process = fork('test/mutants/child.mjs', { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })

  /** @param patience milliseconds until an answer is no longer waited for: nothing else ends a loop that comes by no mutant */
  constructor(patience: number) {
    this.#patience = patience
  }

  /** Undefined if it takes too long, or the process ends. */
  ask<Answer>(question: object): Promise<Answer | undefined> {
    return new Promise(answer => {
      const tell = (said?: unknown) => {
        clearTimeout(timer)
        this.#process.removeAllListeners()
        answer(said as Answer | undefined)
      }
      const timer = setTimeout(() => tell(), this.#patience)
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
    return new Child(this.#patience)
  }
}
