import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import { html, raw } from 'hono/html'
import { searchStatements } from '../store/search.ts'
import { misunderstood, problem } from './problem.ts'
import { searchOf } from './routes.ts'
import { StatementSearch, type FoundStatement } from './schemas.ts'
import { says } from './sayings.ts'
import type { Site } from './site.ts'
import { foundStatement, type Given } from './statements.ts'

/** A search that is followed: what meets it, the newest first. Any search has its feed, so that none needs to be kept for it. */
export function feeds(site: Site): Hono {
  const feeds = new Hono()
  feeds.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }))
  feeds.get('/search.atom', (c) => feed(c, site, atom))
  feeds.get('/search.json', (c) => feed(c, site, jsonFeed))
  return feeds
}

interface Feed {
  readonly title: string
  readonly self: string
  readonly home: string
  readonly items: readonly Item[]
}

type Item = Given<typeof FoundStatement>

const MOST = 50

// Where a feed begins is up to whoever reads it.
const FollowedSearch = StatementSearch.omit({ cursor: true, limit: true })

async function feed(c: Context, site: Site, written: (feed: Feed, c: Context) => Response | Promise<Response>): Promise<Response> {
  const asked = FollowedSearch.safeParse(c.req.query())
  if (!asked.success) return problem(misunderstood(asked.error.issues))
  const page = await searchStatements(site.store, { ...searchOf({ ...asked.data, limit: MOST }), newestFirst: true })
  const query = new URLSearchParams(c.req.query())
  const self = site.link(`${c.req.path}?${query}`)
  const items = page!.items.map((it) => foundStatement(it, site)) // null is for a cursor, and there is none
  c.header('cache-control', 'public, max-age=60')
  return written({ title: titleOf(query), self, home: site.link(`/search?${query}`), items }, c)
}

const titleOf = (query: URLSearchParams) => ['Readout', ...[...query].map(([name, value]) => (name === 'text' ? value : `${name}: ${value}`))].join(' · ')

const itemTitle = (it: Item) => `${it.speaker ?? 'Speaker not named'} (${it.verb}): ${shortened(it.words)}`

const shortened = (words: string) => (words.length > 100 ? `${words.slice(0, 100).trimEnd()} …` : words)

// No XML holds these, escaped or not.
const xml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').toWellFormed()

async function atom({ title, self, home, items }: Feed, c: Context): Promise<Response> {
  const entries = items.map(
    (it) => html`<entry><id>${it.link}</id><title>${xml(itemTitle(it))}</title><link href="${it.link}"/><updated>${it.article.fetchedAt}</updated>
<author><name>${xml(it.article.outlet ?? 'Readout')}</name></author><summary>${xml(says(it))}</summary></entry>
`,
  )
  const body = await html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom"><id>${self}</id><title>${xml(title)}</title><link rel="self" href="${self}"/><link href="${home}"/>
<updated>${items[0]?.article.fetchedAt ?? EPOCH}</updated>
${entries}</feed>
`
  return c.body(String(body), 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
}

// Nothing has ever changed in a feed of nothing.
const EPOCH = '1970-01-01T00:00:00Z'

function jsonFeed({ title, self, home, items }: Feed, c: Context): Response {
  const entries = items.map((it) => ({
    ...{ id: it.link, url: it.link, external_url: it.article.url ?? undefined, title: itemTitle(it), content_text: says(it) },
    ...{ date_published: it.article.fetchedAt, _readout: it },
  }))
  const body = { version: 'https://jsonfeed.org/version/1.1', title, home_page_url: home, feed_url: self, items: entries }
  return c.body(JSON.stringify(body), 200, { 'content-type': 'application/feed+json; charset=utf-8' })
}
