/** A mutant that no test can find, for it changes nothing that anybody could see. */
export interface Survivor {
  readonly file: string
  readonly kind: string
  readonly was: string
  /** Whatever it becomes, if not given. */
  readonly becomes?: string
  readonly why: string
}

export type Row = readonly [file: string, kind: string, was: string, becomes: string, why: string]

/** Of the source. */
export function fromRows(rows: readonly Row[]): readonly Survivor[] {
  return rows.map(([file, kind, was, becomes, why]) => ({ file: `src/${file}`, kind, was, becomes, why }))
}

/** Stryker's names of what was changed. */
export const KINDS = {
  array: 'ArrayDeclaration',
  arithmetic: 'ArithmeticOperator',
  boolean: 'BooleanLiteral',
  condition: 'ConditionalExpression',
  equality: 'EqualityOperator',
  method: 'MethodExpression',
  object: 'ObjectLiteral',
  text: 'StringLiteral',
  unary: 'UnaryOperator',
} as const

export const SPARED = 'It spares work, and the answer is the same.'
export const BEYOND =
  'Past the end of a typed array there is nothing to read, and what is written there is written nowhere.'
export const TYPES = 'It is never so: the types alone ask.'
export const FIRST = 'It is set anew before it is read.'
