import { expect, test } from 'vitest'
import type { Locale } from '../../src/index.ts'
import { createMatcher, createNetwork, planDelegation } from '../../src/index.ts'

const trade = {
  kind: 'company',
  offers: ['pump'],
  needs: ['casting'],
  languages: ['tr'],
  accessCountries: ['TR'],
} as const
const host = { kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'], languages: ['tr'] } as const
const members = [
  { ...trade, id: 'a', name: 'Rurtal A.Ş.', baseCountry: 'DE' },
  { ...trade, id: 'b', name: 'Yelken e. V.', baseCountry: 'DE' },
  { ...host, id: 'h', name: 'Makina San. ve Tic. A.Ş.' },
] as const
const matcher = createMatcher(createNetwork({ members, ties: [{ from: 'a', to: 'h' }] }), {
  rules: ['differentMember'],
  threshold: null,
})

test.each<Locale>(['de', 'tr', 'en'])(
  'planDelegation: a name that ends with a full stop ends its sentence (%s)',
  locale => {
    const { delegates, next } = planDelegation(matcher, { to: 'TR', seats: 1, locale })
    const texts = [...delegates.flatMap(({ reasons }) => reasons), ...next].map(({ text }) => text)
    // Told are the host met, the host known, and the rival who stays at home.
    expect(texts.filter(text => /A\.Ş\.(?!\.)/.test(text)).length).toBeGreaterThanOrEqual(3)
    expect(texts.filter(text => text.includes('..'))).toEqual([])
  },
)
