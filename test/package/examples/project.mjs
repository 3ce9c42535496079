import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { runAside } from '../pack.mjs'

const FENCE = /^```(sh|text)\n(.*?)^```$/gms

/**
 * Runs each `sh` fence of the README in its folder (what is to be installed is), and holds what is printed against the `text`
 * fence below it, line by line. Returns what the fences printed.
 */
export async function followReadme(place) {
  const printed = []
  for (const [, language, text] of readFileSync(join(place, 'README.md'), 'utf8').matchAll(FENCE)) {
    if (language === 'sh') printed.push(await runAside(text.replaceAll('npm install && ', ''), place))
    else expectLines(place, text, printed.at(-1) ?? '')
  }
  return printed
}

function expectLines(place, promised, printed) {
  const lines = new Set(printed.split(/\r?\n/))
  const missing = promised.split('\n').filter(line => line !== '' && !lines.has(line))
  if (missing.length > 0) throw new Error(`${place}/README.md promises\n${missing.join('\n')}\nand not\n${printed}`)
}

/** Installed are the packages of all examples: an example must name what it imports itself. */
export function checkImports(place) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  const named = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies), ...builtinModules])
  for (const file of readdirSync(place, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))) {
    for (const [, specifier] of readFileSync(join(place, file), 'utf8').matchAll(
      /^(?:import|.*\bfrom) '([^'.][^']*)'$/gm,
    )) {
      const [first, second] = specifier.replace(/^node:/, '').split('/')
      const name = first.startsWith('@') ? `${first}/${second}` : first
      if (!named.has(name)) throw new Error(`${place}/package.json does not name ${name}, which ${file} imports`)
    }
  }
}

/** @returns {asserts holds} */
export function expect(holds, what, seen = '') {
  if (!holds) throw new Error(`Expected ${what}${seen === '' ? '' : `, and saw\n${seen}`}`)
}
