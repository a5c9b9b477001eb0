// The queue's worker. In: a store whose queue has jobs, and what each kind of job does. Out: the jobs done, each once in
// effect. A worker that dies loses nothing: its jobs are another's after two minutes, and doing one twice is doing it once.
import { createHash, randomUUID } from 'node:crypto'
import { endJob, giveUpJob, holdJobs, nextTurn, repeatJob, retryJob, sizeUpQueue, takeJobs, type Held, type Job, type NewJob } from '../store/work/jobs.ts'
import type { Store } from '../store/store.ts'
import { failure } from './failure.ts'
import { moment, systemClock, type Clock } from './clock.ts'
import type { FetchFailure } from './polite-client.ts'
import { nextRetry } from './schedule.ts'

/** What came of a job that ran. */
export type Outcome =
  | { readonly kind: 'done' }
  /** It comes back in so many milliseconds. */
  | { readonly kind: 'again'; readonly inMs: number; readonly payload: object }
  | { readonly kind: 'failed'; readonly failure: FetchFailure }

export type Doing = (payload: unknown, signal: AbortSignal) => Promise<Outcome>

export interface Working {
  /** What each kind of job does. */
  readonly doing: { readonly [kind: string]: Doing | undefined }
  /** Only these; all others are somebody else's. */
  readonly kinds?: readonly string[]
  /** How many jobs at a time. */
  readonly width?: number
  readonly clock?: Clock
  readonly signal?: AbortSignal
  /** Ends when nothing is due any more, instead of waiting for more. */
  readonly untilIdle?: boolean
  readonly told?: (event: JobEvent) => void
}

export interface JobEvent {
  readonly job: Job
  readonly outcome: 'done' | 'again' | 'retry' | 'dead'
  readonly error: string | null
}

const LEASE_MS = 120_000
const HOLD_EVERY_MS = 30_000
/** A queue that is empty is looked at so often. */
const POLL_MS = 1_000

/** Does jobs until it is told to stop; then those under way are stopped, and left for another time. */
export async function work(store: Store, options: Working): Promise<void> {
  await new QueueWorker(store, options).run()
}

class QueueWorker {
  readonly #store: Store
  readonly #options: Working & Required<Pick<Working, 'width' | 'clock' | 'signal'>>
  readonly #name = randomUUID()
  readonly #running = new Map<number, Promise<void>>()
  readonly #held = new Map<number, Held>()
  /** The store failed a job that was done; the job will be another's. */
  #broken: Error | undefined

  constructor(store: Store, options: Working) {
    this.#store = store
    this.#options = { width: 4, clock: systemClock, signal: new AbortController().signal, ...options }
  }

