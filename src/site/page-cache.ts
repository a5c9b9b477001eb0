// Pages that were made, kept ready to send until the store has changed. In: a request. Out: the same answer as without it.
// What is one visitor's (a cookie other than the language, an answer that says it is private) never comes in here.
import type { Context, MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { parse } from 'hono/utils/cookie'
import { compressible, EFFORT, encodingFor, type Encoding } from './compressed.ts'
import { contentTag } from './content-tag.ts'
import { placeOf } from './pages/layout.ts'
import { shelf } from './shelf.ts'
import { watched } from './watched.ts'
import { LANGUAGE_COOKIE } from './words/negotiated.ts'
import { language } from './words/words.ts'

export interface CacheOptions {
  /** How many bytes of pages are kept, as they were before compression. */
  readonly bytes?: number
  readonly now?: () => number
}

const ROOM = 64 * 2 ** 20

interface Kept {
  readonly headers: Headers
  readonly length: number
  readonly form: (encoding: Encoding) => Promise<Uint8Array>
}

/** Keeps pages. `stamp` is the same as long as no page has changed, here or by another process. */
export function pageCache(stamp: () => Promise<string>, { bytes = ROOM, now = Date.now }: CacheOptions = {}): MiddlewareHandler {
  const pages = shelf<Kept>(bytes)
  const store = watched(stamp, { now, changed: pages.clear })
  return async (c, next) => {
    if (!isReading(c)) return void (await next(), store.doubt()) // whoever has changed something sees it at once
    if (!isForAnybody(c)) return next()
    await store.sure()
    const page = await pages.find(keyOf(c), async () => {
      await next()
      return isKeepable(c.res) ? keptFrom(c.res) : null
    })
    if (page) await send(c, page)
    else if (!c.finalized) await next()
  }
}

const isReading = (c: Context) => c.req.method === 'GET' || c.req.method === 'HEAD'

/** The same for everybody who asks in this language: a page, and no visitor that is known. */
function isForAnybody(c: Context): boolean {
  const cookies = Object.keys(parse(c.req.header('cookie') ?? '')).filter((name) => name !== LANGUAGE_COOKIE)
  return cookies.length === 0 && accepts(c, { header: 'Accept', supports: ['text/html', 'application/ld+json', 'application/json'], default: 'text/html' }) === 'text/html'
}

function keyOf(c: Context): string {
  return `${language()} ${placeOf(c)}`
}

const isKeepable = ({ status, headers }: Response) => status === 200 && !/private|no-store/.test(headers.get('cache-control') ?? '') && !headers.has('set-cookie') && !headers.has('content-encoding')

async function keptFrom(response: Response): Promise<Kept> {
  const body = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  if (!headers.has('etag')) headers.set('etag', contentTag(body))
  headers.append('vary', 'accept-encoding')
  return { headers, length: body.length, form: compressible(body, EFFORT.page) }
}

async function send(c: Context, { headers, length, form }: Kept): Promise<void> {
  const encoding = encodingFor(c.req.header('accept-encoding'), length)
  const response = new Response(Buffer.from(await form(encoding)), { headers })
  if (encoding !== 'identity') response.headers.set('content-encoding', encoding)
  c.res = undefined // else the headers of the page that has just been made would be laid over these
  c.res = response
}
