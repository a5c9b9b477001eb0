import { parentPort, workerData } from 'node:worker_threads'
import { answered, type Answered, type Task } from './answers.ts'
import type { Lines } from './lines.ts'

/** What a worker is handed: a portion of lines, and which of them broke a worker before it. */
export interface Portion {
  readonly task: Task
  readonly lines: Lines
  readonly spoilt: readonly number[]
}

/** Shared with whoever started the worker: the line that is being read, known even after a crash. */
const at = new Int32Array(workerData as SharedArrayBuffer)

parentPort!.on('message', ({ task, lines, spoilt }: Portion) => {
  const answer: Answered = answered(task, lines, { spoilt, begin: (line) => Atomics.store(at, 0, line) })
  parentPort!.postMessage(answer, [answer.bytes.buffer])
})
