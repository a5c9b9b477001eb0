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

/** A page as it came: decoded, but otherwise untouched. */
export interface Page {
  readonly ok: true
  /** Where it was in the end, after all redirects. */
  readonly url: string
  readonly contentType: string | null
  readonly bytes: Uint8Array
}

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

export interface Fetching {
  readonly timeoutMs?: number
  readonly limitBytes?: number
  readonly redirects?: number
  readonly signal?: AbortSignal
  /** The addresses of a name. */
  readonly resolve?: (host: string) => Promise<readonly Address[]>
  /** Whether nothing may be fetched from an address. */
  readonly refuses?: (address: string, family: 4 | 6) => boolean
}

type Settled = Required<Fetching>

const DEFAULTS: Omit<Settled, 'signal'> = {
  timeoutMs: LIMITS.fetchMs,
  limitBytes: LIMITS.documentBytes,
  redirects: LIMITS.redirects,
  resolve: async (host) => (await resolveName(host, { all: true })) as Address[],
  refuses: isPrivate,
}

const HEADERS = {
  'user-agent': 'Readout/0.1 (reads news pages that a person asks for)',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
  'accept-encoding': 'gzip, br, deflate, zstd',
  'accept-language': 'en,*;q=0.5',
}

/**
 * Fetches one page politely: within a time, a size and a number of redirects, and only from the open net.
 * Each redirect is resolved and judged again, and the connection goes to the very address that was judged.
 * Whatever the net does is a value.
 */
export async function fetchPage(url: string, options: Fetching = {}): Promise<Page | Failure> {
  const settled = { ...DEFAULTS, ...options, signal: signalOf(options) }
  try {
    return await following(url, settled)
  } catch (error) {
    return settled.signal.aborted ? tooSlow(url, settled) : unreachable(url, error as NodeJS.ErrnoException)
  }
}

const signalOf = ({ timeoutMs = DEFAULTS.timeoutMs, signal }: Fetching) =>
  AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])])

async function following(first: string, settled: Settled): Promise<Page | Failure> {
  let url = first
  for (let hop = 0; hop <= settled.redirects; hop++) {
    const target = await targetOf(url, settled)
    if (!target.ok) return target
    const response = await responseTo(target, settled)
    const next = redirectOf(response, target.url)
    if (next === null) return pageOf(response, target.url, settled)
    response.destroy()
    url = next
  }
  return failure('redirects', `${hostOf(first)} redirects more than ${settled.redirects} times.`)
}

interface Target {
  readonly ok: true
  readonly url: URL
  readonly addresses: readonly Address[]
}

async function targetOf(text: string, settled: Settled): Promise<Target | Failure> {
  const url = URL.parse(text)
  if (!url) return failure('bad-url', `This is not a web address: ${text.slice(0, 200)}`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return failure('bad-url', `Readout fetches http and https only, not ${url.protocol}`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host) as 0 | 4 | 6
  const addresses = family ? [{ address: host, family }] : await inTime(settled.resolve(host), settled.signal)
  // One private address among public ones is a trick as well.
  if (addresses.some((it) => settled.refuses(it.address, it.family))) return failure('private', `${host} is on a private network; Readout does not fetch from there.`)
  return addresses.length > 0 ? { ok: true, url, addresses } : failure('unknown-host', `There is no host named ${host}.`)
}

/** The name service knows no signal, so it is left behind. */
function inTime<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  return Promise.race([promise, late])
}

function responseTo({ url, addresses }: Target, { signal }: Settled): Promise<IncomingMessage> {
  // The very addresses that were judged: asked a second time, the name service could say something else.
  const lookup = ((_host, { all }, told) =>
    all ? told(null, [...addresses]) : told(null, addresses[0]!.address, addresses[0]!.family)) satisfies LookupFunction
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  const { hostname, port, pathname, search, protocol } = url
  const sent = request({ protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port, path: pathname + search, headers: HEADERS, lookup, signal, agent: false })
  return new Promise((resolve, reject) => sent.on('response', resolve).on('error', reject).end())
}

function redirectOf({ statusCode = 0, headers: { location } }: IncomingMessage, from: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return null
  return URL.parse(location, from.href)?.href ?? location
}

async function pageOf(response: IncomingMessage, url: URL, settled: Settled): Promise<Page | Failure> {
  if (response.statusCode !== 200) {
    response.destroy()
    return failure('status', `${url.host} answered ${response.statusCode} ${response.statusMessage ?? ''}`.trimEnd() + '.')
  }
  const bytes = await bodyOf(response, settled)
  if (bytes === null) return failure('too-large', `The page at ${url.host} is more than ${size(settled.limitBytes)}.`)
  return { ok: true, url: url.href, contentType: response.headers['content-type'] ?? null, bytes }
}

const DECODERS: { readonly [encoding: string]: (() => Transform) | undefined } = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
  zstd: createZstdDecompress,
}

/** The body, decoded; `null` once it has become too large. Counted behind the decoder, so a small bomb is a large page. */
async function bodyOf(response: IncomingMessage, { limitBytes, signal }: Settled): Promise<Uint8Array | null> {
  const decoder = DECODERS[response.headers['content-encoding']?.toLowerCase() ?? '']
  const chunks: Uint8Array[] = []
  let bytes = 0
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > limitBytes) throw new Error('too large')
      chunks.push(chunk)
    }
  }
  try {
    await (decoder ? pipeline(response, decoder(), collect, { signal }) : pipeline(response, collect, { signal }))
    return Buffer.concat(chunks)
  } catch (error) {
    if (bytes > limitBytes) return null
    throw error
  }
}

const hostOf = (url: string) => URL.parse(url)?.host ?? url

const tooSlow = (url: string, { timeoutMs }: Settled): Failure =>
  failure('timeout', `${hostOf(url)} did not deliver the page within ${timeoutMs / 1000} seconds.`)

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
