import type { BestLists } from './crowd.ts'
import type { CrowdTask, Stretches } from './task.ts'
import { stretchesOf } from './task.ts'
import type { Thread } from './threads.ts'
import { startThreads } from './threads.ts'

/** So many stretches per thread are worked out before they are asked for. */
const AHEAD = 2

/** The lists of one stretch after the other, on the calling thread. */
export async function* oneByOne(stretches: Stretches, task: Pick<CrowdTask, 'asked'>): AsyncGenerator<BestLists> {
  for (let stretch = 0; stretch < stretchesOf(task); stretch++) yield stretches(stretch)
}

/** The same on worker threads; where there are none, on the calling thread. */
export async function* sideBySide(
  task: CrowdTask,
  workers: number,
  stretches: Stretches,
  start = startThreads,
): AsyncGenerator<BestLists> {
  const threads = await start(task, workers)
  if (threads.length === 0) {
    yield* oneByOne(stretches, task)
    return
  }
  try {
    yield* inOrder(threads, stretchesOf(task))
  } finally {
    for (const thread of threads) thread.dismiss()
  }
}

async function* inOrder(threads: readonly Thread[], count: number): AsyncGenerator<BestLists> {
  const ahead: Promise<BestLists>[] = []
  for (let stretch = 0, next = 0; stretch < count; stretch++) {
    for (; next < count && next < stretch + AHEAD * threads.length; next++) {
      ahead.push(threads[next % threads.length]!.lists(next))
    }
    yield await ahead.shift()!
  }
}
