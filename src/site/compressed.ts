import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** How hard brotli tries: what is kept for ever is worth it, a page that is made now must be quick (a few ms for 100 KB). */
export const EFFORT = { asset: 11, page: 5 } as const

const squeezed: { readonly [encoding in Encoding]: (bytes: Uint8Array, effort: number) => Promise<Uint8Array> } = {
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
export function compressible(bytes: Uint8Array, effort: number): (encoding: Encoding) => Promise<Uint8Array> {
  const made = new Map<Encoding, Promise<Uint8Array>>()
  return (encoding) => made.get(encoding) ?? made.set(encoding, squeezed[encoding](bytes, effort)).get(encoding)!
}
