import { readdirSync, readFileSync } from 'node:fs'

/** What runs other processes, the build, a browser or a database does not see the mutants; nor does what replaces modules. */
const ELSEWHERE =
  /child_process|worker_threads|vi\.mock|playwright|chdb|\bdist\/|bundle\.mjs|test\/(house|package|bench|setup)/

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => `${folder}/${path}`)
    .filter(path => path.endsWith('.ts'))
    .sort()
}

/** The files of tests that see mutants, of those whose path matches. */
export function testFiles(wanted: RegExp): string[] {
  return [...filesIn('test'), ...filesIn('fixtures')]
    .filter(path => path.endsWith('.test.ts') && wanted.test(path) && !ELSEWHERE.test(path))
    .filter(path => !ELSEWHERE.test(readFileSync(path, 'utf8')))
}
