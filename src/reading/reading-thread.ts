import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Captured, ReadCapture } from './add.ts'
import { failure } from './failure.ts'
import { mayEncode } from './models.ts'
import { THREAD_LIMITS } from './workers.ts'

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './capture-worker.ts' : './capture-worker.js', import.meta.url)

/**
 * Gives what reads captures in a thread of its own, one after another: whoever serves pages goes on serving them. The thread is
 * started with the first, and keeps no program from its end. A document on which it dies costs that document alone.
 */
export function readingThread(module: URL = THREAD): (captured: Captured) => Promise<ReadCapture> {
  let thread: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function read(captured: Captured): Promise<ReadCapture> {
    const mine = (thread ??= started(module))
    const heard = new AbortController()
    try {
      mine.postMessage(captured)
      return await Promise.race([answerOf(mine, heard.signal), endOf(mine, heard.signal)])
    } catch (error) {
      thread = null
      return failure('fault', `Readout failed on this document: ${(error as Error).message}`)
    } finally {
      heard.abort()
    }
  }
  return (captured) => {
    const mine = last.then(() => read(captured))
    last = mine
    return mine
  }
}

function started(module: URL): Worker {
  const thread = new Worker(module, { workerData: { encoder: mayEncode() }, resourceLimits: THREAD_LIMITS })
  thread.on('error', () => {}) // heard where the answer is awaited
  thread.unref()
  return thread
}

const answerOf = async (thread: Worker, signal: AbortSignal): Promise<ReadCapture> => (await once(thread, 'message', { signal }))[0]

async function endOf(thread: Worker, signal: AbortSignal): Promise<never> {
  const [code] = await once(thread, 'exit', { signal })
  throw new Error(`its thread ended with ${code}`)
}
