// Pages that were made, kept ready to send until the store has changed. In: a request. Out: the same answer as without it.
// What is one visitor's never comes in here: an answer to which one of their cookies was read says that it is private (cookies.ts).
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { compressible, EFFORT, encodingFor, isPrivate, type Encoding } from './compressed.ts'
import { contentTag } from './content-tag.ts'
import { bytesOf } from './held.ts'
import { placeOf } from '../pages/layout.ts'
import { readyAnswers } from './ready.ts'
import { shelf } from './shelf.ts'
import { watched } from './watched.ts'
import { language } from '../words/words.ts'

export interface CacheOptions {
  /** How many bytes of pages are kept, as they were before compression, and so many again as they were sent; with 0, every page is made for everybody. */
  readonly bytes?: number
  readonly now?: () => number
}

export interface PageCache {
  /** Within the site, around its pages: makes each once. */
  readonly keeping: MiddlewareHandler
  /** Around the site: what is sent of a kept page is remembered to the last header. */
  readonly remembering: MiddlewareHandler
  /** Before the site: what is remembered is sent as it is, to whoever may ask. */
  readonly before: (fetch: Fetch, mayAsk: (env: unknown, request: Request) => boolean) => Fetch
}

type Fetch = Hono['fetch']

const ROOM = 64 * 2 ** 20

interface Kept {
  readonly headers: Headers
  readonly length: number
  readonly form: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>
}

declare module 'hono' {
  interface ContextVariableMap {
    /** The bytes of the kept page that is sent, and whether it still counts. */
    kept?: { readonly body: Uint8Array<ArrayBuffer>; readonly isCurrent: () => boolean }
  }
}

/** Keeps pages. `stamp` is the same as long as no page has changed, here or by another process. */
export function pageCache(stamp: () => Promise<string>, { bytes = ROOM, now = Date.now }: CacheOptions = {}): PageCache {
  const [pages, ready] = [shelf<Kept>(bytes), readyAnswers(bytes, now)]
  const store = watched(stamp, { now, changed: (until) => (pages.clear(), ready.retire(until)) })
  return {
    before: (fetch, mayAsk) => (request, env, context) => {
      const answer = store.holds() ? ready.find(request) : null
      return answer && mayAsk(env, request) ? answer : fetch(request, env, context)
    },
    remembering: async (c, next) => {
      await next()
      const kept = c.get('kept')
      if (kept?.isCurrent() && isForAll(c.res)) ready.keep(c.req.raw, kept.body, c.res.headers)
    },
    keeping: async (c, next) => {
      if (!isReading(c)) return void (await next(), store.doubt()) // whoever has changed something sees it at once
      if (bytes === 0 || !isPage(c)) return next()
      await store.sure()
      const key = keyOf(c)
      const page = await pages.find(key, async () => {
        await next()
        return isKeepable(c.res) ? keptFrom(c.res) : null
      })
      if (page) await send(c, page, () => pages.get(key) === page)
      else if (!c.finalized) await next()
    },
  }
}

const isReading = (c: Context) => c.req.method === 'GET' || c.req.method === 'HEAD'

/** A page, and no data for programs. */
const isPage = (c: Context) => accepts(c, { header: 'Accept', supports: ['text/html', 'application/ld+json', 'application/json'], default: 'text/html' }) === 'text/html'

function keyOf(c: Context): string {
  return `${language()} ${placeOf(c)}`
}

const isForAll = ({ status, headers }: Response) => status === 200 && !isPrivate(headers) && !headers.has('set-cookie')

const isKeepable = (response: Response) => isForAll(response) && !response.headers.has('content-encoding')

async function keptFrom(response: Response): Promise<Kept> {
  const body = await bytesOf(response)
  const headers = new Headers(response.headers)
  if (!headers.has('etag')) headers.set('etag', contentTag(body))
  headers.append('vary', 'accept-encoding')
  return { headers, length: body.length, form: compressible(body, EFFORT.page) }
}

async function send(c: Context, { headers, length, form }: Kept, isCurrent: () => boolean): Promise<void> {
  const encoding = encodingFor(c.req.header('accept-encoding'), length)
  const body = await form(encoding)
  const response = new Response(body, { headers })
  if (encoding !== 'identity') response.headers.set('content-encoding', encoding)
  c.set('kept', { body, isCurrent })
  c.res = undefined // else the headers of the page that has just been made would be laid over these
  c.res = response
}
