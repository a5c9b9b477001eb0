import { lookup as resolveName } from 'node:dns/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
import { failure, type Failure } from './failure.ts'
import { LIMITS, size } from './limits.ts'
import { isPrivate } from './private-addresses.ts'

/** What a server answered to one request; no redirect has been followed. */
export interface WebAnswer {
  readonly ok: true
  readonly url: URL
  readonly status: number
  /** By names in small letters; of a field that came several times, one value a line. */
  readonly headers: Headers
  /** Decoded; empty unless the status is 200. */
  readonly bytes: Uint8Array
}

export interface Headers {
  readonly [name: string]: string
}

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

export interface Asking {
  readonly timeoutMs?: number
  readonly limitBytes?: number
  /** Take the beginning of what is too large, instead of nothing. */
  readonly cut?: boolean
  readonly signal?: AbortSignal
  readonly headers?: Headers
  /** Sent by POST; `headers` say what it is. */
  readonly body?: string
  /** The addresses of a name. */
  readonly resolve?: (host: string) => Promise<readonly Address[]>
  /** Whether nothing may be fetched from an address; `host` is the name (and port) that led to it. */
  readonly refuses?: (address: string, family: 4 | 6, host: string) => boolean
}

type Settled = Asking & Required<Pick<Asking, 'timeoutMs' | 'limitBytes' | 'signal' | 'resolve' | 'refuses'>>

const DEFAULTS = {
  timeoutMs: LIMITS.fetchMs,
  limitBytes: LIMITS.documentBytes,
  resolve: async (host: string) => (await resolveName(host, { all: true })) as Address[],
  refuses: isPrivate,
}

/** What follows the name in robots.txt, too. */
export const AGENT = 'Readout'

const HEADERS: Headers = {
  'user-agent': `${AGENT}/0.1 (reads news pages and readouts of talks)`,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
  'accept-encoding': 'gzip, br, deflate, zstd',
  'accept-language': 'en,*;q=0.5',
}

/**
 * Asks a server on the open net once, within a time and a size. The name is resolved and judged, and the connection
 * goes to the very address that was judged. Whatever the net does is a value.
 */
export async function webRequest(url: string, asking: Asking = {}): Promise<WebAnswer | Failure> {
  const settled = { ...DEFAULTS, ...asking, signal: signalOf(asking) }
  try {
    const target = await targetOf(url, settled)
    return target.ok ? await answerOf(await responseTo(target, settled), target.url, settled) : target
  } catch (error) {
    if (asking.signal?.aborted) return failure('stopped', `Fetching from ${hostOf(url)} was stopped.`)
    return settled.signal.aborted ? tooSlow(url) : unreachable(url, error as NodeJS.ErrnoException)
  }
}

/** The address that an answer sends on to; null where it is an answer itself. */
export function redirectOf({ status, headers: { location }, url }: WebAnswer): string | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null
  return URL.parse(location, url.href)?.href ?? location
}

/** "paper.example:8080": for sentences. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? url.slice(0, 200)

const signalOf = ({ timeoutMs = DEFAULTS.timeoutMs, signal }: Asking) =>
  AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])])

interface Target {
  readonly ok: true
  readonly url: URL
  readonly addresses: readonly Address[]
}

async function targetOf(text: string, settled: Settled): Promise<Target | Failure> {
  const url = URL.parse(text)
  if (!url) return failure('bad-url', `This is not a web address: ${text.slice(0, 200)}`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return failure('bad-url', `Readout fetches http and https only, not ${url.protocol}`)
  const name = nameOf(url)
  const family = isIP(name) as 0 | 4 | 6
  const addresses = family ? [{ address: name, family }] : await inTime(settled.resolve(name), settled.signal)
  // One private address among public ones is a trick as well.
  if (addresses.some((it) => settled.refuses(it.address, it.family, url.host))) return failure('private', `${name} is on a private network; Readout does not fetch from there.`)
  return addresses.length > 0 ? { ok: true, url, addresses } : failure('unknown-host', `There is no host named ${name}.`)
}

/** Without the brackets of an IPv6 address. */
const nameOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '')

/** The name service knows no signal, so it is left behind. */
function inTime<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
  return Promise.race([promise, late])
}

function responseTo({ url, addresses }: Target, { signal, headers, body }: Settled): Promise<IncomingMessage> {
  // The very addresses that were judged: asked a second time, the name service could say something else.
  const lookup = ((_host, { all }, told) =>
    all ? told(null, [...addresses]) : told(null, addresses[0]!.address, addresses[0]!.family)) satisfies LookupFunction
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  const { port, pathname, search, protocol } = url
  const sent = request({
    ...{ protocol, hostname: nameOf(url), port, path: pathname + search, method: body === undefined ? 'GET' : 'POST', lookup, signal, agent: false },
    headers: { ...HEADERS, ...headers },
  })
  return new Promise((resolve, reject) => sent.on('response', resolve).on('error', reject).end(body))
}

async function answerOf(response: IncomingMessage, url: URL, settled: Settled): Promise<WebAnswer | Failure> {
  const answer = { ok: true as const, url, status: response.statusCode ?? 0, headers: headersOf(response), bytes: new Uint8Array() }
  if (answer.status === 200) return withBody(answer, response, settled)
  response.destroy()
  return answer
}

const headersOf = ({ headersDistinct }: IncomingMessage): Headers =>
  Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values!.join('\n')]))

const DECODERS: { readonly [encoding: string]: (() => Transform) | undefined } = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
  zstd: createZstdDecompress,
}

async function withBody(answer: WebAnswer, response: IncomingMessage, settled: Settled): Promise<WebAnswer | Failure> {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() || 'identity'
  const decoder = DECODERS[encoding]
  if (!decoder && encoding !== 'identity') {
    response.destroy()
    return failure('encoding', `${answer.url.host} sent a page packed as "${encoding.slice(0, 50)}", which was not asked for.`)
  }
  const bytes = await collected(response, decoder?.(), settled)
  return bytes ? { ...answer, bytes } : failure('too-large', `The page at ${answer.url.host} is more than ${size(settled.limitBytes)}.`)
}

/** The body, or its beginning; null once it has become too large. Counted behind the decoder, so a small bomb is a large page. */
async function collected(response: IncomingMessage, decoder: Transform | undefined, { limitBytes, cut, signal }: Settled): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      bytes += chunk.length
      chunks.push(chunk)
      if (bytes > limitBytes) throw new Error('too large')
    }
  }
  try {
    await (decoder ? pipeline(response, decoder, collect, { signal }) : pipeline(response, collect, { signal }))
    return Buffer.concat(chunks)
  } catch (error) {
    if (bytes <= limitBytes) throw error
    return cut ? Buffer.concat(chunks).subarray(0, limitBytes) : null
  }
}

const tooSlow = (url: string): Failure => failure('timeout', `${hostOf(url)} did not deliver the page in time.`)

const UNREACHABLE: { readonly [code: string]: string | undefined } = {
  ENOTFOUND: 'is not known to the name service',
  EAI_AGAIN: 'could not be looked up: the name service does not answer',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke the connection off',
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that nobody vouches for',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows a certificate for another name',
  Z_DATA_ERROR: 'sent a page that cannot be decompressed',
  Z_BUF_ERROR: 'sent a page that is cut off',
}

function unreachable(url: string, error: NodeJS.ErrnoException): Failure {
  return failure('unreachable', `${hostOf(url)} ${UNREACHABLE[error.code ?? ''] ?? `cannot be reached (${error.code ?? error.message})`}.`)
}
