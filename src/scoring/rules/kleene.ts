import type { Answer } from '../../policy/rule.ts'

/** A question about two of something. */
type Question<T> = (a: T, b: T) => Answer

/** Kleene's and: one no decides; otherwise one unknown leaves it open. */
export function every<T>(rules: readonly Question<T>[]): Question<T> {
  return (a, b) => {
    let answer: Answer = true
    for (const rule of rules) {
      const one = rule(a, b)
      if (one === false) return false
      if (one === undefined) answer = undefined
    }
    return answer
  }
}

/** Kleene's or: one yes decides; otherwise one unknown leaves it open. */
export function some<T>(rules: readonly Question<T>[]): Question<T> {
  return opposite(every(rules.map(rule => opposite(rule))))
}

export function opposite<T>(rule: Question<T>): Question<T> {
  return (a, b) => {
    const answer = rule(a, b)
    return answer === undefined ? undefined : !answer
  }
}
