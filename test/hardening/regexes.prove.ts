import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { nodesOf, parseModule } from '../house/modules.ts'
import type { Proof } from '../proof.ts'

/**
 * Every regular expression of `src` takes time linear in the text, by recheck (automata, and for what these cannot decide a
 * search for an attack). With a build, those of `dist` as well. Recheck is installed by nobody who installs kontor:
 *     npm install --prefix FOLDER --omit=optional recheck@4.5.0, then NODE_PATH=FOLDER/node_modules
 * `count` is the greatest number of expressions, spread evenly over all.
 */
export const full = 10_000
export const reduced = 40

/** Modules with expressions that are not linear, or not decided, and why these can do no harm. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/vocabulary/industry-code.ts': 'read of at most 500 characters',
  'src/vocabulary/industry.ts': 'read of cells of at most 200 characters, or of labels of at most 500',
}

/** Expressions made of texts, by the module that makes them: what they are. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  'src/vocabulary/fold.ts': ['[øłßæœ]'],
  'src/adapters/csv/json-parser.ts': [String.raw`\}\s*,\s*(?=\{)`, String.raw`\{\s*"id"\s*:`],
}

/** As much of recheck as is used. */
interface Recheck {
  checkSync(source: string, flags: string, options: object): Diagnosis
}

interface Diagnosis {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly complexity?: { readonly summary: string }
  readonly attack?: { readonly pattern: string }
  readonly error?: { readonly kind: string }
}

interface Expression {
  readonly source: string
  readonly flags: string
  /** The first place where it stands. */
  readonly place: string
}

export async function run(count: number, seed = 1): Promise<Proof> {
  const found = expressions([...modulesOf('src'), ...modulesOf('dist')])
  const recheck = load()
  if (recheck === undefined) return { checked: 0, failures: [], figures: { left: 'recheck cannot be had here' } }
  const failures: string[] = []
  const figures: Record<string, number> = {}
  const taken = Array.from({ length: Math.min(count, found.length) }, (_, i) => {
    return found[Math.floor((i * found.length) / Math.min(count, found.length))]!
  })
  for (const one of taken) {
    const { verdict, isSafe, why } = judge(recheck, one, seed)
    const isBounded = one.place.split(':')[0]! in BOUNDED
    const counted = isSafe || !isBounded ? verdict : `${verdict}, of bounded texts`
    figures[counted] = (figures[counted] ?? 0) + 1
    if (!isSafe && !isBounded) failures.push(`${one.place}: /${one.source}/${one.flags} is ${verdict} ${why}`)
  }
  return { checked: taken.length, failures, figures }
}

function judge(recheck: Recheck, { source, flags }: Expression, seed: number) {
  const { status, complexity, attack, error } = recheck.checkSync(source, flags, { timeout: 20_000, randomSeed: seed })
  const verdict = complexity === undefined ? status : `${status}, ${complexity.summary}`
  return { verdict, isSafe: status === 'safe', why: error?.kind ?? attack?.pattern.slice(0, 200) ?? '' }
}

function load(): Recheck | undefined {
  process.env.RECHECK_BACKEND = 'pure'
  try {
    return createRequire(join(process.cwd(), 'package.json'))('recheck') as Recheck
  } catch {
    return undefined
  }
}

function modulesOf(folder: string): ts.SourceFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => /\.(?:ts|js|mjs)$/.test(path))
  return paths
    .filter(path => !path.endsWith('.d.ts'))
    .sort()
    .map(path => parseModule(join(folder, path), readFileSync(join(folder, path), 'utf8')).source)
}

/** Each different one once, with the first place where it stands. */
function expressions(sources: readonly ts.SourceFile[]): readonly Expression[] {
  const found = new Map<string, Expression>()
  for (const source of sources) {
    for (const node of nodesOf(source)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      for (const made of expressionsOf(node, source.fileName)) {
        const key = `/${made.source}/${made.flags}`
        if (!found.has(key)) found.set(key, { ...made, place: `${source.fileName}:${line}` })
      }
    }
  }
  return [...found.values()]
}

type Made = Omit<Expression, 'place'>

function expressionsOf(node: ts.Node, path: string): readonly Made[] {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    return [{ source: node.text.slice(1, end), flags: node.text.slice(end + 1) }]
  }
  const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
  if (!isMade) return []
  const [source, flags] = node.arguments ?? []
  const known = flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : ''
  if (source !== undefined && ts.isStringLiteralLike(source)) return [{ source: source.text, flags: known }]
  return computedIn(path).map(text => ({ source: text, flags: known }))
}

/** In the build the same are made as in `src`. */
function computedIn(path: string): readonly string[] {
  if (path.startsWith('dist')) return []
  const computed = COMPUTED[path]
  if (computed === undefined) throw new Error(`${path} makes an expression of texts: say in COMPUTED what it is`)
  return computed
}
