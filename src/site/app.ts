// The site's door. In: an open store and a few settings. Out: a Hono app that answers requests. It reads, and hands what comes in (news
// of feeds, articles that somebody adds, replies) to the reading rooms; it listens nowhere by itself, makes no request, and keeps nothing
// of who asks but how often, for a minute.
import { Hono, type Context } from 'hono'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import type { ReplyTools } from '../reading/replies.ts'
import { answers } from '../store/asked/asked-by-site.ts'
import { stampOf } from '../store/asked/stamp.ts'
import type { Store } from '../store/store.ts'
import { isHere } from './adding/add-door.ts'
import { adding, type Adding } from './adding/adding.ts'
import { api } from './api/api.ts'
import { compressing } from './serving/compressed.ts'
import { feeds } from './out/feeds.ts'
import { forMachines, OPENNESS, type Openness } from './out/for-machines.ts'
import { hubs } from './out/hubs.ts'
import { pageCache } from './serving/page-cache.ts'
import { pages } from './pages/pages.ts'
import { faultPage, nothingPage } from './pages/failures.ts'
import { problem } from './serving/problem.ts'
import { ALLOWANCE, askerOf, rateLimit, type Allowance } from './serving/rate-limit.ts'
import { answering } from './replies/replies.ts'
import { NOBODY, type Operator, type Site } from './site.ts'
import { sharing } from './sharing/sharing.ts'
import { sitemaps } from './out/sitemaps.ts'
import { statics } from './serving/statics.ts'
import { STYLE_HASH } from './serving/style.ts'
import { negotiated } from './words/negotiated.ts'

export interface SiteOptions {
  /** Where it is reached, without a slash at the end: every identifier begins with it. */
  readonly address: string
  readonly allowance?: Allowance
  /** Whether a proxy in front says who asks, in X-Forwarded-For. */
  readonly behindProxy?: boolean
  /** Where subscribers of our feeds hear of news (WebSub): the worker tells them. */
  readonly hubs?: readonly string[]
  /** What machines may do with it. */
  readonly openness?: Openness
  /** Milliseconds, for the allowance. */
  readonly now?: () => number
  /** What a visitor must know of everything on this site. */
  readonly notice?: string | undefined
  /** Who runs it, for the page about it. */
  readonly operator?: Operator
  /** What replies are taken with; without it none are. */
  readonly replies?: ReplyTools | undefined
  /** What articles are added with, and by whom; without it nobody may. */
  readonly adding?: Adding | undefined
  /** How many bytes of pages are kept ready; with 0, every page is made anew. */
  readonly keptBytes?: number
  /** Hears of faults. */
  readonly onFault?: (error: Error) => void
}

export function app(store: Store, { address, allowance = ALLOWANCE, behindProxy = false, hubs: tellers = [], openness = OPENNESS, now = Date.now, notice, operator = NOBODY, replies: tools, adding: desk, keptBytes, onFault = () => {} }: SiteOptions): Hono {
  const site: Site = { store, link: (path) => `${address}${path}`, replies: tools ?? null, notice }
  const headers = address.startsWith('https:') ? [...HEADERS, HSTS] : HEADERS
  const wait = rateLimit(allowance, now)
  const asker = (env: unknown, request: Request) => askerOf(addressIn(env, request, behindProxy))
  const cache = pageCache(() => stampOf(store), { now, ...(keptBytes !== undefined && { bytes: keptBytes }) })
  const app = new Hono()
  app.use(cache.remembering)
  app.use(async (c, next) => {
    c.set('frame', { address, notice, operator, adds: desk !== undefined && isHere(address) })
    await next()
    for (const [name, value] of headers) c.res.headers.set(name, value)
  })
  app.use(async (c, next) => {
    if (!READING.has(c.req.method) && !isWritten(c)) return problem({ status: 405, detail: 'Nothing can be changed here.' }, { allow: 'GET, HEAD' })
    if (c.req.url.length > LONGEST_ADDRESS) return problem({ status: 414, detail: `An address has ${LONGEST_ADDRESS} characters at most.` })
    return next()
  })
  app.get('/healthz', (c) => health(c, store))
  app.route('/', statics())
  app.use(async (c, next) => {
    c.set('asker', asker(c.env, c.req.raw))
    const seconds = wait(c.get('asker'))
    return seconds === 0 ? next() : problem({ status: 429, detail: `Too many questions at once: ask again in ${seconds} s.` }, { 'retry-after': String(seconds) })
  })
  app.use(compressing)
  app.route('/', forMachines(site, openness))
  app.route('/', sitemaps(site, now))
  app.use(async (c, next) => (isForPrograms(c) ? next() : negotiated(c, next)))
  app.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers'] }))
  app.route('/api/v1', api(site))
  app.route('/feeds', feeds(site, tellers))
  app.route(HUBS, hubs(site))
  app.route('/', sharing(site))
  app.use(cache.keeping)
  if (tools) app.route('/', answering(site, tools))
  if (desk) app.route('/add', adding(site, desk, { behindProxy, now }))
  app.route('/', pages(site))
  app.notFound((c) => (isForPrograms(c) ? problem({ status: 404, detail: 'There is nothing at this address.' }) : nothingPage(c)))
  app.onError((error, c) => {
    onFault(error)
    return isForPrograms(c) ? problem({ status: 500, detail: 'This is a fault in Readout.' }) : faultPage(c)
  })
  app.fetch = cache.before(app.fetch, (env, request) => wait(asker(env, request)) === 0)
  return app
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
// Below it the hubs of feeds send their news.
const HUBS = '/websub/'
/** Where something may be sent in; everything else is only read. */
const WRITTEN = [HUBS, '/add', '/replies', '/sides/']
const LONGEST_ADDRESS = 4_000

const isWritten = (c: Context) => WRITTEN.some((path) => c.req.path.startsWith(path))

// A page runs the files of src/islands/ and nothing that stands in it, so that no nonce is needed, which would make every
// page another one for the caches; and no text can become script by way of the document (Trusted Types, of which there are none).
const POLICY = [
  ...["default-src 'none'", "script-src 'self'", `style-src ${STYLE_HASH}`, "font-src 'self'", "img-src 'self'", "connect-src 'self'", "form-action 'self'"],
  ...["base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"],
]

// Written once: a policy that is put together for each answer costs a third of the answers.
const HEADERS = Object.entries({
  'content-security-policy': POLICY.join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
})

// Where visitors come by TLS: for a year their browsers come no other way.
const HSTS = ['strict-transport-security', 'max-age=31536000'] as const

const isForPrograms = (c: Context) => ['/api/', '/feeds/', HUBS].some((path) => c.req.path.startsWith(path))

const PATIENCE_MS = 2_000

/** Answers for the store as well: without it nothing can be served. */
async function health(c: Context, store: Store): Promise<Response> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref())
  const isWell = await Promise.race([answers(store), late]).catch(() => false)
  return c.text(isWell ? 'well\n' : 'the store does not answer\n', isWell ? 200 : 503, { 'cache-control': 'no-store' })
}

/** What Node's server hands along; elsewhere (in a test) there is none. */
interface Bindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } }
}

/** The last address that a proxy of ours has written; those before it are whatever the visitor wrote. */
function addressIn(env: unknown, { headers }: Request, behindProxy: boolean): string {
  const forwarded = behindProxy ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? (env as Bindings | undefined)?.incoming?.socket.remoteAddress ?? ''
}
