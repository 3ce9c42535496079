import type { CheckOptions, LawName } from '../../../src/adapters/testing/index.ts'
import type { SignalInput } from '../../../src/policy/signal-input.ts'
import { ownSignal, sharedLanguages, sloppy, untyped } from './samples.ts'

export interface PlantedSignal {
  readonly fault: string
  readonly law: LawName
  readonly signal: SignalInput
  readonly options?: CheckOptions
}

const languages: CheckOptions = { needs: ['languages'] }

let calls = 0
const firstAnswers = new Map<string, number | undefined>()

/** Faulty versions of `sharedLanguages`, one fault each. */
export const PLANTED_SIGNALS: readonly PlantedSignal[] = [
  {
    fault: 'declares a greatest value that is one too small',
    law: 'bounds',
    signal: ownSignal(sharedLanguages, { max: 999 }),
  },
  {
    fault: 'declares a least value that is one too large',
    law: 'bounds',
    signal: ownSignal(sharedLanguages, { min: 1 }),
  },
  {
    fault: 'does not cut its sum at 1000',
    law: 'bounds',
    signal: ownSignal((a, b) => 125 * (a.industries ?? []).length + 125 * (b.industries ?? []).length),
  },
  {
    fault: 'answers 0 where nothing is known',
    law: 'unknown',
    signal: ownSignal((a, b) => sharedLanguages(a, b) ?? 0),
    options: languages,
  },
  {
    fault: 'takes an empty list for a known one',
    law: 'unknown',
    signal: ownSignal((a, b) =>
      a.languages === undefined || b.languages === undefined ? undefined : (sharedLanguages(a, b) ?? 0),
    ),
    options: languages,
  },
  {
    fault: 'answers though one side only is known',
    law: 'unknown',
    signal: ownSignal(a => (a.languages === undefined || a.languages.length === 0 ? undefined : 500)),
    options: languages,
  },
  {
    fault: 'reads ids',
    law: 'names',
    signal: ownSignal((a, b) => (a.id < b.id ? sharedLanguages(a, b) : 0)),
  },
  {
    fault: 'reads names',
    law: 'names',
    signal: ownSignal((a, b) => (b.name.includes('GmbH') ? 700 : sharedLanguages(a, b))),
  },
  {
    fault: 'reads labels, which are for audits only',
    law: 'names',
    signal: ownSignal((a, b) => (a.labels?.group === 'one' ? 100 : sharedLanguages(a, b))),
  },
  {
    fault: 'keeps the first answer for a, whoever b is',
    law: 'names',
    signal: ownSignal((a, b) => {
      if (!firstAnswers.has(a.id)) firstAnswers.set(a.id, sharedLanguages(a, b))
      return firstAnswers.get(a.id)
    }),
  },
  {
    fault: 'counts its calls',
    law: 'determinism',
    signal: ownSignal((a, b) => (calls++ % 7 === 0 ? 10 : sharedLanguages(a, b))),
  },
  {
    fault: 'reads the clock',
    law: 'clock',
    signal: ownSignal(a =>
      a.joined === undefined
        ? undefined
        : Math.min(1000, Math.max(0, new Date().getFullYear() - Number(a.joined.slice(0, 4)))),
    ),
  },
  {
    fault: 'adds a little chance',
    law: 'randomness',
    signal: ownSignal((a, b) => Math.min(1000, (sharedLanguages(a, b) ?? 0) + Math.floor(Math.random() * 2))),
  },
  {
    fault: "sorts a member's list in place",
    law: 'mutation',
    signal: ownSignal((a, b) => {
      untyped<string[] | undefined>(a.languages)?.sort()
      return sharedLanguages(a, b)
    }),
  },
  {
    fault: "puts a term into a member's list in code that is not strict",
    law: 'mutation',
    signal: ownSignal(
      sloppy(
        'function (a) { if (!a.languages) return; a.languages[0] = "en"; return 100 * Math.min(a.languages.length, 10) }',
      ),
    ),
  },
  {
    fault: 'tries to write to a consent and goes on when that fails',
    law: 'mutation',
    signal: ownSignal(a => {
      try {
        Object.assign(a.consent ?? {}, { matching: true })
      } catch {}
      return 0
    }),
  },
  {
    fault: 'throws on a missing list',
    law: 'throws',
    signal: ownSignal((a, b) =>
      Math.min(1000, 250 * a.languages!.filter(language => b.languages!.includes(language)).length),
    ),
  },
  {
    fault: 'divides by the length of an empty list',
    law: 'answer',
    signal: ownSignal(({ offers = [] }, { needs = [] }) =>
      Math.floor((1000 * Math.min(offers.length, needs.length)) / needs.length),
    ),
  },
  {
    fault: 'answers with a fraction',
    law: 'answer',
    signal: ownSignal((a, b) => (a.languages && b.languages ? (sharedLanguages(a, b) ?? 0) / 3 : undefined)),
  },
  {
    fault: 'answers with a text',
    law: 'answer',
    signal: ownSignal((a, b) => untyped<number>(String(sharedLanguages(a, b) ?? 0))),
  },
  {
    fault: 'looks at the first language of a only',
    law: 'lists',
    signal: ownSignal(({ languages: [first] = [] }, { languages }) =>
      first === undefined || languages === undefined ? undefined : languages.includes(first) ? 800 : 100,
    ),
  },
  {
    fault: 'looks for offers among the needs and forgets those that may end',
    law: 'lists',
    signal: ownSignal((a, b) =>
      a.needs === undefined || b.offers === undefined
        ? undefined
        : Math.min(1000, 100 * b.offers.filter(offer => a.needs?.includes(offer)).length),
    ),
  },
  {
    fault: 'is declared symmetric and looks one way',
    law: 'symmetry',
    signal: ownSignal((a, b) =>
      a.needs === undefined || b.offers === undefined ? undefined : Math.min(1000, 100 * b.offers.length),
    ),
    options: { symmetric: true },
  },
  {
    fault: 'looks for a term that no member has',
    law: 'known',
    signal: ownSignal(a => (a.offers?.includes('trade fair Hannover Messe') ? 500 : undefined)),
  },
  {
    fault: 'looks at the languages and says that it reads the place',
    law: 'reads',
    signal: ownSignal(sharedLanguages, { reads: ['place'] }),
  },
  {
    fault: 'looks at the kind and says that it reads nothing',
    law: 'reads',
    signal: ownSignal((a, b) => (a.kind === b.kind ? 1000 : 0), { reads: [] }),
  },
]
