// From a file, or a stream, to what the store has of it: a page is one article; an archive, a mailbox, a feed, a sitemap or
// lines of JSON are many, taken one after another while they are read, however many there are.
import { mailFrom } from '../article/mail.ts'
import { pagesIn } from '../article/warc.ts'
import type { Filing } from '../store/decided/filings.ts'
import type { Store } from '../store/store.ts'
import { addDocument, type Addition, type Handed, type Tools } from './add.ts'
import { isBlank } from './asked.ts'
import { failure, type Failure } from './failure.ts'
import { fromLine, textDocument, type Link } from './from-line.ts'
import { LIMITS } from './limits.ts'
import { linesOf, portions } from './lines.ts'
import { allBytes, openDocument, type Opened } from './open-document.ts'
import { peeked } from './peeked.ts'
import { unpacked } from './unpack.ts'
import { queueVisits } from './visits.ts'

/** What became of one document of a file: added, refused, or left to be fetched by whoever works on the queue. */
export type Outturn = Addition | Queued

export interface Queued {
  readonly ok: true
  readonly queued: true
  readonly url: string
}

export interface Input {
  readonly stdin: AsyncIterable<Uint8Array>
  /** The day that its documents came out, where neither they nor the file say. */
  readonly date?: string | null
  /** What is known of all of them where a line says nothing else. */
  readonly filing?: Filing | null
}

/** Adds what a file holds ("-" for `stdin`), one document after another. */
export async function* addFile(store: Store, name: string, { stdin, date = null, filing = null, ...tools }: Tools & Input): AsyncGenerator<Outturn> {
  const opened = await openDocument(name, stdin)
  if (!opened.ok) return yield opened
  for await (const document of documentsIn(opened)) {
    if (tools.signal?.aborted) return
    if ('ok' in document) yield document
    else yield await addOrQueue(store, { ...document, date: document.date ?? date, filing: filingOver(document.filing, filing) }, tools)
  }
}

const addOrQueue = (store: Store, document: Handed | Link, tools: Tools): Promise<Outturn> =>
  'bytes' in document ? addDocument(store, document, tools) : queue(store, document, tools)

/** What is known of one document goes before what is known of all. */
function filingOver(own: Filing | null | undefined, all: Filing | null): Filing | null {
  return own || all ? { side: own?.side ?? all?.side ?? null, filedUnder: own?.filedUnder ?? all?.filedUnder ?? null } : null
}

/** A page that is only named is fetched later, in its host's turn. */
async function queue(store: Store, page: Link, tools: Tools): Promise<Queued> {
  await queueVisits(store, [page], tools)
  return { ok: true, queued: true, url: page.url }
}

type Documents = AsyncGenerator<Handed | Link | Failure>

async function* documentsIn(opened: Opened): Documents {
  const { beginning, stream } = await peeked(opened.stream, LOOK)
  const whole = { ...opened, stream }
  if (opened.kind === 'page' && isLines(beginning)) yield* fromLines(whole)
  else yield* WAYS[opened.kind](whole)
}

const WAYS: { readonly [kind in Opened['kind']]: (opened: Opened) => Documents } = {
  page: fromPage,
  mail: fromMail,
  archive: fromArchive,
  feed: fromCollection,
  sitemap: fromCollection,
  mailbox: fromCollection,
}

// Takes {"id": 1, "html": "…; leaves a JSON Feed, which is known as a feed before.
const LOOK = 512
const isLines = (beginning: Uint8Array) => /^(?:\xef\xbb\xbf)?\s*\{\s*"(?:id|html|text|url|title|date)"\s*:/.test(Buffer.from(beginning.subarray(0, LOOK)).toString('latin1'))

async function* fromPage(opened: Opened): Documents {
  const all = await allBytes(opened)
  yield all.ok ? { bytes: all.bytes, url: opened.url ?? null, contentType: opened.contentType ?? null } : all
}

async function* fromMail(opened: Opened): Documents {
  const all = await allBytes(opened)
  const mail = all.ok ? await mailFrom(all.bytes) : all
  yield mail.ok ? textDocument(mail.html, mail.text, { url: null, date: mail.date }) : mail
}

/** Each page as it came to the crawler, and when. */
async function* fromArchive({ stream, name }: Opened): Documents {
  for await (const page of pagesIn(stream, LIMITS.documentBytes)) {
    if (!page.ok) yield failure(page.reason, `${name}: ${page.sentence}`)
    else yield { bytes: page.bytes, url: page.url, contentType: page.contentType, fetchedAt: page.fetched, gathered: true }
  }
}

async function* fromCollection(opened: Opened): Documents {
  for await (const item of unpacked(opened)) {
    if (!item.ok) yield item
    else if (item.html !== null) yield textDocument(item.html, null, item)
    else if (item.url !== null) yield { url: item.url, date: item.date }
  }
}

/** Lines {"html" or "text", "url", "title", "date", "outlet", "side", "meeting"}, as "readout unpack" writes them; with "url" alone, the page is fetched. */
async function* fromLines({ stream, name }: Opened): Documents {
  let number = 0
  for await (const { bytes } of portions(stream, { lineBytes: LIMITS.documentBytes, lines: 64 }))
    for (const line of linesOf(bytes)) {
      number++
      if (!isBlank(line)) yield fromLine(line, `Line ${number} of ${name}`)
    }
}
