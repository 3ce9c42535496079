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

test('planDelegation: who is a rival of somebody chosen is told so only where no more rivals may travel', () => {
  const twins = ['a', 'b'].map(id => ({ ...trade, id, name: id, baseCountry: 'DE', industries: ['C28'] }))
  const network = createNetwork({ members: [...twins, members[2]] })
  const told = (maxRivals: number) => {
    const plain = createMatcher(network, { rules: ['differentMember'], threshold: null })
    const [next] = planDelegation(plain, { to: 'TR', seats: 1, maxRivals }).next
    return [next?.rivalOf, next?.text.split('.')[0]]
  }
  expect(told(0)).toEqual([['a'], 'Direct rival of a'])
  expect(told(5)).toEqual([['a'], 'Would have added as much as one of those chosen'])
})
