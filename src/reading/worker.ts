import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { answered, answeringOf, type Task } from './answers.ts'
import type { Lines } from './lines.ts'

/** What a worker is started with. */
export interface Start {
  readonly task: Task
  /** Shared with whoever started it: the line that is being read, known even after a crash. */
  readonly at: Int32Array
  /** The model file, unpacked, in memory that all threads share; `null` where the task needs none. */
  readonly model: Uint8Array | null
  /** Whether the encoder may be asked as well. */
  readonly encoder: boolean
}

/** What a worker is handed: a portion of lines, and which of them broke a worker before it. */
export interface Portion {
  readonly lines: Lines
  readonly spoilt: readonly number[]
}

enableCompileCache()

const { task, at, model, encoder } = workerData as Start
if (model) {
  const { shareModelBytes, withoutEncoder } = await import('./models.ts')
  shareModelBytes(model)
  if (!encoder) withoutEncoder()
}
const answering = await answeringOf(task)

parentPort!.on('message', async ({ lines, spoilt }: Portion) => {
  const answer = await answered(answering, lines, { spoilt, begin: (line) => Atomics.store(at, 0, line) })
  parentPort!.postMessage(answer, [answer.bytes.buffer])
})
