import type { BestLists } from './crowd.ts'
import type { CrowdTask } from './task.ts'

/** Somebody who works out lists beside the calling thread. */
export interface Thread {
  lists(stretch: number): Promise<BestLists>
  dismiss(): void
}

/** What a thread sends: first that it is ready, then lists. */
export type Message = 'ready' | { readonly stretch: number; readonly lists: BestLists }

/**
 * Threads for a task; none where the platform has no worker threads, or this module does not lie beside its worker.
 * @param here address of the module beside which the worker lies. Apart from `new URL`: of the two in one expression a bundler
 *   makes a copy of every file that the name could be, for pages too.
 */
export async function startThreads(task: CrowdTask, count: number, here = import.meta.url): Promise<readonly Thread[]> {
  const node = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:worker_threads')
  const name = /\/[^/]*\.(c?js)$/.exec(here)?.[1]
  if (node === undefined || name === undefined) return []
  const file = new URL(`./worker.${name}`, here)
  const started = await Promise.allSettled(
    // Where threads are not permitted, making one throws.
    Array.from({ length: count }, async () => start(new node.Worker(file, { workerData: task }))),
  )
  return started.flatMap(one => (one.status === 'fulfilled' ? one.value : []))
}

type NodeWorker = InstanceType<typeof import('node:worker_threads')['Worker']>

function start(worker: NodeWorker): Promise<Thread> {
  const waiting = new Map<number, Waiting>()
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      reject(error)
      for (const one of waiting.values()) one.reject(error)
      waiting.clear()
    }
    worker.on('error', fail)
    worker.on('exit', code => fail(new Error(`A worker ended with ${code}`)))
    worker.on('message', (message: Message) => {
      if (message === 'ready') {
        worker.unref()
        resolve(threadOf(worker, waiting))
        return
      }
      waiting.get(message.stretch)?.resolve(message.lists)
      waiting.delete(message.stretch)
      if (waiting.size === 0) worker.unref()
    })
  })
}

interface Waiting {
  readonly resolve: (lists: BestLists) => void
  readonly reject: (error: Error) => void
}

/** A thread keeps the process alive only while somebody waits for it. */
function threadOf(worker: NodeWorker, waiting: Map<number, Waiting>): Thread {
  return {
    lists(stretch) {
      const lists = new Promise<BestLists>((resolve, reject) => waiting.set(stretch, { resolve, reject }))
      // Whoever stops asking early does not hear of what failed since.
      lists.catch(() => undefined)
      worker.ref()
      worker.postMessage(stretch)
      return lists
    },
    dismiss: () => void worker.terminate(),
  }
}
