import { readFileSync } from 'node:fs'
import type { Matcher } from '../src/index.ts'

/** What a sensible network manager would expect for one member: candidates with grades 3 (first), 2 (good), 1 (acceptable). */
export interface JudgedMember {
  readonly member: string
  readonly part: 'tuned' | 'untouched'
  readonly expected: readonly { readonly id: string; readonly grade: number; readonly why: string }[]
}

export interface Judgement {
  readonly now: string
  readonly audience: 'manager' | 'members'
  readonly judged: readonly JudgedMember[]
}

export function readJudgement(path: string): Judgement {
  return JSON.parse(readFileSync(path, 'utf8')) as Judgement
}

/** Discounted cumulative gain, 2^grade − 1 over log₂(place + 1). */
function dcg(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
}

/** NDCG@k of one list: the grades of what was ranked, against the best k grades there are. */
export function ndcg(ranked: readonly string[], { expected }: JudgedMember, k: number): number {
  const grades = new Map(expected.map(({ id, grade }) => [id, grade]))
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, k)
  return dcg(ranked.slice(0, k).map(id => grades.get(id) ?? 0)) / dcg(ideal)
}

/** Mean NDCG@k over the judged members of one part. */
export function meanNdcg(
  matcher: Matcher,
  judged: readonly JudgedMember[],
  part: JudgedMember['part'],
  k: number,
): number {
  const lists = judged.filter(one => one.part === part)
  const sum = lists.reduce((total, one) => {
    const ranked = matcher.introductions(one.member, { limit: k }).map(({ to }) => to)
    return total + ndcg(ranked, one, k)
  }, 0)
  return sum / lists.length
}
