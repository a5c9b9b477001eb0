import { joined } from './joined.ts'

/** A kept answer of a web server. */
export interface HttpMessage {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** Takes "HTTP/1.1 200 OK"; leaves "GET / HTTP/1.1". */
const STATUS = /^HTTP\/\d(?:\.\d)? (\d{3})/

/** The answer in a block of bytes; `null` where it is none. The body is as it was sent, or as the archive unpacked it. */
export function httpMessage(bytes: Uint8Array): HttpMessage | null {
  const [end, gap] = headEnd(bytes)
  const [first = '', ...lines] = new TextDecoder('latin1').decode(bytes.subarray(0, end)).split(/\r?\n/)
  const status = STATUS.exec(first)?.[1]
  return status === undefined ? null : { status: Number(status), headers: headersIn(lines), body: bytes.subarray(end + gap) }
}

/** Header fields by their names in small letters; of a repeated one, the first. */
export function headersIn(lines: Iterable<string>): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** Where the empty line is that ends the head, and how long it is. */
function headEnd(bytes: Uint8Array): [end: number, gap: number] {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return [at, 2]
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return [at, 3]
  }
  return [bytes.length, 0]
}

/** The body without the way it was sent. Archives often keep the headers of a body that they have unpacked already, so the body itself decides. */
export async function decodedBody({ headers, body }: HttpMessage, limitBytes: number): Promise<Uint8Array | null> {
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(body) : body
  return /gzip/i.test(headers.get('content-encoding') ?? '') && whole[0] === 0x1f && whole[1] === 0x8b ? unzipped(whole, limitBytes) : whole
}

// Takes "1f4" and "1f4; name=value"; leaves "<p>".
const CHUNK_SIZE = /^([0-9a-f]{1,8})\s*(?:;|$)/i

function unchunked(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(10, at)
    const size = CHUNK_SIZE.exec(new TextDecoder('latin1').decode(body.subarray(at, Math.min(end, at + 100))).trim())?.[1]
    if (end < 0 || size === undefined) return chunks.length > 0 ? joined(chunks) : body
    const length = parseInt(size, 16)
    chunks.push(body.subarray(end + 1, end + 1 + length))
    at = length === 0 ? body.length : end + 1 + length + 2
  }
  return joined(chunks)
}

/** `null` where it becomes too large; what is damaged gives its beginning. */
async function unzipped(body: Uint8Array, limitBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of new Blob([body.slice()]).stream().pipeThrough(new DecompressionStream('gzip'))) {
      bytes += chunk.length
      if (bytes > limitBytes) return null
      chunks.push(chunk)
    }
  } catch {
    // The crawler's own connection broke: a page without its end is still a page.
  }
  return joined(chunks)
}
