import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { LIMITS } from '../../reading/limits.ts'
import { takeNews } from '../../reading/news.ts'
import { confirmed, feedCalled, isSigned } from '../../reading/websub.ts'
import { problem } from '../serving/problem.ts'
import type { Site } from '../site.ts'

/** Where the hubs of feeds tell of their news (WebSub): the one door by which something comes in. */
export function hubs(site: Site): Hono {
  const hubs = new Hono()
  hubs.get('/:name', (c) => confirmation(c, site))
  hubs.post('/:name', bodyLimit({ maxSize: LIMITS.documentBytes, onError: () => problem({ status: 413, detail: 'No feed is so long.' }) }), (c) => news(c, site))
  return hubs
}

const UNKNOWN = { status: 404, detail: 'No feed is told of here.' } as const

/** A hub asks whether we meant to be told. */
async function confirmation(c: Context, { store }: Site): Promise<Response> {
  const feed = await feedCalled(store, c.req.param('name')!)
  const challenge = feed && (await confirmed(store, feed, new URL(c.req.url).searchParams))
  return challenge ? c.text(challenge) : problem(UNKNOWN)
}

/** What is not signed is taken like what is, and left aside: whoever guesses learns nothing. */
async function news(c: Context, { store }: Site): Promise<Response> {
  const feed = await feedCalled(store, c.req.param('name')!)
  if (!feed) return problem(UNKNOWN)
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  if (isSigned(feed, c.req.header('x-hub-signature') ?? null, bytes)) await takeNews(store, feed, bytes, {})
  return c.body(null, 202)
}
