import { expect, test } from 'vitest'
import {
  admitMembers,
  advice,
  createMatcher,
  createNetwork,
  hiddenAssets,
  marketGaps,
  planDelegation,
  standardPolicy,
} from '../../src/index.ts'

const [CAPS, STEEL] = ['Şişe Kapağı Üretimi', 'Çelik Konstrüksiyon Montajı'] as const
const tr = { kind: 'company', baseCountry: 'TR', targetMarkets: 'DE', languages: 'tr' }
const de = { kind: 'company', baseCountry: 'DE', targetMarkets: 'TR', languages: 'tr' }
const { members } = admitMembers([
  { ...tr, id: 'a', name: 'A', needs: STEEL, offers: CAPS },
  { ...tr, id: 'b', name: 'B', needs: STEEL },
  { ...de, id: 'c', name: 'C', needs: CAPS },
  { ...de, id: 'd', name: 'D', needs: CAPS },
  { ...de, id: 'e', name: 'E' },
])
const network = createNetwork({ members })
const matcher = createMatcher(
  network,
  { threshold: { score: standardPolicy().bias, confidence: 0 } },
  { now: '2026-11-22' },
)
test('a term that ends with a full stop of its own ends no sentence twice', () => {
  const people = ['g', 'h', 'i'].map(id => ({ ...de, id, name: id, needs: 'Blechteile etc.' }))
  const { members } = admitMembers([{ ...tr, id: 'f', name: 'F A.Ş.', offers: 'Blechteile etc.' }, ...people])
  const texts = hiddenAssets(createMatcher(createNetwork({ members }), undefined, { now: '2026-11-22' })).map(
    ({ text }) => text,
  )
  expect(texts).toContain(
    'F A.Ş. offers what others look for: Blechteile etc. Wanted by: 3, offered by: 1, no introduction for it on record.',
  )
})

/** By what they offer and need alone. */
const trading = createMatcher(network, { rules: ['differentMember'], signals: [{ name: 'needsMet' }] })

test('a term that no list knows is told as a member wrote it, never as it is compared', () => {
  const { needs, recruits } = marketGaps(matcher, { locale: 'tr' })
  const travel = planDelegation(matcher, { to: 'DE', seats: 1 })
  const told = [
    ...[...needs, ...recruits, ...hiddenAssets(matcher), ...advice(trading, 'e')].map(({ text }) => text),
    ...travel.delegates.flatMap(({ reasons }) => reasons.map(({ text }) => text)),
  ]
  expect(needs.map(({ text }) => text)).toEqual([`Aranıyor ama kimse sunmuyor: ${STEEL}. Arayan: 2.`])
  expect(recruits.some(({ text }) => text.includes(CAPS))).toBe(true)
  expect(hiddenAssets(matcher)[0]?.text).toContain(`A offers what others look for: ${CAPS}.`)
  expect(advice(trading, 'e').map(({ text }) => text)).toContainEqual(expect.stringContaining(`“${STEEL}”`))
  expect(travel.delegates.flatMap(({ reasons }) => reasons.map(({ text }) => text)).join(' ')).toContain(CAPS)
  expect(told.filter(text => /kapagi|konstruksiyon/.test(text))).toEqual([])
})
