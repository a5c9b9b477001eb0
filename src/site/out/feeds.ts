import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import { FEED_FORMS, type FeedForm } from '../../reading/feed-addresses.ts'
import type { Feed } from './feed.ts'
import { FORMS } from './feed-forms.ts'
import { KINDS, MOST, statementsFound } from './feed-kinds.ts'
import { misunderstood, problem } from '../serving/problem.ts'
import { searchOf } from '../api/routes.ts'
import { StatementSearch } from '../api/schemas.ts'
import type { Site } from '../site.ts'

/** What is followed: the site, what it is about (feed-kinds.ts), and any search, so that none needs to be kept for it. */
export function feeds(site: Site, hubs: readonly string[]): Hono {
  const feeds = new Hono()
  feeds.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['etag', 'link'] }))
  for (const form of FEED_FORMS) feeds.get(`/search.${form}`, (c) => search(c, site, form))
  for (const path of ['/:file', '/:kind/:file'] as const) feeds.get(path, (c) => kept(c, { site, hubs }, c.req.param('file')))
  return feeds
}

// Where a feed begins is up to whoever reads it.
const FollowedSearch = StatementSearch.omit({ cursor: true, limit: true })

async function search(c: Context, site: Site, form: FeedForm): Promise<Response> {
  const asked = FollowedSearch.safeParse(c.req.query())
  if (!asked.success) return problem(misunderstood(asked.error.issues))
  const entries = await statementsFound(searchOf({ ...asked.data, limit: MOST }), site)
  const query = new URLSearchParams(c.req.query())
  return sent(c, form, { title: titleOf(query), self: site.link(`${c.req.path}?${query}`), home: site.link(`/search?${query}`), hubs: [], entries })
}

const titleOf = (query: URLSearchParams) => ['Readout', ...[...query].map(([name, value]) => (name === 'text' ? value : `${name}: ${value}`))].join(' · ')

// Takes "site.atom" and "A. B. & Co.rss"; leaves what has no such ending, and a NUL, which nothing in the store is called.
const FILE = new RegExp(`^([^\\0]+)\\.(${FEED_FORMS.join('|')})$`)

/** The last part of the address ends with the form: "site.atom", "topic/doves.rss". */
async function kept(c: Context, { site, hubs }: { site: Site; hubs: readonly string[] }, file: string): Promise<Response> {
  const [, name = '', form = 'atom'] = FILE.exec(file) ?? []
  const [kind, id] = c.req.param('kind') === undefined ? [kindCalled(name), ''] : [kindCalled(c.req.param('kind')!), name]
  const entries = kind && kind.named === (id !== '') ? await kind.entries(id, site) : null
  if (!kind || !entries) return problem({ status: 404, detail: 'There is no such feed.' })
  return sent(c, form as FeedForm, { title: kind.title(id), self: site.link(new URL(c.req.url).pathname), home: site.link(kind.home(id)), hubs: kind.told ? hubs : [], entries })
}

const kindCalled = (name: string) => (Object.hasOwn(KINDS, name) ? KINDS[name as keyof typeof KINDS] : undefined)

async function sent(c: Context, form: FeedForm, feed: Feed): Promise<Response> {
  const { type, written } = FORMS[form]
  const links = [`<${feed.self}>; rel="self"`, ...feed.hubs.map((hub) => `<${hub}>; rel="hub"`)]
  return c.body(await written(feed), 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=60', link: links.join(', ') })
}
