// Feeds that are followed: which, what is new in them, and when to ask again. New items become pages to be fetched; an
// item is the same by its id or its address, whatever it is called now.
import { createHash } from 'node:crypto'
import { webAddress } from '../article/address.ts'
import { decodeHtml } from '../article/charset.ts'
import { feedFrom, type FeedItem } from '../article/feed.ts'
import { addFeed, feedOf, itemsSeen, notePoll, noteSubscription, rememberItems, readyFeeds, removeFeed, type Feed, type NewFeed, type Poll } from '../store/feeds.ts'
import { addJobs, dropJobs, type NewJob } from '../store/jobs.ts'
import type { Store } from '../store/store.ts'
import { addDocument, type Tools } from './add.ts'
import { moment, systemClock } from './clock.ts'
import type { Failure } from './failure.ts'
import { netJob, WAITING, type Outcome } from './jobs.ts'
import { forbidden, policyOf } from './policies.ts'
import type { Fetched, FetchFailure, NotModified } from './polite-client.ts'
import { FEED_POLLS, nextPoll } from './schedule.ts'
import { visitJobs } from './visits.ts'
import { hubOf, subscribe, wantsSubscription, type Callback } from './websub.ts'

export interface FeedTools extends Tools {
  /** Where the site can be told of news; without it, feeds are only polled. */
  readonly callback?: Callback
}

/** Follows a feed from now on. */
export async function followFeed(store: Store, feed: NewFeed, { clock = systemClock }: Pick<Tools, 'clock'> = {}): Promise<{ fresh: boolean }> {
  const at = moment(clock)
  return store.transaction(async (queries) => {
    const { id, fresh } = await addFeed(queries, feed, { at, everyMs: FEED_POLLS.first })
    await addJobs(queries, [pollJob(id, feed.url, at)], at)
    return { fresh }
  })
}

/** Follows a feed no longer; false where it was not followed. */
export async function unfollowFeed(store: Store, url: string): Promise<boolean> {
  return store.transaction(async (queries) => {
    const id = await removeFeed(queries, url)
    if (id !== null) await dropJobs(queries, 'feed', [String(id)])
    return id !== null
  })
}

/** Has feeds asked that came with a backup or an import. */
export async function resumeFeeds(store: Store, { clock = systemClock }: Pick<Tools, 'clock'> = {}): Promise<void> {
  const at = moment(clock)
  await store.transaction(async (queries) => {
    const feeds = await readyFeeds(queries, FEED_POLLS.first)
    await addJobs(queries, feeds.map(({ id, url }) => pollJob(id, url, at)), at)
  })
}

const pollJob = (id: number, url: string, runAt: string) => ({ ...netJob('feed', url, { payload: { feed: id }, runAt }), key: String(id) })

/** Asks a feed what is new, has that fetched, and says when to ask again. A feed that fails is asked ever less, and never given up. */
export async function pollFeed(store: Store, payload: unknown, tools: FeedTools): Promise<Outcome> {
  const feed = await feedOf(store, Number((payload as { feed?: unknown } | null)?.feed) || 0)
  if (!feed) return { kind: 'done' } // followed no longer
  const { client, signal } = tools
  const got = await client.get(feed.url, { known: feed, ...(signal && { signal }) })
  if (!got.ok && WAITING.has(got.reason)) return { kind: 'failed', failure: got }
  const poll = await polled(store, feed, got, tools)
  await notePoll(store, feed.id, poll)
  return { kind: 'again', inMs: poll.everyMs, payload: { feed: feed.id } }
}

async function polled(store: Store, feed: Feed, got: Fetched | NotModified | FetchFailure, tools: FeedTools): Promise<Poll> {
  const at = moment(tools.clock ?? systemClock)
  const same = { ...feed, at, title: null, error: null }
  if (!got.ok) return { ...same, error: got.sentence, everyMs: afterFailure(feed, got) }
  if (!got.modified) return { ...same, everyMs: nextPoll(every(feed), { fresh: 0, shown: 0, told: isTold(feed, at) }) }
  // Many sites keep their feeds out of search engines ("noindex"), which says nothing about the pages behind.
  const refused = forbidden({ ...policyOf(got), robots: null }, got.url)
  if (refused) return { ...same, error: refused.sentence, everyMs: FEED_POLLS.most }
  const taken = await takeNews(store, feed, got.bytes, tools)
  if (!taken.ok) return { ...same, error: `${feed.url}: ${taken.sentence}`, everyMs: afterFailure(feed, taken) }
  const error = await keepTold(store, feed, got, tools)
  const { etag = null, 'last-modified': lastModified = null } = got.headers
  return { at, title: taken.title, etag, lastModified, error, everyMs: nextPoll(every(feed), { ...taken, told: isTold(feed, at) }) }
}

