import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { generate } from '../../bench/generate.ts'
import { compileColumns } from '../../src/columns/compile.ts'
import { packColumns } from '../../src/columns/packed.ts'
import { recipeOf } from '../../src/columns/recipe.ts'
import { createNetwork, standardPolicy } from '../../src/index.ts'
import { dayNumber } from '../../src/integers/days.ts'
import type { BestLists } from '../../src/ranking/crowd.ts'
import { sideBySide } from '../../src/ranking/everybody.ts'
import { packIndexes } from '../../src/ranking/indexes.ts'
import type { CrowdTask } from '../../src/ranking/task.ts'
import { createStretches } from '../../src/ranking/task.ts'
import type { Thread } from '../../src/ranking/threads.ts'
import { startThreads } from '../../src/ranking/threads.ts'
import { createToday } from '../../src/scoring/facts.ts'
import { NOW } from '../columns/compiled-of.ts'

/** Real threads, without a build: the worker is bundled for them alone. */
const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
const beside = (name: string) => pathToFileURL(join(folder, name)).href
beforeAll(async () => {
  const entryPoints = ['src/ranking/worker.ts']
  await build({ entryPoints, outfile: join(folder, 'worker.cjs'), bundle: true, platform: 'node', format: 'cjs' })
})
afterAll(() => rmSync(folder, { recursive: true }))

const policy = standardPolicy()
const network = createNetwork(generate({ members: 700, seed: 4, contacts: 2 })).seenBy('manager')
const compiled = compileColumns(network, recipeOf(policy), { today: createToday(NOW) })
const task: CrowdTask = {
  policy,
  today: dayNumber(NOW),
  asked: compiled.placeAt,
  query: { limit: 2, offset: 0, excluded: [] },
  columns: packColumns(compiled.columns),
  indexes: packIndexes(compiled.kept),
}
const stretches = createStretches(structuredClone(task))
const here = [0, 1, 2, 3, 4, 5].map(stretches)

async function all(lists: AsyncGenerator<BestLists>): Promise<readonly BestLists[]> {
  const told: BestLists[] = []
  for await (const one of lists) told.push(one)
  return told
}

describe('threads', () => {
  it('work out, whichever is asked, what the calling thread would', async () => {
    const threads = await startThreads(task, 2, beside('index.cjs'))
    expect(threads.length).toBe(2)
    const asked = [threads[1]!.lists(5), threads[0]!.lists(0), threads[1]!.lists(2)]
    expect(await Promise.all(asked)).toEqual([here[5], here[0], here[2]])
    for (const thread of threads) thread.dismiss()
  })

  it('that are dismissed tell whoever waits', async () => {
    const [thread] = await startThreads(task, 1, beside('index.cjs'))
    const waits = thread!.lists(0)
    thread!.dismiss()
    await expect(waits).rejects.toThrow('A worker ended with 1')
  })

  it('that cannot be started are none, nor are those of a module that lies beside no worker', async () => {
    expect(await startThreads(task, 2, beside('index.js'))).toEqual([])
    expect(await startThreads(task, 2, beside('index.ts'))).toEqual([])
    expect(await startThreads(task, 2)).toEqual([])
  })

  it('are none in a page, which has no process', async () => {
    vi.stubGlobal('process', undefined)
    const threads = startThreads(task, 2, beside('index.cjs'))
    vi.unstubAllGlobals()
    expect(await threads).toEqual([])
  })
})

describe('side by side', () => {
  it('the lists come in order, from any number of threads', async () => {
    const start = (of: CrowdTask, count: number) => startThreads(of, count, beside('index.cjs'))
    for (const workers of [1, 3]) expect(await all(sideBySide(task, workers, stretches, start))).toEqual(here)
  })

  it('without threads they are worked out here', async () => {
    expect(await all(sideBySide(task, 2, stretches, async () => []))).toEqual(here)
  })

  it('each thread is asked in turn, two ahead at most, and dismissed once nobody goes on', async () => {
    const events: string[] = []
    const thread = (name: string): Thread => ({
      async lists(stretch) {
        events.push(name + stretch)
        return here[stretch]!
      },
      dismiss: () => void events.push(`${name} goes`),
    })
    const lists = sideBySide(task, 2, stretches, async () => [thread('a'), thread('b')])
    expect((await lists.next()).value).toEqual(here[0])
    expect(events).toEqual(['a0', 'b1', 'a2', 'b3'])
    await lists.next()
    expect(events.slice(4)).toEqual(['a4'])
    await lists.return(undefined)
    expect(events.slice(5)).toEqual(['a goes', 'b goes'])
  })
})
