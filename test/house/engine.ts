import ts from 'typescript'
import type { Module } from './modules.ts'
import { nodesOf } from './modules.ts'

/** The parts of Math that IEEE 754 or the language fixes to the last bit. exp, log, pow and sin differ between engines. */
const EXACT = new Set('abs ceil clz32 floor imul max min round sqrt trunc E LN2 LN10 LOG2E LOG10E PI SQRT2'.split(' '))
/** Clock, chance, locale, environment: what makes two runs or two machines differ. */
const GLOBALS = new Set(
  'Date Intl process performance crypto navigator globalThis window setTimeout setInterval WeakRef'.split(' '),
)
const METHODS = /^(localeCompare|toLocale\w+)$/

/** Words of the module through which a clock, chance, a locale, the environment or engine-dependent arithmetic comes in. */
export function engineWords({ source }: Module): readonly string[] {
  return [...new Set([...nodesOf(source)].flatMap(node => wordAt(node) ?? []))].sort()
}

function wordAt(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return globalWord(node)
  if (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent)) return methodWord(node.text)
  return ts.isBinaryExpression(node) ? powerWord(node) : undefined
}

function globalWord(node: ts.Identifier): string | undefined {
  const { parent, text } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return methodWord(text)
  if (isMereName(node, parent)) return undefined
  if (GLOBALS.has(text)) return text
  if (text !== 'Math') return undefined
  const part = ts.isPropertyAccessExpression(parent) ? parent.name.text : 'anything'
  return EXACT.has(part) ? undefined : `Math.${part}`
}

function methodWord(text: string): string | undefined {
  return METHODS.test(text) ? text : undefined
}

/** A key of an object, a property of a type, a name for what is imported: words, not the global thing. */
function isMereName(node: ts.Identifier, parent: ts.Node): boolean {
  const named =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent)
  return named && parent.name === node
}

/** `**` is Math.pow; between two literals it is a constant that any engine gets right. */
function powerWord({ operatorToken, left, right }: ts.BinaryExpression): string | undefined {
  const { kind } = operatorToken
  if (kind !== ts.SyntaxKind.AsteriskAsteriskToken && kind !== ts.SyntaxKind.AsteriskAsteriskEqualsToken)
    return undefined
  return ts.isNumericLiteral(left) && ts.isNumericLiteral(right) ? undefined : '**'
}
