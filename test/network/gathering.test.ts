import { describe, expect, it } from 'vitest'
import { generate } from '../../bench/generate.ts'
import type { Audience, Member, Network } from '../../src/index.ts'
import { createMatcher, createNetwork } from '../../src/index.ts'
import { createGathering } from '../../src/network/gathering.ts'
import { Lines } from '../../src/network/lines.ts'
import { MemberLines } from '../../src/network/member-lines.ts'
import { packedNetwork } from '../../src/network/packed-network.ts'
import { walkOf } from '../../src/network/walk.ts'
import type { RandomWorld } from '../oracle/worlds.ts'
import { randomWorld } from '../oracle/worlds.ts'
import { answersOf } from './answers.ts'
import { gathered } from './gathered.ts'

const COUNT = 100

function unlike(seed: number, { members, ties, outcomes, audience, now }: RandomWorld): string | undefined {
  const parts = { members, ties, outcomes } as Parameters<typeof createNetwork>[0]
  const [whole, held] = [createNetwork(parts), gathered(parts)]
  const ids = [...members.map(({ id }) => id), 'nobody', '']
  const views: readonly [Audience, ...('place' | 'originCountries')[]][] = [
    ['members'],
    ['manager', 'place'],
    [audience as Audience, 'originCountries'],
  ]
  const seen = (network: Network) =>
    views.map(([viewer, ...blind]) => answersOf(network.seenBy(viewer, blind).seenBy('members'), ids))
  if (answersOf(held, ids) !== answersOf(whole, ids)) return `seed ${seed}: the whole`
  if (seen(held).join() !== seen(whole).join()) return `seed ${seed}: as seen`
  const saved = (network: Network) =>
    Buffer.from(createMatcher(network, undefined, { now, audience: audience as Audience }).save())
  return saved(held).equals(saved(whole)) ? undefined : `seed ${seed}: as saved`
}

describe('a network that is put together from lines', () => {
  it(`answers as one of records, to every audience and in every byte that is saved (${COUNT} random networks)`, () => {
    const found = Array.from({ length: COUNT }, (_, i) => unlike(i + 1, randomWorld(i + 1)))
    expect(found.filter(one => one !== undefined)).toEqual([])
  })

  it('has the words of terms, whatever the terms are, beside all else', () => {
    const wording = JSON.parse('{"pumps":"Pumpen","7":"sieben","__proto__":"Erbe","":"leer"}') as Record<string, string>
    const members: readonly Member[] = [
      { id: 'a', name: 'A', kind: 'company', wording, capacity: 2 },
      { id: 'b', name: 'B', kind: 'company', wording: {} },
      { id: 'c', name: 'C', kind: 'company' },
    ]
    const held = gathered({ members })
    expect(held.members).toEqual(members)
    expect(Object.entries(held.member('a').wording!)).toEqual(Object.entries(wording))
    expect(JSON.stringify(held.seenBy('members').members)).toBe(JSON.stringify(members))
    expect([...walkOf(held).bare]).toEqual(members.map(({ wording: _, ...bare }) => bare))
  })

  it('keeps some of whom it has read, and everybody once all are asked for', () => {
    const members = Array.from({ length: 10_002 }, (_, i): Member => ({ id: `m${i}`, name: `M ${i}`, kind: 'company' }))
    const held = gathered({ members })
    const [first] = [held.member('m0')]
    expect(held.member('m0')).toBe(first)
    for (const { id } of members) held.member(id)
    const again = held.member('m0')
    expect(again).toEqual(first)
    expect(again).not.toBe(first)
    const all = held.members
    expect(held.members).toBe(all)
    for (const place of [0, 5000, 10_001]) expect(held.memberAt(place)).toBe(all[place])
  })

  it('goes on as one of records: update, with, everybody', async () => {
    const { members, ties, outcomes } = generate({ members: 80, seed: 7 })
    const [last, first, second] = [members.at(-1)!, members[0]!, members[1]!]
    const change = {
      upsert: [
        { ...first, offers: ['new'] },
        { ...second, id: '' },
      ],
      remove: [last.id],
    }
    const told = async (network: Network) => {
      const matcher = createMatcher(network, undefined, { now: '2026-11-22', audience: 'manager' })
      const after = matcher.update(change).with({ audience: 'members', policy: { threshold: null } })
      const lists = []
      for await (const { member, introductions } of after.all({ limit: 3 })) lists.push([member, introductions])
      return JSON.stringify([lists, after.network.members, matcher.best({ limit: 9 })])
    }
    expect(await told(gathered({ members, ties, outcomes }))).toBe(
      await told(createNetwork({ members, ties, outcomes })),
    )
  })

  it('reads a list that is settled when all are known, as it is then', () => {
    const gathering = createGathering()
    const avoid = ['Yelken']
    gathering.member({ id: 'b', name: 'B', kind: 'other', avoid })
    gathering.member({ id: 'a', name: 'Yelken', kind: 'other' })
    avoid.splice(0, 1, 'a')
    expect([...gathering.all()].map(({ id }) => id)).toEqual(['b', 'a'])
    expect(gathering.network().member('b').avoid).toEqual(['a'])
    expect(['a', 'b', 'c'].map(gathering.find)).toEqual(['a', 'b', undefined])
  })

  it('is compiled in two readings of everybody, and then reads whom it tells of', () => {
    const { members, ties } = generate({ members: 300, seed: 3 })
    const sorted = createNetwork({ members, ties })
    const reads = new Uint32Array(sorted.members.length)
    const read = (place: number): Member => {
      reads[place]!++
      return structuredClone(sorted.members[place]!)
    }
    const none = { ends: new Uint32Array(0), said: [], says: new Uint32Array(0) }
    const byEnd = () => ({ starts: new Uint32Array(reads.length + 1), links: new Uint32Array(0) })
    const network = packedNetwork({
      records: {
        size: reads.length,
        idAt: place => sorted.members[place]!.id,
        placeOf: sorted.placeOf,
        read,
        bare: read,
      },
      ties: none,
      outcomes: none,
      tiesByEnd: byEnd,
      outcomesByEnd: byEnd,
    })
    const matcher = createMatcher(network, undefined, { now: '2026-11-22' })
    expect(new Set(reads)).toEqual(new Set([2]))
    const asked = sorted.members[0]!.id
    const told = matcher.introductions(asked, { limit: 3 })
    expect(told).toHaveLength(2)
    const more = sorted.members.filter((_, place) => reads[place]! > 2).map(({ id }) => id)
    expect(more).toEqual([asked, ...told.map(({ to }) => to)].sort())
  })
})

describe('MemberLines', () => {
  it('gives each member its own consent and labels, however many differ', () => {
    const lines = new MemberLines()
    const members = Array.from(
      { length: 10_050 },
      (_, i): Member => ({
        ...{ id: `m${i}`, name: `M${i}`, kind: 'other' },
        labels: { group: `g${i}` },
        consent: { origin: i % 3 === 0 ? 'members' : 'hidden' },
      }),
    )
    const begins = members.map(member => lines.add(member))
    expect(begins.map(begin => lines.read(begin))).toEqual(members)
  })
})

describe('Lines', () => {
  it('gives back what was put in, whatever its length', () => {
    const lines = new Lines()
    const texts = ['', 'ğüşıöç 😀', 'x'.repeat(5_000_000), '\ufeffa', 'y'.repeat(4_194_303), 'ß'.repeat(1_400_000), 'z']
    const begins = texts.map(text => lines.add(text))
    expect(begins.map(begin => lines.at(begin)).map((text, i) => text === texts[i])).toEqual(texts.map(() => true))
  })
})
