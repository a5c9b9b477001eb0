import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { StorePlace } from '../store/open-store.ts'
import type { Captured, ReadCapture } from './add.ts'
import { failure } from './failure.ts'
import { mayEncode } from './models.ts'
import { THREAD_LIMITS } from './workers.ts'

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './capture-worker.ts' : './capture-worker.js', import.meta.url)

/** What the thread is started with. */
export interface Start {
  readonly encoder: boolean
  readonly place: StorePlace
}

/** A capture is to be read, or what was read to be compared with everything else. */
export type Asked = Captured | 'up-to-date'

/**
 * Reads captures, and brings the record over many articles up to date, in a thread of its own, one after another: whoever serves
 * pages goes on serving them. The thread is started with the first, and keeps no program from its end. It opens the store for
 * itself where it needs it, so that it must end before the store does. What it dies on is lost alone: the next starts another.
 */
export class ReadingThread implements AsyncDisposable {
  readonly #place: StorePlace
  readonly #module: URL
  #thread: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(place: StorePlace, module: URL = THREAD) {
    this.#place = place
    this.#module = module
  }

  readonly read = (captured: Captured): Promise<ReadCapture> =>
    this.#ask<ReadCapture>(captured).catch((error: Error) => failure('fault', `Readout failed on this document: ${error.message}`))

  readonly bringUpToDate = (): Promise<void> => this.#ask('up-to-date')

  /** Ends the thread. What is under way is never answered. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#thread?.terminate()
  }

  #ask<Answer>(asked: Asked): Promise<Answer> {
    const mine = this.#last.then(() => this.#asked<Answer>(asked))
    this.#last = mine.catch(() => {}) // heard by whoever asked
    return mine
  }

  async #asked<Answer>(asked: Asked): Promise<Answer> {
    const mine = (this.#thread ??= this.#started())
    const heard = new AbortController()
    try {
      mine.postMessage(asked)
      return await Promise.race([answerOf<Answer>(mine, heard.signal), endOf(mine, heard.signal)])
    } catch (error) {
      this.#thread = null
      throw error
    } finally {
      heard.abort()
    }
  }

  #started(): Worker {
    const start: Start = { encoder: mayEncode(), place: this.#place }
    const thread = new Worker(this.#module, { workerData: start, resourceLimits: THREAD_LIMITS })
    thread.on('error', () => {}) // heard where the answer is awaited
    thread.unref()
    return thread
  }
}

const answerOf = async <Answer>(thread: Worker, signal: AbortSignal): Promise<Answer> => (await once(thread, 'message', { signal }))[0]

async function endOf(thread: Worker, signal: AbortSignal): Promise<never> {
  const [code] = await once(thread, 'exit', { signal }) // rejects with what it failed by, where it did
  throw new Error(`its thread ended with ${code}`)
}
