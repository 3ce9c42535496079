import { describe, expect, test } from 'vitest'
import { checkRule, checkSignal, introductionMatchers, world } from '../../../src/adapters/testing/index.ts'
import type { Member } from '../../../src/members/member.ts'
import type { Answer } from '../../../src/policy/rule.ts'
import { speakTogether } from './planted-rules.ts'
import { ownSignal, sharedLanguages } from './samples.ts'

expect.extend(introductionMatchers)

type Value = (a: Member, b: Member) => number | undefined
type Test = (a: Member, b: Member) => Answer

/**
 * `german` shares two languages with `versed`, one with `turkish`, none with `polish`; `quiet` does not say. The better
 * one has the later id, since equal scores are ordered by id and would look right.
 */
const MEMBERS = [
  { id: 'german', languages: ['de', 'en'] },
  { id: 'versed', languages: ['de', 'en', 'tr'] },
  { id: 'turkish', languages: ['tr', 'en'] },
  { id: 'polish', languages: ['pl'] },
  { id: 'quiet' },
]

/** What somebody who wrote the signal and the rule would expect of them. */
function expectations(value: Value, speak: Test): void {
  const rules = ['differentMember' as const, { code: 'noCommonLanguage', test: speak }]
  const small = world({ members: MEMBERS, policy: { rules, signals: [ownSignal(value)], threshold: null } })
  expect(small).toRefuse('german', 'polish', 'noCommonLanguage')
  expect(small).not.toRefuse('german', 'quiet')
  expect(small).not.toRefuse('turkish', 'german')
  expect(small).toRank('german', ['versed', 'turkish', 'quiet'])
}

/** Faults that break no law: only somebody who says what is meant can find them. */
const FAULTS: readonly { readonly fault: string; readonly value?: Value; readonly speak?: Test }[] = [
  { fault: 'refuses those who share a language', speak: (a, b) => opposite(speakTogether(a, b)) },
  { fault: 'asks for all languages of a', speak: (a, b) => speakTogether(a, b) && everyLanguage(a, b) },
  { fault: 'compares countries', speak: (a, b) => a.baseCountry === b.baseCountry },
  { fault: 'admits everybody', speak: () => true },
  {
    fault: 'is turned round',
    value: (a, b) => (value => (value === undefined ? undefined : 1000 - value))(sharedLanguages(a, b)),
  },
  { fault: 'does not count', value: (a, b) => (sharedLanguages(a, b) === undefined ? undefined : 500) },
]

function opposite(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer
}

function everyLanguage({ languages: ofA = [] }: Member, { languages: ofB = [] }: Member): boolean {
  return ofA.every(language => ofB.includes(language))
}

describe('faults of meaning', () => {
  test('the sound rule and signal do what is expected of them', () => {
    expectations(sharedLanguages, speakTogether)
  })

  test.each(FAULTS)(
    'break no law, but fail an expectation: a rule or signal that $fault',
    ({ value = sharedLanguages, speak = speakTogether }) => {
      expect(checkSignal(ownSignal(value)).findings).toEqual([])
      expect(checkRule({ code: 'noCommonLanguage', test: speak }).findings).toEqual([])
      expect(() => expectations(value, speak)).toThrow(/^Expected /)
    },
  )
})
