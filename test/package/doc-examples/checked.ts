import ts from 'typescript'

/**
 * The example as a module whose values are told: a statement followed by `// → value` becomes `told(statement, value)`.
 * A call that comes to nothing but an effect stands as it is.
 */
export function checked(example: string): string {
  const file = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true)
  const pieces = file.statements.map(statement => {
    const text = statement.getFullText()
    const promised = /^[ \t;]*\n?[ \t]*\/\/ → (.*)/.exec(example.slice(statement.end))?.[1]
    if (promised === undefined) return text
    if (!ts.isExpressionStatement(statement)) throw new Error(`Before → stands no expression: ${statement.getText()}`)
    return `\ntold(${statement.expression.getText()}, ${promised})`
  })
  if (!/\/\/ →/.test(example)) throw new Error('Nothing is promised with // →')
  return `${pieces.join('')}\nexport {}\n`
}
