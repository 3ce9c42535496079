import { expect, test } from 'vitest'
import { createNetwork } from '../../src/index.ts'

/** A message that was cut through a letter of two halves could be written by no encoding. */
test.each([76, 77, 78, 79, 80])('the message on an id with an emoji behind %d letters has no half of it', letters => {
  const asked = `${'a'.repeat(letters)}\u{1F600}`
  expect(() => createNetwork({ members: [] }).member(asked)).toThrow(/^[^\p{Cs}]*…?` \(string\)$/u)
})
