import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { admitMembers } from '../../src/members/admit-members.ts'
import { admitOutcomes } from '../../src/members/admit-outcomes.ts'
import { admitTies } from '../../src/members/admit-ties.ts'
import { GOALS, KINDS, ORIGIN_CONSENTS, SIZES } from '../../src/members/member.ts'
import { memberSchema, outcomeSchema, tieSchema } from '../../src/members/schema.ts'
import { STAGES } from '../../src/members/tie.ts'
import { LOCALES } from '../../src/vocabulary/locale.ts'

const seed = 20261122

const text = fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom('a', 'B', 'ü', '1', '.') })
const countries = fc.uniqueArray(fc.constantFrom('DE', 'TR', 'KR', 'CG', 'NA'), { minLength: 1 })
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const terms = fc.uniqueArray(fc.constantFrom('distribution', 'export', 'legal-advice'), { minLength: 1 })

const canonical = fc.record(
  {
    id: text,
    name: text,
    kind: fc.constantFrom(...KINDS),
    organization: text,
    baseCountry: fc.constantFrom('DE', 'TR'),
    place: text,
    originCountries: countries,
    originPlace: text,
    accessCountries: countries,
    industries: fc.uniqueArray(fc.constantFrom('C', 'C28', 'K62', 'A01', 'V99'), { minLength: 1 }),
    targetMarkets: fc.uniqueArray(fc.constantFrom('DE', 'EU', 'DACH', 'MENA'), { minLength: 1 }),
    languages: fc.uniqueArray(fc.constantFrom('de', 'tr', 'ku', 'zza'), { minLength: 1 }),
    offers: terms,
    needs: terms.chain(list =>
      fc.tuple(
        ...list.map(term =>
          fc.oneof(
            fc.constant(term),
            day.map(until => ({ term, until })),
          ),
        ),
      ),
    ),
    goals: fc.uniqueArray(fc.constantFrom(...GOALS), { minLength: 1 }),
    size: fc.constantFrom(...SIZES),
    capacity: fc.nat(),
    introducerBudget: fc.nat(),
    // Nobody's name: that would be noticed.
    avoid: fc.uniqueArray(
      text.map(one => `avoids ${one}`),
      { minLength: 1 },
    ),
    paused: fc.boolean(),
    joined: day,
    contact: text,
    locale: fc.constantFrom(...LOCALES),
    labels: fc.constantFrom({ group: 'x' }, { 'a.b': '-' }),
    consent: fc.record(
      {
        matching: fc.boolean(),
        origin: fc.constantFrom(...ORIGIN_CONSENTS),
        paths: fc.boolean(),
        introducer: fc.boolean(),
        statistics: fc.boolean(),
      },
      { requiredKeys: ['paths'] },
    ),
  },
  { requiredKeys: ['id', 'name', 'kind'] },
)

test(`a record of the schema's form is admitted as it is, without a word (seed ${seed})`, () => {
  fc.assert(
    fc.property(canonical, record => {
      fc.pre(
        /[a-zü]/i.test(record.name) &&
          !Object.values(record).some(value => typeof value === 'string' && /^[.1]+$/.test(value)),
      )
      expect(memberSchema.safeParse(record).error).toBeUndefined()
      const { members, issues } = admitMembers([record])
      // Alone in its list, it can only avoid members of others, which is mentioned.
      expect(issues.filter(({ code }) => code !== 'unknownMember')).toEqual([])
      expect(members).toEqual([record])
    }),
    { seed, numRuns: 1000 },
  )
})

test(`what is admitted has the schema's form, whatever the record was (seed ${seed})`, () => {
  const scalar = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null))
  const nested = fc.constantFrom<object>(
    { origin: 5 },
    { matching: 'x', y: 1 },
    { term: 'x', until: 5 },
    [{ term: 'x' }],
    [[]],
    {},
  )
  const anything = fc.dictionary(
    fc.constantFrom(
      ...Object.keys(z.toJSONSchema(memberSchema, { io: 'input' }).properties ?? {}),
      'Land',
      'consent.origin',
    ),
    fc.oneof(
      fc.string(),
      scalar,
      fc.array(scalar),
      nested,
      fc.constantFrom('TR|DE', '28', 'ja', '2020-01-01', 'x@2027-01-01'),
    ),
    { noNullPrototype: false },
  )
  fc.assert(
    fc.property(anything, record => {
      const { members, rejected, rows } = admitMembers([{ id: 'a', name: 'A' }, record])
      expect(members.length + rejected.length).toBe(rows)
      for (const member of members) expect(memberSchema.safeParse(member).error).toBeUndefined()
    }),
    { seed, numRuns: 1000 },
  )
})

test('ties and outcomes that are admitted have the form of their schemas, which are JSON Schema as well', () => {
  const { members } = admitMembers([
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ])
  const tie = {
    from: 'a',
    to: 'b',
    kind: 'x',
    strength: 0.5,
    groupSize: 3,
    since: '2020-01-01',
    last: '2020-01-02',
    mutual: true,
    private: false,
  }
  expect(admitTies([tie], members)).toMatchObject({ ties: [tie], issues: [] })
  expect(tieSchema.safeParse(tie).error).toBeUndefined()
  for (const stage of STAGES) {
    const outcome = { from: 'a', to: 'b', date: '2020-01-01', stage, side: 'to' as const, by: 'a' }
    expect(admitOutcomes([outcome], members)).toMatchObject({ outcomes: [outcome], issues: [] })
    expect(outcomeSchema.safeParse(outcome).error).toBeUndefined()
  }
  for (const schema of [memberSchema, tieSchema, outcomeSchema]) {
    expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: false })
  }
})
