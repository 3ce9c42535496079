import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generate } from '../../bench/generate.ts'
import type { EverybodyOptions, Matcher, Member } from '../../src/index.ts'
import { corridorPolicy, createMatcher, createNetwork, standardPolicy } from '../../src/index.ts'

const BUILT = 'dist/index.js'
const SEED = 20261126
const parts = generate({ members: 700, seed: SEED })
const options = { now: '2026-11-22', audience: 'manager' } as const
const here = createMatcher(createNetwork(parts), standardPolicy(), options)

async function lists(matcher: Matcher, asked: EverybodyOptions): Promise<string> {
  const all: unknown[] = []
  for await (const { member, ranked } of matcher.all(asked)) all.push([member, ranked])
  return JSON.stringify(all)
}

/** Worker threads start from built files alone. */
async function built(): Promise<typeof import('../../src/index.ts')> {
  return import(`${process.cwd()}/${BUILT}`)
}

describe('all()', () => {
  it('lists what introductions() lists, member by member, by id', async () => {
    const ids: string[] = []
    for await (const { member, ranked, introductions } of here.all({ limit: 3, locale: 'de' })) {
      ids.push(member)
      if (ids.length % 50 !== 0) continue
      expect(introductions).toEqual(here.introductions(member, { limit: 3, locale: 'de' }))
      expect(ranked).toEqual(here.ranked(member, { limit: 3 }))
    }
    expect(ids).toEqual(here.network.members.map(({ id }) => id))
  })

  it('stops with an error when asked to, and says how far it is', async () => {
    const signal = { aborted: false }
    const told: number[] = []
    const run = async () => {
      for await (const { member } of here.all({ signal, onProgress: ({ done }) => told.push(done) })) {
        if (member === here.network.members[300]!.id) signal.aborted = true
      }
    }
    await expect(run()).rejects.toMatchObject({ code: 'aborted', message: 'Stopped after 301 of 700 members' })
    expect(told).toEqual([128, 256])
  })

  it.skipIf(!existsSync(BUILT))('gives the same bytes on any number of workers (needs a build)', async () => {
    const kontor = await built()
    const network = kontor.createNetwork(parts)
    for (const policy of [standardPolicy(), corridorPolicy('DE', 'TR')]) {
      const matcher = kontor.createMatcher(network, policy, options)
      const asked = {
        limit: 5,
        offset: 1,
        exclude: [here.network.members[7]!.id],
        where: { rule: 'inCountry', country: 'TR' },
      } as const
      const alone = await lists(matcher, asked)
      for (const workers of [2, 3]) expect(await lists(matcher, { ...asked, workers })).toBe(alone)
    }
  })

  it.skipIf(!existsSync(BUILT))(
    'does so after an update, and with functions of one’s own (needs a build)',
    async () => {
      const kontor = await built()
      const [first, second] = parts.members as [(typeof parts.members)[0], (typeof parts.members)[0]]
      const updated = kontor
        .createMatcher(kontor.createNetwork(parts), standardPolicy(), options)
        .update({ upsert: [{ ...first, id: 'newcomer' }], remove: [second.id] })
      expect(await lists(updated, { limit: 4, workers: 2 })).toBe(await lists(updated, { limit: 4 }))
      const where = { rule: 'custom', code: 'shortId', test: (_a: Member, b: Member) => b.id.length < 9 } as const
      expect(await lists(updated, { limit: 4, where, workers: 2 })).toBe(await lists(updated, { limit: 4, where }))
    },
  )
})
