// Runs TypeScript of this checkout: bundles one entry and imports it.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles the entry, hands the imported module to `use`, and removes the bundle.
 * Its types stand in bundle.d.mts.
 */
export async function withBundle(entry, use, plugins = []) {
  // Inside the checkout, so that the bundle finds node_modules.
  const folder = mkdtempSync('.bundle-')
  try {
    const outfile = join(folder, 'bundle.mjs')
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
      plugins,
    })
    return await use(await import(pathToFileURL(outfile).href))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
