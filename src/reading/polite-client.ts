// The one way out. In: an address. Out: the page with what its publisher says of it, "not modified", or a plain reason.
// Before each request, after a redirect again: the host's robots.txt is asked, the host's turn awaited and the address
// judged. It keeps nothing of the page, and does not read it.
import { systemClock, type Clock } from './clock.ts'
import { failure, type Failure } from './failure.ts'
import { rulesOf } from './host-rules.ts'
import { hostsInMemory, type Hosts } from './hosts.ts'
import { LIMITS } from './limits.ts'
import { isPrivate } from './private-addresses.ts'
import type { Robots } from './robots.ts'
import { hostOf, redirectOf, webRequest, type Asking, type Headers, type WebAnswer } from './web-request.ts'

export interface ClientOptions {
  readonly hosts?: Hosts
  readonly clock?: Clock
  /** How long a host that does not say is left alone between two requests. */
  readonly delayMs?: number
  /** How long to wait for a host's turn before giving it back. */
  readonly patienceMs?: number
  /** Hosts ("127.0.0.1:8080", "localhost") that may be on this very machine, for tests. */
  readonly testHosts?: readonly string[]
  readonly resolve?: Asking['resolve']
  readonly timeoutMs?: number
  readonly limitBytes?: number
}

const CLIENT_DEFAULTS = { delayMs: 1_000, patienceMs: 30_000, timeoutMs: LIMITS.fetchMs as number, limitBytes: LIMITS.documentBytes as number }

export interface Getting {
  readonly signal?: AbortSignal
  /** What is known of the page from the last time: if it is still the same, it does not come again. */
  readonly known?: Known
}

export interface Known {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface Fetched {
  readonly ok: true
  readonly modified: true
  /** Where it was in the end, after all redirects. */
  readonly url: string
  readonly headers: Headers
  readonly bytes: Uint8Array
  /** The site's tdmrep.json and robots.txt; null where it has none. */
  readonly tdmFile: string | null
  readonly robotsFile: string | null
}

export interface NotModified {
  readonly ok: true
  readonly modified: false
  readonly url: string
  readonly headers: Headers
}

/** What was sent has been answered. */
export interface Taken {
  readonly ok: true
  readonly status: number
  readonly retryMs?: number
}

export interface FetchFailure extends Failure {
  /** When it makes sense to try again, where the far end says so: in so many milliseconds. */
  readonly retryMs?: number
}

export class PoliteClient {
  readonly #hosts: Hosts
  readonly #clock: Clock
  readonly #options: ClientOptions & typeof CLIENT_DEFAULTS
  /** One request at a time to each host; the last in the queue. */
  readonly #queues = new Map<string, Promise<unknown>>()

  constructor({ hosts = hostsInMemory(), clock = systemClock, ...options }: ClientOptions = {}) {
    this.#hosts = hosts
    this.#clock = clock
    this.#options = { ...CLIENT_DEFAULTS, ...options }
  }

  /** Fetches a page, politely. */
  async get(url: string, { signal, known }: Getting = {}): Promise<Fetched | NotModified | FetchFailure> {
    let next = url
    for (let hop = 0; hop <= LIMITS.redirects; hop++) {
      const answer = await this.#politely(next, { signal, headers: conditions(known) })
      if (!answer.ok) return answer
      const redirect = redirectOf(answer)
      if (redirect === null) return outcome(answer)
      next = redirect
    }
    return failure('redirects', `${hostOf(url)} redirects more than ${LIMITS.redirects} times.`)
  }

  /** Sends a form, as a subscription is; the answer's status says whether it was taken. */
  async post(url: string, form: URLSearchParams, signal?: AbortSignal): Promise<Taken | FetchFailure> {
    return this.send(url, { body: form.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } }, signal)
  }

  /** Sends something to whoever has asked for it. No redirect is followed. */
  async send(url: string, sent: Required<Pick<Asking, 'body' | 'headers'>>, signal?: AbortSignal): Promise<Taken | FetchFailure> {
    const answer = await this.#queued(URL.parse(url)?.origin ?? url, () => this.#request(url, { signal, ...sent }))
    return answer.ok ? { ok: true, status: answer.status, ...retryAfter(answer.headers['retry-after']) } : answer
  }