const isTold = ({ leasedUntil }: Feed, at: string) => leasedUntil !== null && leasedUntil > at

const every = ({ everyMs }: Feed) => everyMs ?? FEED_POLLS.first

const afterFailure = (feed: Feed, { retryMs = 0 }: FetchFailure) => Math.min(FEED_POLLS.most, Math.max(every(feed) * 2, retryMs))

/** Has the hub of a feed tell us of its news, if it has one and there is a place to be told. Gives what went wrong. */
async function keepTold(store: Store, feed: Feed, { bytes, headers, url }: Fetched, { callback, ...tools }: FeedTools): Promise<string | null> {
  const { hub, topic } = hubOf(textOf(bytes), headers, url)
  const now = { ...feed, hub, topic, leasedUntil: hub === feed.hub && topic === feed.topic ? feed.leasedUntil : null }
  if (hub !== feed.hub || topic !== feed.topic) await noteSubscription(store, feed.id, now)
  if (!callback || !wantsSubscription(now, (tools.clock ?? systemClock).now())) return null
  const asked = await subscribe(store, now, { ...tools, callback })
  return asked.ok ? null : asked.sentence
}

export interface News {
  readonly ok: true
  readonly title: string | null
  /** How many items were new, of how many. */
  readonly fresh: number
  readonly shown: number
}

// A feed with more is somebody's archive; what stands first is the latest.
const MOST_ITEMS = 500

/** Takes the text of a feed, asked for or sent by its hub, and has fetched what is new in it. */
export async function takeNews(store: Store, feed: Feed, bytes: Uint8Array, { clock = systemClock }: Pick<Tools, 'clock'>): Promise<News | Failure> {
  const parsed = feedFrom(textOf(bytes))
  if (!parsed.ok) return parsed
  const items = parsed.items.slice(0, MOST_ITEMS).map((item) => itemIn(item, feed.url))
  const at = moment(clock)
  const fresh = await store.transaction(async (queries) => {
    const fresh = newOnes(items, await itemsSeen(queries, feed.id, items.flatMap(({ keys }) => keys)))
    await rememberItems(queries, feed.id, items.flatMap(({ keys }) => keys), at)
    await addJobs(queries, fresh.flatMap((item) => jobsFor(item, at)), at)
    return fresh.length
  })
  return { ok: true, title: parsed.title, fresh, shown: items.length }
}

const textOf = (bytes: Uint8Array) => decodeHtml(bytes).html

interface Item extends Pick<FeedItem, 'html' | 'title'> {
  readonly url: string | null
  readonly date: string | null
  /** What it is known by, whatever it is called. */
  readonly keys: readonly string[]
}

function itemIn({ id, url, html, title, published, updated }: FeedItem, base: string): Item {
  const address = webAddress(url, base)
  const names = [...(id === null ? [] : [`id ${id}`]), ...(address === null ? [] : [`url ${address}`])]
  const known = names.length > 0 ? names : [`text ${html ?? title ?? ''}`]
  return { html, title, url: address, date: published ?? updated, keys: known.map(hash) }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Those of which neither id nor address has been seen, in the feed before or further up in it. */
function newOnes(items: readonly Item[], seen: Set<string>): Item[] {
  return items.filter(({ keys }) => {
    const isNew = !keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

/** The page behind an item is fetched; an item without one is read as it stands in the feed. */
function jobsFor({ url, date, html, title, keys }: Item, at: string): NewJob[] {
  if (url !== null) return visitJobs([{ url, date }], at)
  return html === null ? [] : [{ kind: 'item', key: keys[0]!, host: null, runAt: at, payload: { html, title, date } satisfies FeedPiece }]
}

interface FeedPiece {
  readonly html: string
  readonly title: string | null
  readonly date: string | null
}

/** Adds an item that stands in its feed alone. */
export async function addPiece(store: Store, payload: unknown, tools: Tools): Promise<Outcome> {
  const { html, title, date } = payload as FeedPiece // as jobsFor wrote it
  const page = `<!doctype html><html><head><title>${escaped(title ?? '')}</title></head><body><article><h1>${escaped(title ?? '')}</h1>${html}</article></body></html>`
  const added = await addDocument(store, { bytes: Buffer.from(page), contentType: 'text/html; charset=utf-8', url: null, date }, tools)
  return added.ok ? { kind: 'done' } : { kind: 'failed', failure: added }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
