import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import ts from 'typescript'

/** One file of src, read by the compiler's own parser. */
export interface Module {
  /** From src, with forward slashes: `scoring/shapes/overlap.ts`. */
  readonly path: string
  readonly source: ts.SourceFile
  readonly imports: readonly Import[]
}

export interface Import {
  /** As it is written. */
  readonly specifier: string
  /** The file of src that is meant, or undefined for a package. */
  readonly path: string | undefined
}

/** Every module of a folder, by path. */
export function readModules(folder: string): readonly Module[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .sort()
    .map(path => parseModule(path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')))
}

export function parseModule(path: string, text: string): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const imports = [...nodesOf(source)].flatMap(node => specifierOf(node) ?? []).map(at => toImport(path, at))
  return { path, source, imports }
}

export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  node.forEachChild(child => {
    children.push(child)
  })
  for (const child of children) yield* nodesOf(child)
}

/** Type imports count as well: `import type`, `export … from`, `import('…')` as a type and as a call, `require('…')`. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal)
  if (ts.isExternalModuleReference(node)) return textOf(node.expression)
  if (!ts.isCallExpression(node)) return undefined
  const { expression } = node
  const loads = expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText() === 'require'
  return loads ? textOf(node.arguments[0]) : undefined
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined
}

function toImport(path: string, specifier: string): Import {
  if (!specifier.startsWith('.')) return { specifier, path: undefined }
  return {
    specifier,
    path: normalize(join(dirname(path), specifier))
      .split(sep)
      .join('/'),
  }
}
