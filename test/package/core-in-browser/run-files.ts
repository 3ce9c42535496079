import type { File, Task, VitestRunnerConfig } from '@vitest/runner'
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

/** Collects or runs the tests of the files, one file after the other, by vitest's own runner. */
export async function runFiles(files: Files, how: 'collect' | 'run'): Promise<readonly Told[]> {
  class Runner extends TestRunner {
    override async importFile(path: string): Promise<void> {
      await files[path]?.()
    }
  }
  const told: Told[] = []
  for (const file of Object.keys(files)) {
    const runner = new Runner(CONFIG as unknown as VitestRunnerConfig as ConstructorParameters<typeof TestRunner>[0])
    runner.__setTraces(new Traces({ enabled: false }))
    const specs = [{ filepath: file, testLocations: undefined }]
    told.push(...tests(await (how === 'run' ? startTests : collectTests)(specs, runner), file))
  }
  return told
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
