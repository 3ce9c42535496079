// npm run page   writes page-text.ts: script and style of the report's page, minified, with the hashes its CSP names.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const at = name => fileURLToPath(new URL(name, import.meta.url))

/** The module as it should stand in page-text.ts. */
export async function pageText() {
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'utf8', write: false }
  const { outputFiles } = await build({ ...options, entryPoints: [at('page/main.ts')], logLevel: 'warning' })
  const style = await transform(readFileSync(at('page/style.css'), 'utf8'), { loader: 'css', minify: true })
  // The end of a script element is looked for in its text as well.
  const [script, css] = [outputFiles[0].text.trim().replaceAll('</', '<\\/'), style.code.trim()]
  return [
    '// Made by `npm run page` from page/; not to be edited.',
    `export const SCRIPT = ${JSON.stringify(script)}`,
    `export const SCRIPT_HASH = '${hash(script)}'`,
    `export const STYLE = ${JSON.stringify(css)}`,
    `export const STYLE_HASH = '${hash(css)}'`,
    '',
  ].join('\n')
}

function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(at('page-text.ts'), await pageText())
