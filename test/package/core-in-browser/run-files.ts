import type { File, Suite, Task, Test, VitestRunnerConfig } from '@vitest/runner'
import { collectTests, startTests } from '@vitest/runner'
import { TestRunner } from 'vitest'
import { Traces } from 'vitest/internal/browser'

/** What became of one test. */
export interface Told {
  readonly file: string
  /** The titles from the file down. */
  readonly name: string
  readonly state: string
  readonly milliseconds: number
  readonly error?: string
}

export type Files = Readonly<Record<string, () => Promise<unknown>>>

const TIMEOUT = 60_000

/** What a worker of vitest would be told by its main process. */
const CONFIG = {
  root: '/',
  name: '',
  sequence: { hooks: 'stack', setupFiles: 'parallel', seed: 1 },
  setupFiles: [],
  testTimeout: TIMEOUT,
  hookTimeout: TIMEOUT,
  maxConcurrency: 1,
  retry: 0,
  expect: { requireAssertions: false },
  tags: [],
  strictTags: false,
  experimental: { viteModuleRunner: true, importDurations: { limit: 0 } },
  snapshotOptions: {
    expand: false,
    updateSnapshot: 'none',
    snapshotFormat: { printBasicPrototype: false, escapeString: false },
    // Snapshots stand in the tests themselves; there is no file of them.
    snapshotEnvironment: {
      getVersion: () => '1',
      getHeader: () => '',
      resolvePath: async (path: string) => `${path}.snap`,
      resolveRawPath: async (_: string, path: string) => path,
      saveSnapshotFile: async () => {},
      readSnapshotFile: async () => null,
      removeSnapshotFile: async () => {},
    },
  },
}

Object.assign(globalThis, {
  __vitest_worker__: {
    ctx: { pool: 'browser' },
    config: CONFIG,
    environment: { name: 'browser' },
    rpc: { snapshotSaved: async () => {} },
    onCleanup: () => {},
    providedContext: {},
  },
})

/** Told of each file before it is loaded, and of each test by its file and titles as it begins and when it is over. */
export interface Watch {
  load?(file: string): void
  /** Whether the test is to run. */
  before(file: string, name: string): boolean
  /** Tests of a group run in ascending order of it. */
  rank?(file: string, name: string): number
  after?(file: string, name: string, passed: boolean): void
}

/** Collects or runs the tests of the files, one file after the other, by vitest's own runner. */
export async function runFiles(files: Files, how: 'collect' | 'run', watch?: Watch): Promise<readonly Told[]> {
  const told: Told[] = []
  for (const file of Object.keys(files)) {
    const specs = [{ filepath: file, testLocations: undefined }]
    told.push(...tests(await (how === 'run' ? startTests : collectTests)(specs, runnerOf(files, watch)), file))
  }
  return told
}

/** Vitest's own runner, which takes the files from here. */
export function runnerOf(files: Files, watch?: Watch): TestRunner {
  class Runner extends TestRunner {
    override async importFile(path: string): Promise<void> {
      watch?.load?.(path)
      await files[path]?.()
    }
    onCollected(collected: File[]): void {
      for (const file of collected) inOrder(file, watch?.rank)
    }
    override async onBeforeRunTask(test: Task): Promise<void> {
      await super.onBeforeRunTask(test as Test)
      if (watch?.before(test.file.filepath, titlesOf(test)) === false) test.mode = 'skip'
    }
    override onAfterRunTask(test: Task): void {
      watch?.after?.(test.file.filepath, titlesOf(test), test.result?.state === 'pass')
      super.onAfterRunTask(test as Test)
    }
  }
  const runner = new Runner(CONFIG as unknown as VitestRunnerConfig as ConstructorParameters<typeof TestRunner>[0])
  runner.__setTraces(new Traces({ enabled: false }))
  return runner
}

function inOrder(suite: Suite, rank: Watch['rank']): void {
  if (rank === undefined) return
  const rankOf = (task: Task) => (task.type === 'suite' ? 0 : rank(task.file.filepath, titlesOf(task)))
  suite.tasks.sort((a, b) => rankOf(a) - rankOf(b))
  for (const task of suite.tasks) if (task.type === 'suite') inOrder(task, rank)
}

/** The titles from the file down. */
export function titlesOf({ name, suite }: Task): string {
  return suite === undefined ? name : `${titlesOf(suite)} > ${name}`
}

/** A file or group that failed before its tests is told of like a test. */
function tests(tasks: readonly (Task | File)[], file: string, above: readonly string[] = []): readonly Told[] {
  return tasks.flatMap(task => {
    const titles = 'filepath' in task ? [] : [...above, task.name]
    const errors = task.result?.errors
    const error = errors && {
      error: errors
        .map(({ message, stack }) => `${message}\n${stack}`)
        .join('\n')
        .slice(0, 1500),
    }
    const milliseconds = Math.round(task.result?.duration ?? 0)
    const own = { file, name: titles.join(' > '), state: task.result?.state ?? task.mode, milliseconds, ...error }
    const below = task.type === 'suite' ? tests(task.tasks, file, titles) : []
    return task.type === 'test' || error ? [own, ...below] : below
  })
}
