import { availableParallelism } from 'node:os'
import { answered, answeringOf, needsModel, type Answered, type Task } from './answers.ts'
import { inOrder } from './in-order.ts'
import { LIMITS } from './limits.ts'
import { portions, type Lines } from './lines.ts'

/** How many lines go to a worker at a time: enough that the way there costs nothing, few enough that all get some. */
const LINES_AT_A_TIME = 8

// Each worker has one portion in hand and two waiting, so that a slow document in front stops nobody for long.
const AHEAD = 3

export interface Batch {
  readonly task: Task
  /** How many threads; 1 reads in this one. */
  readonly workers?: number
}

/**
 * Answers every line of a stream, in order, by itself. What comes in is read only as fast as the
 * answers are taken, so the length of a batch costs no memory.
 */
export async function* answers(source: AsyncIterable<Uint8Array>, { task, workers = availableParallelism() }: Batch): AsyncGenerator<Answered> {
  const lines = portions(source, { lineBytes: LIMITS.documentBytes, lines: LINES_AT_A_TIME })
  yield* workers === 1 ? oneByOne(lines, task) : together(lines, task, workers)
}

async function* oneByOne(portions: AsyncIterable<Lines>, task: Task): AsyncGenerator<Answered> {
  const answering = await answeringOf(task)
  for await (const lines of portions) yield await answered(answering, lines)
}

async function* together(portions: AsyncIterable<Lines>, task: Task, count: number): AsyncGenerator<Answered> {
  const { Workers } = await import('./workers.ts')
  const workers = new Workers(count, { task, ...(needsModel(task) ? await sharedModel() : { model: null, encoder: false }) })
  try {
    yield* inOrder(portions, (lines) => workers.answer(lines), count * AHEAD)
  } finally {
    await workers.close()
  }
}

async function sharedModel() {
  const { mayEncode, modelBytes } = await import('./models.ts')
  const bytes = modelBytes()
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return { model: shared, encoder: mayEncode() }
}
