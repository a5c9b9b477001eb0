import type { MiddlewareHandler } from 'hono'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { bytesOf } from './held.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

/** How hard brotli tries: what is kept for ever is worth it, a page that is kept for a while a little, what is sent but once hardly. */
export const EFFORT = { asset: 11, page: 5, once: 1 } as const

type Bytes = Uint8Array<ArrayBuffer>

const squeezed: { readonly [encoding in Encoding]: (bytes: Bytes, effort: number) => Promise<Bytes> } = {
  br: (bytes, effort) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes),
  identity: async (bytes) => bytes,
}

// Less than a packet gains nothing.
const SMALLEST = 1_400

/** The smallest form that a browser says it takes. Leaves "br;q=0", which is a refusal. */
export function encodingFor(accepted: string | undefined, length: number): Encoding {
  if (!accepted || length < SMALLEST) return 'identity'
  const names = accepted.split(',').map((it) => it.trim().toLowerCase())
  const takes = (encoding: Encoding) => names.some((it) => it === encoding || (it.startsWith(`${encoding};`) && !/;\s*q=0(?:\.0*)?$/.test(it)))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

/** Bytes in every form that is asked for, each made once, when it is. */
export function compressible(bytes: Bytes, effort: number): (encoding: Encoding) => Promise<Bytes> {
  const made = new Map<Encoding, Promise<Bytes>>()
  return (encoding) => made.get(encoding) ?? made.set(encoding, squeezed[encoding](bytes, effort)).get(encoding)!
}

const TEXT = /^text\/|json|xml/

/** What is one visitor's. In such a page stands a secret of theirs (csrf.ts), which the length of the page would give away bit by bit if it were compressed. */
export const isPrivate = (headers: Headers): boolean => /private|no-store/.test(headers.get('cache-control') ?? '')

/** Compresses what nobody keeps: answers to programs, and pages for visitors who are known. */
export const compressing: MiddlewareHandler = async (c, next) => {
  await next()
  const { status, headers } = c.res
  if (status !== 200 || headers.has('content-encoding') || isPrivate(headers) || !TEXT.test(headers.get('content-type') ?? '')) return
  headers.append('vary', 'accept-encoding')
  const accepted = c.req.header('accept-encoding')
  if (encodingFor(accepted, Infinity) === 'identity' || c.req.method === 'HEAD') return
  const bytes = await bytesOf(c.res)
  const encoding = encodingFor(accepted, bytes.length)
  const sent = new Headers(headers)
  if (encoding !== 'identity') sent.set('content-encoding', encoding)
  c.res = undefined
  c.res = new Response(await squeezed[encoding](bytes, EFFORT.once), { headers: sent })
}
