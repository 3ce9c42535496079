import type { File, Task, Test } from '@vitest/runner'
import { collectTests, getFn } from '@vitest/runner'
import type { TestRunner } from 'vitest'
import type { Files } from '../package/core-in-browser/run-files.ts'
import { runnerOf, titlesOf } from '../package/core-in-browser/run-files.ts'
import type { TestName } from './reach.ts'

interface Ready {
  readonly runner: TestRunner
  readonly test: Test
  readonly ofFile: File
}

/** Tests of one module, each of which can be run again and again: to load a module anew takes longer than most tests. */
export class OverAndOver {
  readonly #files: Files
  readonly #ready = new Map<string, Map<string, Ready>>()

  constructor(files: Files) {
    this.#files = files
  }

  /** Whether the test passes; hooks of groups are not run, and it has no snapshots. */
  async passes({ file, name }: TestName): Promise<boolean> {
    const ready = await this.#collected(file)
    const { runner, test, ofFile } = ready.get(name)!
    try {
      // A run of another module's tests puts away what is kept for this file, without which no test of it passes.
      await runner.onBeforeRunSuite(ofFile)
      test.result = { state: 'run', startTime: 0, retryCount: 0 }
      runner.onBeforeTryTask(test)
      await getFn(test)()
      runner.onAfterTryTask(test)
      return test.result.state !== 'fail'
    } catch {
      return false
    } finally {
      await tidy(test)
    }
  }

  async #collected(file: string): Promise<Map<string, Ready>> {
    const known = this.#ready.get(file)
    if (known !== undefined) return known
    const runner = runnerOf(this.#files)
    const [collected] = await collectTests([{ filepath: file, testLocations: undefined }], runner)
    const ofFile = collected!
    const ready = new Map(testsOf(ofFile).map(test => [titlesOf(test), { runner, test, ofFile }]))
    this.#ready.set(file, ready)
    return ready
  }
}

async function tidy(test: Test & { onFinished?: ((context: object) => unknown)[] | undefined }): Promise<void> {
  const last = test.onFinished ?? []
  test.onFinished = undefined
  for (const one of last) await one(test.context)
}

function testsOf(task: Task): Test[] {
  return task.type === 'test' ? [task] : task.tasks.flatMap(testsOf)
}
