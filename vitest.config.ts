import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'fixtures/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['test/setup/frozen-prototype.ts'],
  },
})
