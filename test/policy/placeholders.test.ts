import { expect, test } from 'vitest'
import type { SignalInput } from '../../src/index.ts'
import {
  createMatcher,
  createNetwork,
  defineRule,
  defineSignal,
  learningPolicy,
  standardPolicy,
} from '../../src/index.ts'

const base = { weight: 100, neutral: 0 }
const SHAPES = {
  overlap: { ...base, name: 's', shape: 'overlap', x: 'needs', y: 'offers', half: 1 },
  affinity: { ...base, name: 's', shape: 'affinity', x: 'size', y: 'size', by: 'best', cells: { small: { small: 1 } } },
  contacts: { ...base, name: 's', shape: 'contacts', reach: 2, half: 1 },
  record: { ...base, name: 's', shape: 'record', events: ['met'], half: 1, halfLife: 1 },
  custom: { ...base, name: 's', min: 0, max: 1, value: () => 1 },
} as const satisfies Record<string, SignalInput>
const FILLED = {
  overlap: '{a} {b} {signal} {value} {terms}',
  affinity: '{a} {b} {signal} {value} {x} {y}',
  contacts: '{a} {b} {signal} {value} {count}',
  record: '{a} {b} {signal} {value} {count}',
  custom: '{a} {b} {signal} {value}',
}
const shapes = Object.keys(SHAPES) as (keyof typeof SHAPES)[]
const withText = (shape: keyof typeof SHAPES, found: string) =>
  defineSignal({ ...SHAPES[shape], texts: { en: { found, none: found } } })

test.each(shapes)('a text of %s leaves nothing to be filled in', shape => {
  const said = { name: 'N', kind: 'company', needs: ['x'], offers: ['x'], size: 'small' } as const
  const members = ['a', 'b', 'c'].map(id => ({ ...said, id }))
  const ties = ['a', 'b'].map(to => ({ from: 'c', to }))
  const outcomes = [{ from: 'a', to: 'b', date: '2026-01-01', stage: 'met' }] as const
  const policy = { rules: [], signals: [withText(shape, FILLED[shape])] }
  const matcher = createMatcher(createNetwork({ members, ties, outcomes }), policy, { now: '2026-01-02' })
  const [reason] = matcher.explain('a', 'b').forward.reasons
  expect(reason?.text).toMatch(/^[^{}]+$/)
})

test.each(shapes)('what %s does not fill is refused, with what it does', shape => {
  const others = ['{terms}', '{x}', '{count}', '{who}'].filter(one => !FILLED[shape].includes(one))
  for (const placeholder of others)
    expect(() => withText(shape, `{b}: ${placeholder}`)).toThrow(
      expect.objectContaining({
        code: 'invalid-signal',
        message: expect.stringContaining(
          `\`signal.texts.en.found\` to have no ${placeholder}, which is not filled in there ({a}, {b}, {signal}, {value}`,
        ),
      }),
    )
})

test('a rule of one’s own is told with both names and its code, and nothing else is left to be filled in', () => {
  const ruleOf = (en: string) => ({ code: 'notTwice', texts: { en }, test: () => false })
  const members = ['a', 'b'].map(id => ({ id, name: `Firm ${id}`, kind: 'company' }) as const)
  const policy = { rules: [ruleOf('{code}: {a} has met {b}.')], signals: [] }
  const { refused } = createMatcher(createNetwork({ members }), policy).explain('a', 'b')
  expect(refused?.text).toBe('notTwice: Firm a has met Firm b.')
  for (const placeholder of ['{days}', '{signal}', '{who}'])
    expect(() => defineRule(ruleOf(`Not for ${placeholder}.`))).toThrow(
      expect.objectContaining({
        code: 'invalid-rule',
        message: expect.stringContaining(
          `\`rule.texts.en\` to have no ${placeholder}, which is not filled in there ({a}, {b}, {code} are)`,
        ),
      }),
    )
})

test('braces around other things are text, and standard texts have what is filled in', () => {
  expect(() => withText('custom', 'a set {1, 2} and {} and { a }')).not.toThrow()
  for (const { signals } of [standardPolicy(), learningPolicy()])
    for (const signal of signals) defineSignal({ ...signal })
})
