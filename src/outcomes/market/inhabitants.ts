import { createDraws } from '../../integers/draws.ts'
import type { Member, Size } from '../../members/member.ts'
import type { MarketRequest } from './options.ts'

const TOPICS =
  'pumps valves software logistics packaging textiles solar consulting insurance tourism food furniture'.split(' ')
const LANGUAGES = ['en', 'de', 'tr', 'fr', 'ar'] as const
const SMALLER: readonly Size[] = ['micro', 'small', 'medium']

/** The months in which newcomers join: the first to the last but one of the year. */
const MONTHS = 11

/** Invented members on both sides of a border; their ids do not tell what they are. */
export function inhabitants({
  members,
  seed,
  popular,
  spurious,
  newcomers,
  capacity,
}: MarketRequest): readonly Member[] {
  const below = createDraws(seed)
  const isOf = (share: number) => below(1000) < share
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const some = <T>(list: readonly T[], most: number): readonly T[] => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => pick(list))),
  ]
  const digits = String(members - 1).length
  return Array.from({ length: members }, (_, i): Member => {
    const month = 1 + below(MONTHS)
    const isHere = below(2) === 0
    return {
      id: `m${String(i).padStart(digits, '0')}`,
      name: `Member ${i}`,
      kind: 'company',
      baseCountry: isHere ? 'DE' : 'TR',
      size: isOf(popular) ? 'large' : pick(SMALLER),
      needs: some(TOPICS, 2),
      offers: some(TOPICS, 2),
      languages: some(LANGUAGES, 3),
      ...(isOf(spurious) ? { targetMarkets: [isHere ? 'TR' : 'DE'] } : {}),
      ...(isOf(newcomers) ? { joined: `2026-${String(month).padStart(2, '0')}-15` } : {}),
      ...(capacity === undefined ? {} : { capacity }),
    }
  })
}
