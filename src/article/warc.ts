import { WARCParser, type WARCRecord } from 'warcio'

/**
 * Web archives as crawlers write them: a stream of bytes comes in, already unpacked, the pages in it come out
 * one after another, however long it is. Of an archive that breaks off, what was whole comes out first,
 * then a value that says so.
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
  try {
    const parser = new WARCParser(source)
    for await (const record of parser) if (isPage(record)) yield await pageOf(record, limitBytes)
  } catch (error) {
    yield cutOff((error as Error).message)
  }
}

const cutOff = (why: string): Archived => ({ ok: false, reason: 'cut-off', sentence: `The archive breaks off here: ${why}` })

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)/i

function isPage({ warcType, httpHeaders, warcTargetURI }: WARCRecord): boolean {
  if (warcType !== 'response' || !warcTargetURI || httpHeaders?.statusCode !== 200) return false
  return HTML.test(httpHeaders.headers.get('content-type') ?? 'text/html')
}

async function pageOf(record: WARCRecord, limitBytes: number): Promise<Archived> {
  const url = record.warcTargetURI!
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of record) {
    bytes += chunk.length
    if (bytes <= limitBytes) chunks.push(chunk)
  }
  if (bytes > limitBytes) return { ok: false, reason: 'too-large', sentence: `The page at ${url} is too large.` }
  return { ok: true, url, fetched: record.warcDate ?? null, contentType: record.httpHeaders?.headers.get('content-type') ?? null, bytes: joined(chunks, bytes) }
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const all = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