  async #politely(url: string, asked: Request): Promise<Allowed | FetchFailure> {
    const origin = URL.parse(url)?.origin
    if (!origin || !/^https?:/.test(origin)) return failure('bad-url', `Readout fetches web addresses only, not ${url.slice(0, 200)}`)
    return this.#queued(origin, async () => {
      const rules = await rulesOf(origin, { hosts: this.#hosts, clock: this.#clock, request: (url, asked) => this.#request(url, asked) }, asked.signal)
      if (!rules.ok) return rules
      if (!rules.robots.allows(url)) return failure('robots', `${hostOf(url)} does not let machines fetch this page (robots.txt).`)
      const late = await this.#turn(origin, rules.robots, asked.signal)
      if (late) return late
      const answer = await this.#request(url, asked)
      return answer.ok ? { ...answer, tdmFile: rules.tdmFile, robotsFile: rules.robotsFile } : answer
    })
  }

  /** One after another at each host, in the order they came. */
  #queued<T>(origin: string, work: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(origin) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.#queues.set(origin, mine)
    const leave = () => void (this.#queues.get(origin) === mine && this.#queues.delete(origin))
    mine.then(leave, leave)
    return mine
  }

  async #turn(origin: string, { delayMs }: Robots, signal?: AbortSignal): Promise<FetchFailure | null> {
    const { patienceMs } = this.#options
    const now = this.#clock.now()
    const { taken, at } = await this.#hosts.turn(origin, { now, delayMs: Math.max(delayMs ?? 0, this.#options.delayMs), patienceMs })
    if (!taken) return { ...failure('not-its-turn', `${hostOf(origin)} wants to be asked slowly; its next turn is in ${Math.ceil((at - now) / 1000)} seconds.`), retryMs: at - now }
    if (at > now) await this.#clock.wait(at - now, signal)
    return signal?.aborted ? failure('stopped', `Fetching from ${hostOf(origin)} was stopped.`) : null
  }

  #request(url: string, asked: Request): Promise<WebAnswer | Failure> {
    const { timeoutMs, limitBytes, resolve, testHosts = [] } = this.#options
    const refuses: Asking['refuses'] = (address, family, host) =>
      isPrivate(address, family) && !(isLoopback(address) && testHosts.some((it) => it === host || it === host.replace(/:\d+$/, '')))
    return webRequest(url, { timeoutMs, limitBytes, refuses, ...(resolve && { resolve }), ...defined(asked) })
  }
}

const isLoopback = (address: string) => address.startsWith('127.') || address === '::1'

type Request = { readonly [K in 'signal' | 'headers' | 'body' | 'limitBytes' | 'cut']?: Asking[K] | undefined }

type Allowed = WebAnswer & Pick<Fetched, 'tdmFile' | 'robotsFile'>

const conditions = (known?: Known): Headers => ({
  ...(known?.etag && { 'if-none-match': known.etag }),
  ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
})

function outcome(answer: Allowed): Fetched | NotModified | FetchFailure {
  const { status, headers, bytes, tdmFile, robotsFile, url: { href: url, host } } = answer
  if (status === 200) return { ok: true, modified: true, url, headers, bytes, tdmFile, robotsFile }
  if (status === 304) return { ok: true, modified: false, url, headers }
  return { ...failure(STATUSES[status] ?? 'status', `${host} answered ${status}.`), ...retryAfter(headers['retry-after']) }
}

/** Statuses that call for something else than trying again some time. */
const STATUSES: { readonly [status: number]: string | undefined } = { 401: 'locked', 402: 'locked', 403: 'locked', 404: 'gone', 410: 'gone', 451: 'locked', 429: 'busy-host', 503: 'busy-host' }

// Longer than a day is a page of errors speaking.
const DAY_MS = 24 * 3600 * 1000

function retryAfter(field: string | undefined): { retryMs?: number } {
  const seconds = /^\d{1,6}$/.test(field ?? '') ? Number(field) : NaN
  return Number.isNaN(seconds) ? {} : { retryMs: Math.min(seconds * 1000, DAY_MS) }
}

const defined = <T extends object>(given: T) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Asking
