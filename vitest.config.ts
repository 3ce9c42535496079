import { configDefaults, defineConfig } from 'vitest/config'

/** Makes code from strings to compile schemas, which kontor does nowhere; or replaces modules, which others would then get. */
const ALONE = ['test/adapters/schema/*.test.ts', 'test/cli/missing.test.ts']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The default leaves one core idle, which of two is half.
    maxWorkers: '100%',
    setupFiles: ['test/setup/frozen-prototype.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'no code from strings',
          include: ['test/**/*.test.ts', 'fixtures/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ALONE],
          // Loading everything anew for each file took half of the time.
          isolate: false,
          execArgv: ['--disallow-code-generation-from-strings'],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})
