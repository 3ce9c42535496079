import type { CheckOptions, LawName } from '../../../src/adapters/testing/index.ts'
import type { Member } from '../../../src/members/member.ts'
import type { RuleInput } from '../../../src/policy/define-rule.ts'
import type { Answer } from '../../../src/policy/rule.ts'
import { sloppy, untyped } from './samples.ts'

export interface PlantedRule {
  readonly fault: string
  readonly law: LawName
  readonly rule: RuleInput
  readonly options?: CheckOptions
}

const own = (test: (a: Member, b: Member) => Answer): RuleInput => ({ code: 'own', test })

let asked = 0

/** Both speak a language in common; sound. */
export function speakTogether({ languages: ofA = [] }: Member, { languages: ofB = [] }: Member): Answer {
  return ofA.length === 0 || ofB.length === 0 ? undefined : ofA.some(language => ofB.includes(language))
}

/** Faulty versions of `speakTogether`, one fault each. */
export const PLANTED_RULES: readonly PlantedRule[] = [
  {
    fault: 'refuses where nothing is known',
    law: 'unknown',
    rule: own((a, b) => speakTogether(a, b) ?? false),
    options: { needs: ['languages'] },
  },
  {
    fault: 'answers with a number',
    law: 'answer',
    rule: own((a, b) => untyped<Answer>(a.languages && b.languages && a.languages.length)),
  },
  { fault: 'answers with null', law: 'answer', rule: own((a, b) => untyped<Answer>(speakTogether(a, b) ?? null)) },
  {
    fault: 'answers with a promise',
    law: 'answer',
    rule: own((a, b) => untyped<Answer>(Promise.resolve(speakTogether(a, b)))),
  },
  {
    fault: 'admits whom it knows by id',
    law: 'names',
    rule: own((a, b) => a.id.startsWith('firm/') || speakTogether(a, b)),
  },
  {
    fault: 'admits who left a contact',
    law: 'names',
    rule: own((a, b) => (a.contact === 'post@example.org' ? true : speakTogether(a, b))),
  },
  {
    fault: 'answers with a promise that fails',
    law: 'answer',
    rule: own((a, b) => untyped<Answer>(Promise.reject(speakTogether(a, b)))),
  },
  {
    fault: 'compares how terms were written',
    law: 'names',
    rule: own((a, b) => (a.wording?.pumps === undefined ? speakTogether(a, b) : a.wording.pumps === b.wording?.pumps)),
  },
  { fault: 'admits every other call', law: 'determinism', rule: own(() => asked++ % 2 === 0) },
  { fault: 'refuses at night', law: 'clock', rule: own(() => Date.now() % 86_400_000 > 0) },
  {
    fault: 'notes on the member that it was asked',
    law: 'mutation',
    rule: own((a, b) => {
      Object.assign(a, { asked: true })
      return speakTogether(a, b)
    }),
  },
  {
    fault: 'notes it in code that is not strict',
    law: 'mutation',
    rule: own(sloppy('function (a, b) { a.asked = true; return a.kind === b.kind }')),
  },
  {
    fault: 'throws on a missing place',
    law: 'throws',
    rule: own((a, b) => a.place!.slice(0, 5) !== b.place!.slice(0, 5)),
  },
  {
    fault: 'is declared symmetric and looks at one side',
    law: 'symmetry',
    rule: own((a, b) => (a.languages === undefined || b.languages === undefined ? undefined : b.languages.length > 1)),
    options: { symmetric: true },
  },
  {
    fault: 'looks at the consent and says that it reads the languages',
    law: 'reads',
    rule: {
      code: 'own',
      reads: ['languages'],
      test: (a, b) => (a.consent?.matching === false ? false : speakTogether(a, b)),
    },
  },
]
