/** Columns that stand for levels at nodes, while what is fitted is the first level and the steps from each to the next. */
export interface Block {
  readonly at: number
  readonly width: number
}

/** The levels of the steps. */
export function levelsOf(steps: Float64Array, blocks: readonly Block[]): Float64Array {
  const levels = steps.slice()
  for (const { at, width } of blocks) for (let i = at + 1; i < at + width; i++) levels[i]! += levels[i - 1]!
  return levels
}

/** Turns a gradient by levels into one by steps, in place: a step moves every level behind it. */
export function gradientBySteps(gradient: Float64Array, blocks: readonly Block[]): void {
  for (const { at, width } of blocks) for (let i = at + width - 2; i >= at; i--) gradient[i]! += gradient[i + 1]!
}

/** The same for second derivatives; the whole matrix, not half of it. */
export function hessianBySteps(hessian: Float64Array, n: number, blocks: readonly Block[]): void {
  for (const { at, width } of blocks) {
    for (let i = at + width - 2; i >= at; i--) {
      for (let j = 0; j < n; j++) hessian[i * n + j]! += hessian[(i + 1) * n + j]!
    }
    for (let i = at + width - 2; i >= at; i--) {
      for (let j = 0; j < n; j++) hessian[j * n + i]! += hessian[j * n + i + 1]!
    }
  }
}
