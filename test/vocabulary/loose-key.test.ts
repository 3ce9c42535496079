import { expect, test } from 'vitest'
import { looseKey, withoutUmlauts } from '../../src/vocabulary/words.ts'

test.each([
  ['turkei', 'turkei'],
  ['bosnia and herzegovina', 'bosniaherzegovina'],
  ['neu seeland', 'neuseeland'],
  // Letters of an abbreviation, and a name of nothing but small words, stay as they are.
  ['v a e', 'vae'],
  ['v a e x', 'vaex'],
  ['v a ex', 'vaex'],
  ['u e ex', 'uex'],
  ['the', 'the'],
  ['der die', 'derdie'],
])('looseKey(%j) is %j', (folded, key) => {
  expect(looseKey(folded)).toBe(key)
})

test('umlauts are written with an e behind, large ones too', () => {
  expect(withoutUmlauts('äöü ÄÖÜ ß')).toBe('aeoeue AeOeUe ß')
  expect(withoutUmlauts('Aachen')).toBeUndefined()
})
