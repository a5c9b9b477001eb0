import { ByteStream } from './byte-stream.ts'
import { decodedBody, headersIn, httpMessage, type HttpMessage } from './http-message.ts'

/**
 * Web archives as crawlers write them: a stream of bytes comes in, already unpacked, the pages in it come out
 * one after another, however long it is. Of an archive that breaks off, what was whole comes out first,
 * then a value that says so. (warcio was tried: it gives a page that breaks off as whole, loses records where
 * the stream comes in small pieces, and writes to the console.)
 */
export interface ArchivedPage {
  readonly ok: true
  readonly url: string
  /** When it was fetched, ISO 8601. */
  readonly fetched: string | null
  readonly contentType: string | null
  readonly bytes: Uint8Array
}

export type Archived = ArchivedPage | { readonly ok: false; readonly reason: 'cut-off' | 'too-large'; readonly sentence: string }

/** The pages that were answered well; pictures, redirects and the like are passed over. */
export async function* pagesIn(source: AsyncIterable<Uint8Array>, limitBytes: number): AsyncGenerator<Archived> {
  const stream = new ByteStream(source)
  try {
    for (let headers = await nextHeaders(stream); headers; headers = await nextHeaders(stream)) {
      const page = await pageIn(stream, headers, limitBytes)
      if (page) yield page
    }
  } catch (error) {
    yield { ok: false, reason: 'cut-off', sentence: `The archive is damaged or cut off here: ${(error as Error).message}.` }
  }
}

type Headers = ReadonlyMap<string, string>

/** The headers of the next record; `null` at the end. */
async function nextHeaders(stream: ByteStream): Promise<Headers | null> {
  let line = await stream.line()
  while (line === '') line = await stream.line()
  if (line === null) return null
  if (!/^WARC\/\d/.test(line)) throw new Error('no record begins where one should')
  const lines: string[] = []
  for (line = await stream.line(); line; line = await stream.line()) lines.push(line)
  if (line === null) throw new Error('a record has no end')
  return headersIn(lines)
}

async function pageIn(stream: ByteStream, headers: Headers, limitBytes: number): Promise<Archived | null> {
  const length = Number(headers.get('content-length') ?? 0)
  if (!Number.isSafeInteger(length) || length < 0) throw new Error('a record does not say how long it is')
  const url = addressOf(headers)
  const isResponse = headers.get('warc-type') === 'response' && url !== null
  if (!isResponse || length > limitBytes) {
    await stream.skip(length)
    return isResponse ? tooLarge(url) : null
  }
  const message = httpMessage(await stream.take(length))
  return message && isPage(message) ? pageOf(message, url, headers, limitBytes) : null
}

/** Some crawlers write the address in angle brackets. */
const addressOf = (headers: Headers) => headers.get('warc-target-uri')?.replace(/^<|>$/g, '') || null

const tooLarge = (url: string): Archived => ({ ok: false, reason: 'too-large', sentence: `What was kept of ${url} is too large for an article.` })

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)/i

const isPage = ({ status, headers }: HttpMessage) => status === 200 && PAGE.test(headers.get('content-type') ?? 'text/html')

async function pageOf(message: HttpMessage, url: string, headers: Headers, limitBytes: number): Promise<Archived> {
  const bytes = await decodedBody(message, limitBytes)
  if (bytes === null) return tooLarge(url)
  return { ok: true, url, fetched: headers.get('warc-date') ?? null, contentType: message.headers.get('content-type') ?? null, bytes }
}
