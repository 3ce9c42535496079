/** The entry of a worker thread: ranks stretches of members, told by number, over columns it shares with who asks. */
import type { CrowdTask } from './task.ts'
import { createStretches } from './task.ts'
import type { Message } from './threads.ts'

const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads')
const stretches = createStretches(workerData as CrowdTask)
const send = (message: Message, memory: ArrayBuffer[]) => parentPort?.postMessage(message, memory)

parentPort?.on('message', (stretch: number) => {
  const lists = stretches(stretch)
  const memory = [lists.starts, lists.places, lists.scores, lists.confidences].map(
    ({ buffer }) => buffer as ArrayBuffer,
  )
  send({ stretch, lists }, memory)
})
send('ready', [])
