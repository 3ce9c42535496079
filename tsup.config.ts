import { defineConfig } from 'tsup'

const shared = { target: 'es2022', sourcemap: false, treeshake: true } as const

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      testing: 'src/adapters/testing/index.ts',
      csv: 'src/adapters/csv/index.ts',
      ical: 'src/adapters/ical/index.ts',
      schema: 'src/adapters/schema/index.ts',
      gexf: 'src/adapters/gexf/index.ts',
      report: 'src/adapters/report/index.ts',
      clickhouse: 'src/adapters/clickhouse/index.ts',
      worker: 'src/ranking/worker.ts',
    },
    format: ['esm', 'cjs'],
    // A worker thread is started from the file beside, which a CommonJS module knows by its file name.
    shims: true,
    // One KontorError for all doors: without shared chunks each CommonJS door would have its own, and instanceof fail.
    splitting: true,
    // Types are checked by `npm run types`; here a program for each door would check them once more.
    dts: { compilerOptions: { noCheck: true } },
    clean: true,
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], splitting: true },
])
