import { configDefaults, defineConfig } from 'vitest/config'

/** Makes code from strings to compile schemas; kontor does so nowhere. */
const COMPILES = 'test/adapters/schema/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // The default leaves one core idle, which of two is half.
    maxWorkers: '100%',
    setupFiles: ['test/setup/frozen-prototype.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'no code from strings',
          include: ['test/**/*.test.ts', 'fixtures/**/*.test.ts'],
          exclude: [...configDefaults.exclude, COMPILES],
          execArgv: ['--disallow-code-generation-from-strings'],
        },
      },
      { extends: true, test: { name: 'ajv', include: [COMPILES] } },
    ],
  },
})
