import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Matcher } from '../src/index.ts'
import type { Generated } from './generate.ts'
import type { Cell } from './measure.ts'
import { mean, quantile, timed } from './measure.ts'

type Kontor = typeof import('../src/index.ts')

const K = 10
const UPDATES = 200
/** Up to so many members everybody is asked three times, and the quickest counts. */
const MOST_REPEATED = 20_000
const OPTIONS = { now: '2026-11-22', audience: 'manager' } as const

/** What a network costs as a whole, with the standard policy, by the built package, whose workers have a file of their own. */
export async function measureWhole(generated: Generated): Promise<Record<string, Cell>[]> {
  const { createNetwork, createMatcher, standardPolicy } = await builtKontor()
  const size = generated.members.length
  const network = await timed(() => createNetwork(generated))
  const before = await bytesOfArrays()
  // What is asked first makes the indexes.
  const built = await timed(() => {
    const made = createMatcher(network.result, standardPolicy(), OPTIONS)
    made.ranked(generated.members[0]!.id)
    return made
  })
  const matcher = built.result
  const bytes = ((await bytesOfArrays()) - before) / size
  const rows = [
    { what: 'network, s', value: network.ms / 1000 },
    { what: 'matcher, s', value: built.ms / 1000 },
    { what: 'bytes of typed arrays a member', value: bytes },
  ]
  const [everybody, updates] = [await measureEverybody(matcher), measureUpdates(matcher, generated)]
  return [...rows, ...everybody, ...updates, ...(await measureSnapshot(matcher))]
}

async function builtKontor(): Promise<Kontor> {
  return import(pathToFileURL(resolve('dist/index.js')).href)
}

/** What arrays there are once those that nobody holds are gone, which takes the collector some turns. */
async function bytesOfArrays(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  for (let turn = 0; turn < 5; turn++) {
    collect()
    await setTimeout(20)
  }
  return process.memoryUsage().arrayBuffers
}

/** On one worker and on two; both must say the same, byte for byte. */
async function measureEverybody(matcher: Matcher): Promise<Record<string, Cell>[]> {
  const run = (workers: number) =>
    timed(async () => {
      const hash = createHash('sha256')
      for await (const { member, ranked } of matcher.all({ limit: K, workers })) {
        hash.update(member)
        for (const { to, score, confidence } of ranked) hash.update(`${to} ${score} ${confidence}\n`)
      }
      return hash.digest('hex')
    })
  const times: Record<1 | 2, number> = { 1: Number.POSITIVE_INFINITY, 2: Number.POSITIVE_INFINITY }
  const told = new Set<string>()
  for (let round = 0; round < (matcher.network.members.length > MOST_REPEATED ? 1 : 3); round++) {
    for (const workers of [1, 2] as const) {
      const { ms, result } = await run(workers)
      times[workers] = Math.min(times[workers], ms)
      told.add(result)
    }
  }
  if (told.size > 1) throw new Error('One worker and two do not say the same')
  return [
    { what: `everybody's top ${K} on one worker, s`, value: times[1] / 1000 },
    { what: `everybody's top ${K} on two workers, s`, value: times[2] / 1000 },
    { what: 'one ÷ two', value: times[1] / times[2] },
  ]
}

/** Members take over what another has, one after the other, and are asked at once, for an update may leave work to who asks. */
function measureUpdates(matcher: Matcher, { members }: Generated): Record<string, Cell>[] {
  let current = matcher
  const [updates, asks]: [number[], number[]] = [[], []]
  for (let i = 0; i < UPDATES; i++) {
    const { id, name } = members[(i * 7919) % members.length]!
    const changed = { ...members[(i * 104_729 + 1) % members.length]!, id, name }
    const begun = performance.now()
    current = current.update({ upsert: [changed] })
    const updated = performance.now()
    current.ranked(id)
    updates.push(updated - begun)
    asks.push(performance.now() - updated)
  }
  return [
    { what: 'update of one member, ms, p50', value: quantile(updates, 0.5) },
    { what: 'update of one member, ms, mean', value: mean(updates) },
    { what: 'first query after an update, ms, p50', value: quantile(asks, 0.5) },
  ]
}

async function measureSnapshot(matcher: Matcher): Promise<Record<string, Cell>[]> {
  const { id } = matcher.network.members[0]!
  const saved = await timed(() => matcher.save())
  const starts = coldStarts(saved.result, id)
  const list = JSON.stringify(matcher.ranked(id))
  if (starts.some(({ ranked }) => JSON.stringify(ranked) !== list))
    throw new Error('The opened matcher has another list')
  const middle = (part: 'read' | 'open' | 'first') =>
    quantile(
      starts.map(start => start[part]),
      0.5,
    )
  return [
    { what: 'save, s', value: saved.ms / 1000 },
    { what: 'saved bytes a member', value: saved.result.length / matcher.network.members.length },
    { what: 'cold start: read the file, s', value: middle('read') / 1000 },
    { what: 'cold start: open, s', value: middle('open') / 1000 },
    { what: 'cold start: first query, ms', value: middle('first') },
  ]
}

interface ColdStart {
  readonly read: number
  readonly open: number
  readonly first: number
  readonly ranked: unknown
}

/** Three times, each in a process of its own. */
function coldStarts(bytes: Uint8Array, id: string): ColdStart[] {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  try {
    const file = join(folder, 'saved')
    writeFileSync(file, bytes)
    return Array.from({ length: 3 }, () =>
      JSON.parse(execFileSync(process.execPath, ['bench/cold-start.mjs', file, id], { encoding: 'utf8' })),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