  async run(): Promise<void> {
    const holding = setInterval(() => void this.#hold().catch(() => {}), HOLD_EVERY_MS) // the next time will do
    try {
      await sizeUpQueue(this.#store)
      while (!this.#options.signal.aborted && (await this.#turn()));
      await Promise.all(this.#running.values())
      if (this.#broken) throw this.#broken
    } finally {
      clearInterval(holding)
    }
  }

  /** Takes what there is room for, or waits; false where that was all. */
  async #turn(): Promise<boolean> {
    const { width, clock, signal, untilIdle } = this.#options
    if (this.#broken) return false
    const free = width - this.#running.size
    const jobs = free > 0 ? await this.#take(free) : []
    for (const job of jobs) this.#start(job)
    if (jobs.length > 0) return true
    if (this.#running.size > 0 && (free === 0 || untilIdle)) await Promise.race(this.#running.values())
    else if (untilIdle) return this.#nextTurn()
    else await Promise.race([clock.wait(POLL_MS, signal), ...this.#running.values()])
    return true
  }

  /** Waits for a host that jobs wait for; false where there is none. */
  async #nextTurn(): Promise<boolean> {
    const { clock, signal, kinds } = this.#options
    const at = kinds ? null : await nextTurn(this.#store, moment(clock))
    if (at !== null) await clock.wait(Date.parse(at) - clock.now(), signal)
    return at !== null
  }

  #take(limit: number): Promise<Job[]> {
    const { clock, kinds } = this.#options
    return takeJobs(this.#store, { worker: this.#name, at: moment(clock), until: moment(clock, LEASE_MS), limit, ...(kinds && { kinds }) })
  }

  #start(job: Job): void {
    const held = { id: job.id, attempts: job.attempts, worker: this.#name }
    this.#held.set(job.id, held)
    const leave = () => void (this.#running.delete(job.id), this.#held.delete(job.id))
    this.#running.set(job.id, this.#do(job, held).catch((error: Error) => void (this.#broken = error)).finally(leave))
  }

  async #hold(): Promise<void> {
    if (this.#held.size > 0) await holdJobs(this.#store, [...this.#held.values()], moment(this.#options.clock, LEASE_MS))
    await sizeUpQueue(this.#store)
  }

  async #do(job: Job, held: Held): Promise<void> {
    const { doing, signal } = this.#options
    // Counted before it ran: a job that took its worker down every time is not tried once more.
    if (nextRetry(job.attempts - 1) === null && job.attempts > 1) return this.#giveUp(job, held, 'It brought its worker down each time.')
    const outcome = await attempt(doing[job.kind], job, signal)
    if (outcome.kind === 'failed') return this.#failed(job, held, outcome.failure)
    if (outcome.kind === 'done') await endJob(this.#store, held)
    else await repeatJob(this.#store, held, { payload: outcome.payload, runAt: moment(this.#options.clock, outcome.inMs) })
    this.#tell(job, outcome.kind, null)
  }

  async #failed(job: Job, held: Held, { reason, sentence, retryMs = 0 }: FetchFailure): Promise<void> {
    const waits = WAITING.has(reason)
    const next = waits ? 0 : FINAL.has(reason) ? null : nextRetry(job.attempts)
    if (next === null) return this.#giveUp(job, held, sentence)
    const runAt = moment(this.#options.clock, Math.max(next, retryMs))
    await retryJob(this.#store, held, { error: sentence, runAt, counts: !waits })
    this.#tell(job, 'retry', sentence)
  }

  async #giveUp(job: Job, held: Held, error: string): Promise<void> {
    await giveUpJob(this.#store, held, { error, at: moment(this.#options.clock) })
    this.#tell(job, 'dead', error)
  }

  #tell(job: Job, outcome: JobEvent['outcome'], error: string | null): void {
    this.#options.told?.({ job, outcome, error })
  }
}

/** Reasons that are nobody's fault: the job is as good as before. */
export const WAITING: ReadonlySet<string> = new Set(['not-its-turn', 'stopped'])

/** What trying again does not mend. */
const FINAL: ReadonlySet<string> = new Set([
  ...['bad-url', 'private', 'robots', 'noindex', 'tdm-reserved', 'usage-refused', 'gone', 'locked', 'redirects'],
  ...['too-large', 'encoding', 'binary', 'empty', 'no-article', 'not-an-article', 'bad-job'],
  ...['no-such-mailbox', 'other-key'],
])

async function attempt(doing: Doing | undefined, { kind, payload }: Job, signal: AbortSignal): Promise<Outcome> {
  if (!doing) return failed('unknown-job', `This Readout knows no job of the kind "${kind}".`)
  try {
    return await doing(payload, signal)
  } catch (error) {
    return failed('fault', `Readout failed at this: ${(error as Error).message}`)
  }
}

const failed = (reason: string, sentence: string): Outcome => ({ kind: 'failed', failure: failure(reason, sentence) })

/** Short, whatever the address. */
const keyOf = (url: string) => createHash('sha256').update(url).digest('hex').slice(0, 32)

/** A job that asks an address on the net; the same address twice is one job. */
export const netJob = (kind: string, url: string, { payload, runAt }: Pick<NewJob, 'payload' | 'runAt'>): NewJob =>
  ({ kind, key: keyOf(url), host: URL.parse(url)?.origin ?? null, payload, runAt })
