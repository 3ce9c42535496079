import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LEAKS, REPORTS } from './leaks.prove.ts'

test.each([...LEAKS, REPORTS])('there is one place where to plant a leak of $name', ({ file, find }) => {
  expect(readFileSync(file, 'utf8').split(find).length).toBe(2)
})
