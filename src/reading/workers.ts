import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Answered } from './answers.ts'
import type { Lines } from './lines.ts'
import type { Portion, Start } from './worker.ts'

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** A thread that needs more is taken for broken: a 16 MB page was seen to need a tenth of it. Node's own 48 MB for what is young make a batch no faster, and each thread 40 MB larger. */
export const THREAD_LIMITS = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 16 }

/** What all workers are started with. */
export type Work = Omit<Start, 'at'>

/**
 * A number of threads that read portions of lines. One that dies on a document is replaced, and its
 * portion done again without that document, which gets an error line instead.
 */
export class Workers {
  readonly #all: readonly Reader[]
  readonly #idle: Reader[]
  readonly #waiting: ((reader: Reader) => void)[] = []

  constructor(count: number, work: Work, module: URL = WORKER) {
    this.#all = Array.from({ length: count }, () => new Reader(work, module))
    this.#idle = [...this.#all]
  }

  async answer(lines: Lines): Promise<Answered> {
    const reader = this.#idle.pop() ?? (await new Promise<Reader>((free) => this.#waiting.push(free)))
    try {
      return await reader.answer({ lines, spoilt: [] })
    } finally {
      const next = this.#waiting.shift()
      if (next) next(reader)
      else this.#idle.push(reader)
    }
  }

  /** Ends all threads. What is under way is never answered. */
  async close(): Promise<void> {
    await Promise.all(this.#all.map((reader) => reader.close()))
  }
}

/** One thread and its successors. */
class Reader {
  readonly #work: Work
  readonly #module: URL
  #at = new Int32Array(new SharedArrayBuffer(4))
  #thread: Worker

  constructor(work: Work, module: URL) {
    this.#work = work
    this.#module = module
    this.#thread = this.#started()
  }

  async answer(portion: Portion): Promise<Answered> {
    const listening = new AbortController()
    try {
      this.#thread.postMessage(portion)
      return await Promise.race([answerOf(this.#thread, listening), endOf(this.#thread, listening)])
    } catch (error) {
      return this.#again(portion, error as Error)
    } finally {
      listening.abort()
    }
  }

  async close(): Promise<void> {
    await this.#thread.terminate()
  }

  /** Does a portion again without the line on which the thread died. */
  #again(portion: Portion, error: Error): Promise<Answered> {
    const line = this.#at[0]!
    if (line < portion.lines.first) throw new Error('reading: a worker died before its first line', { cause: error })
    this.#thread = this.#started()
    return this.answer({ ...portion, spoilt: [...portion.spoilt, line] })
  }

  #started(): Worker {
    this.#at = new Int32Array(new SharedArrayBuffer(4))
    const thread = new Worker(this.#module, {
      workerData: { ...this.#work, at: this.#at } satisfies Start,
      resourceLimits: THREAD_LIMITS,
    })
    thread.on('error', () => {}) // heard where the answer is awaited
    return thread
  }
}

const answerOf = async (thread: Worker, { signal }: AbortController): Promise<Answered> => (await once(thread, 'message', { signal }))[0]

async function endOf(thread: Worker, { signal }: AbortController): Promise<never> {
  const [code] = await once(thread, 'exit', { signal })
  throw new Error(`reading: a worker ended with ${code}`)
}
